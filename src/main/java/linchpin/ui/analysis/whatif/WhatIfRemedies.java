package linchpin.ui.analysis.whatif;

import java.util.List;
import java.util.Objects;
import javafx.scene.layout.VBox;
import linchpin.advice.Finding;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.model.Scenario;
import linchpin.ui.analysis.remedy.RemedyCards;
import linchpin.ui.session.BackgroundQuery;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// What helps against the one thing that is switched off.
final class WhatIfRemedies extends VBox {
  private final Workspace workspace;
  private final BackgroundQuery query;
  private @Nullable Report report;
  private @Nullable String unit;

  WhatIfRemedies(Workspace workspace) {
    super(8);
    this.workspace = workspace;
    query = new BackgroundQuery(workspace.tasks());
  }

  /// Shows the session as it is now.
  @SuppressWarnings("ReferenceEquality") // the same report is meant: a new one may offer other remedies
  void show() {
    Session session = workspace.session();
    Document document = session.document().get();
    Scenario scenario = session.scenario().get();
    Report now = session.report().get();
    String off = scenario.off().size() == 1 && now != null && now.topology() == document.topology()
        ? scenario.off().getFirst() : null;
    if (now == report && Objects.equals(off, unit)) {
      return;
    }
    report = now;
    unit = off;
    Finding finding = off == null || now == null ? null : workspace.analysis().findings(now).stream()
        .filter(f -> f.subject().equals(off)).findFirst().orElse(null);
    if (finding == null || now == null) {
      query.forget();
      getChildren().clear();
      return;
    }
    RemedyCards cards = new RemedyCards(workspace, query);
    cards.show(document, now, finding);
    getChildren().setAll(List.of(WhatIfView.caption("Remedies"), cards));
  }
}
