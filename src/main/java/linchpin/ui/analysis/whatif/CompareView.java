package linchpin.ui.analysis.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import linchpin.advice.Impacts;
import linchpin.advice.remedy.roadmap.Goal;
import linchpin.advice.remedy.roadmap.Roadmap;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Outcome;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.Scenario;
import linchpin.task.Cancellation;
import linchpin.ui.session.BackgroundQuery;
import linchpin.ui.session.Session;
import linchpin.ui.whatif.Comparison;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Two what-ifs beside each other, or one as things stand and as the roadmap would leave them.
public final class CompareView extends VBox {
  private final Workspace workspace;
  private final Session session;
  private final BackgroundQuery query;
  private final ComboBox<Side> first = choice("First what-if");
  private final ComboBox<Side> second = choice("Second what-if");
  private final VBox table = new VBox(4);
  private @Nullable Object shown;
  private boolean filling;

  /// One side of the comparison.
  ///
  /// @param title what the field calls it
  /// @param scenario what is assumed
  /// @param remedied whether the roadmap has been followed
  public record Side(String title, Scenario scenario, boolean remedied) {
    @Override
    public String toString() {
      return title;
    }
  }

  CompareView(Workspace workspace) {
    super(8);
    this.workspace = workspace;
    query = new BackgroundQuery(workspace.tasks());
    session = workspace.session();
    HBox fields = new HBox(8, first, second);
    HBox.setHgrow(first, Priority.ALWAYS);
    HBox.setHgrow(second, Priority.ALWAYS);
    Label working = new Label("Working out both sides…");
    working.getStyleClass().addAll("small", "muted");
    working.visibleProperty().bind(query.waiting());
    working.managedProperty().bind(working.visibleProperty());
    getChildren().addAll(WhatIfView.caption("Compare"), fields, working, table);
    first.valueProperty().addListener(o -> compare());
    second.valueProperty().addListener(o -> compare());
  }

  private static ComboBox<Side> choice(String spoken) {
    ComboBox<Side> choice = new ComboBox<>();
    choice.setAccessibleText(spoken);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setPrefWidth(120);
    choice.setPromptText("with …");
    return choice;
  }

  /// Offers what can be compared now.
  void show() {
    List<Side> sides = sides();
    Object state = List.of(sides, System.identityHashCode(session.document().get().topology()));
    if (!state.equals(shown)) {
      shown = state;
      filling = true;
      refill(first, sides);
      refill(second, sides);
      if (first.getValue() == null) {
        first.setValue(sides.getFirst());
      }
      filling = false;
      compare();
    }
  }

  private static void refill(ComboBox<Side> choice, List<Side> sides) {
    Side kept = choice.getValue();
    choice.getItems().setAll(sides);
    choice.setValue(kept == null ? null : sides.stream().filter(s -> s.title().equals(kept.title())).findFirst()
        .orElse(null));
  }

  private List<Side> sides() {
    List<Side> sides = new ArrayList<>();
    Scenario now = session.scenario().get();
    if (!now.nothing()) {
      sides.add(new Side("This what-if", now, false));
      sides.add(new Side("This, remedied", now, true));
    }
    session.document().get().scenarios().values().forEach(s -> sides.add(new Side(s.label(), s, false)));
    sides.add(new Side("Nothing off", Scenario.NOTHING, false));
    return sides;
  }

  private void compare() {
    Side left = first.getValue();
    Side right = second.getValue();
    if (filling) {
      return;
    }
    if (left == null || right == null) {
      query.forget();
      table.getChildren().clear();
      return;
    }
    Document document = session.document().get();
    query.ask(c -> Comparison.of(outcome(document, left, c), outcome(document, right, c)),
        c -> tell(left, right, c), sentence -> table.getChildren().setAll(words(sentence, "muted")));
  }

  private static Outcome outcome(Document document, Side side, Cancellation cancellation) {
    Document there = side.remedied()
        ? Roadmap.of(document, Goal.ANY, cancellation).edit().apply(document) : document;
    return Analyzer.whatIf(there.topology(), side.scenario(), cancellation);
  }

  private void tell(Side left, Side right, Comparison comparison) {
    ElementNames names = ElementNames.of(session.document().get());
    GridPane grid = new GridPane();
    grid.setHgap(8);
    grid.setVgap(2);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(70);
    grid.getColumnConstraints().add(name);
    grid.addRow(0, words("Show on the canvas:", "hint"), head(left), head(right));
    int line = 1;
    for (Comparison.Row row : comparison.rows()) {
      Button journey = new Button(names.of(row.journey()));
      journey.getStyleClass().addAll("list-button", "strong");
      journey.setMnemonicParsing(false);
      journey.setMinWidth(0);
      journey.setOnAction(e -> {
        session.select(Selection.of(row.journey().entry()));
        workspace.diagram().reveal(row.journey().entry());
      });
      grid.addRow(line++, journey, impact(row.impacts().first(), 0), impact(row.impacts().second(), row.change()));
    }
    grid.addRow(line++, words("Down when settled", "muted"), number(comparison.down().first()),
        number(comparison.down().second()));
    grid.addRow(line, words("Degraded then", "muted"), number(comparison.degraded().first()),
        number(comparison.degraded().second()));
    grid.getChildren().forEach(n -> GridPane.setHalignment(n,
        GridPane.getColumnIndex(n) == 0 ? HPos.LEFT : HPos.RIGHT));
    table.getChildren().setAll(grid);
  }

  private Node head(Side side) {
    Button show = new Button(side.title());
    show.setMnemonicParsing(false);
    show.getStyleClass().add("why-chip");
    show.setMaxWidth(104);
    show.setDisable(side.remedied());
    show.setAccessibleText("Show " + side.title() + " on the canvas");
    show.setOnAction(e -> session.assume(side.scenario()));
    return show;
  }

  private static Node impact(JourneyImpact impact, int change) {
    String sign = change < 0 ? "↓ " : change > 0 ? "↑ " : "";
    Label word = new Label(sign + Impacts.brief(impact));
    word.getStyleClass().addAll("strong", WhatIfView.tone(impact));
    word.setAccessibleText(Impacts.brief(impact) + (change < 0 ? ", milder" : change > 0 ? ", worse" : ""));
    return word;
  }

  private static Node number(int count) {
    return words(Integer.toString(count), "strong");
  }

  private static Label words(String text, String style) {
    Label words = new Label(text);
    words.getStyleClass().addAll("small", Objects.requireNonNull(style));
    return words;
  }
}
