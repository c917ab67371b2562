package linchpin.ui.analysis;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import linchpin.analysis.report.Report;
import linchpin.ui.analysis.whatif.WhatIfView;
import linchpin.ui.command.Mode;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.Workspace;

/// The analysis tab: nothing yet, the report, or a what-if.
@SuppressWarnings("NullAway.Init")
public final class AnalysisPane {
  private final Workspace workspace;
  private final Session session;
  private final NothingYet nothing = new NothingYet();
  private final Label working = new Label("Working out what brings it down…");
  private final Label progress = new Label();
  private final ReportView reports;
  private final WhatIfView whatIf;
  @FXML private VBox body;

  public AnalysisPane(Workspace workspace) {
    this.workspace = workspace;
    session = workspace.session();
    reports = new ReportView(workspace);
    whatIf = new WhatIfView(workspace);
  }

  @FXML
  private void initialize() {
    working.getStyleClass().add("muted");
    progress.getStyleClass().add("muted");
    progress.textProperty().bind(workspace.analysis().progress());
    progress.managedProperty().bind(progress.textProperty().isNotEmpty());
    session.report().addListener(
        (o, before, report) -> {
          if (report != null) {
            reports.show(report);
          }
          arrange();
        });
    session.suspect().addListener((o, before, unit) -> reports.suspect(unit));
    session.preview().addListener((o, before, outcome) -> reports.preview(outcome));
    session.scenario().addListener(o -> arrange());
    session.outcome().addListener(o -> whatIf.show());
    session.moment().addListener(o -> whatIf.show());
    session.document().addListener(o -> arrange());
    workspace.view().mode().addListener(o -> arrange());
    workspace.analysis().stale().addListener(o -> arrange());
    workspace.jobs().running().addListener(o -> arrange());
    arrange();
  }

  /// What is shown before the first report: that there is nothing, or that it is being worked out; nothing at all
  /// while a document is on its way.
  private Node waiting() {
    nothing.setVisible(workspace.jobs().running().get().isEmpty());
    return session.document().get().topology().components().isEmpty() ? nothing : working;
  }

  private void arrange() {
    Report report = session.report().get();
    boolean playing = workspace.view().mode().get() == Mode.WHAT_IF || !session.scenario().get().nothing();
    Node shown = report == null ? waiting() : playing ? whatIf : reports;
    if (shown == whatIf) {
      whatIf.show();
    }
    body.getChildren().setAll(shown, progress);
    shown.getStyleClass().remove("stale");
    if (report != null && workspace.analysis().stale().get()) {
      shown.getStyleClass().add("stale");
    }
  }
}
