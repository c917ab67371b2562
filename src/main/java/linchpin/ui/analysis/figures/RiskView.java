package linchpin.ui.analysis.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import linchpin.advice.RiskMatrix;
import linchpin.advice.RiskMatrix.Rate;
import linchpin.advice.RiskMatrix.Risk;
import linchpin.analysis.report.Impact;
import linchpin.drawing.view.HighlightedFinding;
import linchpin.edit.Selection;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.ui.workspace.Workspace;

/// The risk matrix: how bad against how often. A cell that is pressed selects its units and names them.
final class RiskView extends VBox {
  private static final int MOST_NAMED = 8;
  private final Workspace workspace;
  private final RiskMatrix matrix;
  private final ElementNames names;
  private final FlowPane named = new FlowPane(6, 6);

  RiskView(Workspace workspace, RiskMatrix matrix) {
    super(8);
    this.workspace = workspace;
    this.matrix = matrix;
    names = ElementNames.of(workspace.session().document().get());
    getChildren().addAll(grid(), words(matrix.harmless() == 0
        ? "Every unit that can fail is noticed by some journey."
        : matrix.harmless() + (matrix.harmless() == 1 ? " other unit is" : " other units are")
            + " noticed by no journey."), named);
    show(named, false);
  }

  private Node grid() {
    GridPane grid = new GridPane();
    grid.setHgap(4);
    grid.setVgap(4);
    ColumnConstraints head = new ColumnConstraints(70);
    grid.getColumnConstraints().add(head);
    for (Rate rate : Rate.values()) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(19);
      grid.getColumnConstraints().add(column);
      grid.add(small(brief(rate)), 1 + rate.ordinal(), RiskMatrix.IMPACTS.size());
    }
    for (int row = 0; row < RiskMatrix.IMPACTS.size(); row++) {
      Impact impact = RiskMatrix.IMPACTS.get(row);
      grid.add(small(brief(impact)), 0, row);
      for (Rate rate : Rate.values()) {
        grid.add(cell(impact, rate), 1 + rate.ordinal(), row);
      }
    }
    return grid;
  }

  private Node cell(Impact impact, Rate rate) {
    List<Risk> risks = matrix.cell(impact, rate);
    Button cell = new Button(risks.isEmpty() ? "" : Integer.toString(risks.size()));
    cell.getStyleClass().addAll("risk-cell", switch (RiskMatrix.severity(impact, rate)) {
      case SEVERE -> "bad";
      case WARNING -> "warn";
      case NOTE -> "note";
    });
    if (risks.isEmpty()) {
      cell.getStyleClass().add("none");
    }
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setMnemonicParsing(false);
    cell.setFocusTraversable(!risks.isEmpty());
    cell.setDisable(risks.isEmpty());
    List<String> units = risks.stream().map(Risk::unit).toList();
    cell.setAccessibleText(brief(impact) + ", " + rate.label() + ": " + risks.size() + (risks.isEmpty() ? "" : ", "
        + names.list(units, MOST_NAMED)));
    cell.setOnAction(e -> choose(risks, units));
    cell.hoverProperty().addListener((o, was, over) ->
        workspace.diagram().light(over && !units.isEmpty() ? new HighlightedFinding(units, List.of(), null) : null));
    return cell;
  }

  private void choose(List<Risk> risks, List<String> units) {
    String[] elements = units.stream().map(Component::idOf).distinct().toArray(String[]::new);
    workspace.session().select(Selection.of(elements));
    workspace.diagram().reveal(elements[0]);
    List<Node> chips = new ArrayList<>();
    risks.stream().limit(MOST_NAMED).forEach(r -> chips.add(chip(r)));
    if (risks.size() > MOST_NAMED) {
      chips.add(words("and " + (risks.size() - MOST_NAMED) + " more"));
    }
    named.getChildren().setAll(chips);
    show(named, true);
  }

  private Node chip(Risk risk) {
    Button chip = new Button(names.of(risk.unit()) + " · " + RiskMatrix.often(risk.failuresPerYear()));
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("why-chip");
    chip.setAccessibleText(chip.getText() + (risk.assumed() ? ", assumed" : ""));
    Consumer<String> select = id -> {
      workspace.session().select(Selection.of(id));
      workspace.diagram().reveal(id);
    };
    chip.setOnAction(e -> select.accept(Component.idOf(risk.unit())));
    return chip;
  }

  private static String brief(Impact impact) {
    return switch (impact) {
      case OUTAGE -> "Outage";
      case EXTENDED -> "Until switched";
      case INTERRUPTION -> "For seconds";
      case DEGRADED -> "Works worse";
      case NONE -> "Unnoticed";
    };
  }

  private static String brief(Rate rate) {
    return switch (rate) {
      case RARE -> "< 1 in 10 y";
      case SELDOM -> "1 in 1–10 y";
      case YEARLY -> "1–10 a y";
      case OFTEN -> "> 10 a y";
    };
  }

  private static Label small(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("tiny", "muted");
    label.setWrapText(true);
    label.setAlignment(Pos.CENTER);
    return label;
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.getStyleClass().addAll("small", "hint");
    return words;
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
