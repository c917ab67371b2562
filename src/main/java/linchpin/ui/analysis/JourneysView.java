package linchpin.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import linchpin.analysis.JourneyReport;
import linchpin.analysis.Report;
import linchpin.ui.Names;
import linchpin.ui.Workspace;

/// The journeys of a report, the worst in large figures.
final class JourneysView extends VBox {
  private final Workspace workspace;

  JourneysView(Workspace workspace) {
    super(4);
    this.workspace = workspace;
  }

  /// Shows a report.
  void show(Report report) {
    Names names = Names.of(workspace.session().document().get());
    List<JourneyReport> worst = Order.worstFirst(report.journeys());
    List<Node> lines = new ArrayList<>();
    boolean figuring = workspace.analysis().figuring().get();
    for (int i = 0; i < worst.size(); i++) {
      lines.add(i == 0 ? new Headline(worst.get(i), names, figuring) : new JourneyLine(worst.get(i), names));
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
