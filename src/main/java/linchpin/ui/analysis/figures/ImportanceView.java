package linchpin.ui.analysis.figures;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import linchpin.analysis.report.Importance;
import linchpin.drawing.view.HighlightedFinding;
import linchpin.edit.Selection;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.ui.analysis.chart.Bar;
import linchpin.ui.analysis.figures.Ranking.Measure;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Which units matter most to a journey, as bars, by a measure that can be chosen.
final class ImportanceView extends VBox {
  private static final int MOST_BARS = 8;
  private final Workspace workspace;
  private final ComboBox<Measure> measure = new ComboBox<>();
  private final Label explanation = new Label();
  private final VBox bars = new VBox();
  private List<Importance> importance = List.of();

  ImportanceView(Workspace workspace) {
    super(6);
    this.workspace = workspace;
    measure.setAccessibleText("Measure of importance");
    measure.getItems().setAll(Measure.values());
    measure.setConverter(new Labels());
    measure.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(measure, Priority.ALWAYS);
    explanation.getStyleClass().addAll("small", "muted");
    explanation.setWrapText(true);
    getChildren().addAll(measure, explanation, bars);
    measure.valueProperty().addListener(o -> fill());
    measure.setValue(Measure.SHARE);
  }

  /// Shows the importance of the units to one journey.
  void show(List<Importance> next) {
    importance = next;
    fill();
  }

  private void fill() {
    Measure by = measure.getValue();
    Ranking ranking = Ranking.of(importance, by, MOST_BARS);
    ElementNames names = ElementNames.of(workspace.session().document().get());
    explanation.setText(by.explanation());
    bars.getChildren().setAll(ranking.bars().stream().map(b -> bar(b, names)).toList());
    if (ranking.bars().isEmpty()) {
      bars.getChildren().setAll(hint("There are no exact figures to compare."));
    } else if (ranking.more() > 0) {
      bars.getChildren().add(hint("and " + ranking.more() + " that matter less"));
    }
  }

  private Bar bar(Ranking.Bar figure, ElementNames names) {
    Bar bar = new Bar(names.of(figure.unit()), figure.length(), figure.text());
    bar.setOnAction(e -> {
      String element = Component.idOf(figure.unit());
      workspace.session().select(Selection.of(element));
      workspace.diagram().reveal(element);
    });
    bar.hoverProperty().addListener((o, was, over) ->
        workspace.diagram().light(over ? new HighlightedFinding(List.of(figure.unit()), List.of(), null) : null));
    return bar;
  }

  private static Label hint(String text) {
    Label words = new Label(text);
    words.getStyleClass().addAll("small", "hint");
    return words;
  }

  private static final class Labels extends StringConverter<Measure> {
    @Override
    public String toString(@Nullable Measure of) {
      return of == null ? "" : of.label();
    }

    @Override
    public @Nullable Measure fromString(String text) {
      return List.of(Measure.values()).stream().filter(m -> m.label().equals(text)).findFirst().orElse(null);
    }
  }
}
