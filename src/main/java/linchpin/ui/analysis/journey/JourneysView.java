package linchpin.ui.analysis.journey;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import linchpin.edit.document.ElementNames;
import linchpin.ui.workspace.Workspace;

/// The journeys of a report, the worst in large figures.
public final class JourneysView extends VBox {
  /// More are shown only when somebody asks, so that the findings stay in view.
  private static final int MOST = 4;

  private final Workspace workspace;
  private boolean all;

  public JourneysView(Workspace workspace) {
    super(4);
    this.workspace = workspace;
  }

  /// Shows a report.
  public void show(Report report) {
    ElementNames names = ElementNames.of(workspace.session().document().get());
    List<JourneyReport> worst = JourneyOrder.worstFirst(report.journeys());
    List<Node> lines = new ArrayList<>();
    boolean figuring = workspace.analysis().figuring().get();
    int most = all || worst.size() <= MOST + 1 ? worst.size() : MOST;
    for (int i = 0; i < most; i++) {
      lines.add(i == 0 ? new Headline(worst.get(i), names, figuring) : new JourneyLine(worst.get(i), names));
    }
    if (most < worst.size()) {
      Hyperlink more = new Hyperlink("Show all " + worst.size() + " journeys");
      more.setOnAction(e -> {
        all = true;
        show(report);
      });
      lines.add(more);
    }
    if (worst.isEmpty()) {
      Label words = new Label("No journey yet: place users, or connect one component to another.");
      words.setWrapText(true);
      words.getStyleClass().add("muted");
      lines.add(words);
    }
    getChildren().setAll(lines);
  }
}
