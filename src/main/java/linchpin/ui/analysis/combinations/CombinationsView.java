package linchpin.ui.analysis.combinations;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import linchpin.advice.Amounts;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.drawing.view.HighlightedFinding;
import linchpin.edit.Selection;
import linchpin.model.Component;
import linchpin.model.Journey;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.ui.analysis.journey.JourneyChoice;
import linchpin.ui.session.BackgroundQuery;
import linchpin.ui.widget.WaitingLine;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The minimal cut sets of a journey by size: pointing at one lights it in the diagram, choosing one selects it.
public final class CombinationsView extends VBox {
  /// Up to so many components all sizes are looked for without being asked.
  private static final int SMALL = 150;
  private static final AnalysisOptions ALL_SIZES = new AnalysisOptions(Integer.MAX_VALUE, 5000, true);
  private static final int MOST_SIZES = 6;
  private static final double LEAST_HEIGHT = 240;
  private final Workspace workspace;
  private final BackgroundQuery query;
  private final JourneyChoice journeys;
  private final FlowPane sizes = new FlowPane(6, 6);
  private final ToggleGroup size = new ToggleGroup();
  private final ListView<Combination> list = new ListView<>();
  private final Label certainty = words();
  private final Button more = new Button("Find larger ones");
  private final HBox working;
  private @Nullable Report shown;
  private @Nullable Report full;
  private Combinations combinations = Combinations.NONE;
  private boolean filling;

  public CombinationsView(Workspace workspace) {
    super(10);
    this.workspace = workspace;
    query = new BackgroundQuery(workspace.tasks());
    getStyleClass().add("combinations");
    journeys = new JourneyChoice(workspace.session(), "Combinations of which journey", this::fill);
    size.selectedToggleProperty().addListener((o, before, now) -> choose(before == null ? now : before));
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText("Combinations that bring the journey down");
    list.setCellFactory(v -> new CombinationCell(workspace, this::point));
    list.setMinHeight(LEAST_HEIGHT);
    list.setPrefHeight(LEAST_HEIGHT);
    list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> light(now));
    list.focusedProperty().addListener((o, before, focused) -> light(focused ? chosen() : null));
    list.setOnMouseClicked(e -> select());
    list.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) {
        select();
      } else if (e.getCode() == KeyCode.X && chosen() != null) {
        workspace.session().assume(Scenario.off(List.copyOf(chosen().units())));
        e.consume();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setVgrow(this, Priority.ALWAYS);
    more.getStyleClass().add("text-button");
    more.setOnAction(e -> lookForAll());
    working = working();
    certainty.getStyleClass().addAll("small", "muted");
    getChildren().addAll(journeys, sizes, heads(), list, certainty, more, working);
  }

  /// Shows a report; what was found of larger sizes of the same diagram stays.
  @SuppressWarnings("ReferenceEquality") // the same topology is meant, as everywhere where one is analysed once
  public void show(Report report) {
    Report before = shown;
    shown = report;
    boolean same = before != null && before.topology() == report.topology();
    if (!same) {
      full = null;
      query.forget();
    }
    journeys.offer(report);
    fill();
    if (full == null && report.topology().components().size() <= SMALL && unfinished(report)) {
      lookForAll();
    }
  }

  /// Whether a journey's figures are there and leave larger sizes open.
  private static boolean unfinished(Report report) {
    return report.journeys().stream().anyMatch(j -> j.cutSets() != null && !j.cutSets().complete())
        || report.journeys().stream().anyMatch(j -> j.cutSets() != null && j.cutSets().sets().size() >= 1000);
  }

  private void lookForAll() {
    Report report = shown;
    if (report != null) {
      Topology topology = report.topology();
      more.setDisable(true);
      query.ask(c -> Analyzer.analyze(topology, ALL_SIZES, c, early -> {}), this::take, sentence -> {
        more.setDisable(false);
        certainty.setText(sentence);
      });
    }
  }

  private void take(Report all) {
    full = all;
    more.setDisable(false);
    fill();
  }

  private void fill() {
    Journey journey = journeys.getValue();
    Report report = full == null ? shown : full;
    if (filling || report == null) {
      return;
    }
    combinations = journey == null ? Combinations.NONE : Combinations.of(report, journey.id());
    int before = size();
    filling = true;
    sizes();
    size.getToggles().stream().filter(t -> t.getUserData().equals(before)).findFirst()
        .or(() -> size.getToggles().stream().findFirst()).ifPresent(size::selectToggle);
    filling = false;
    list();
    boolean open = full == null && !combinations.complete() && combinations.order() > 0;
    more.setVisible(open && !query.waiting().get());
    more.setManaged(more.isVisible());
  }

  /// One button for all sizes and one for each of the smaller ones.
  private void sizes() {
    List<Node> buttons = new ArrayList<>();
    size.getToggles().clear();
    if (combinations.counts().size() > 1) {
      buttons.add(size("All sizes", 0, "Combinations of any size"));
    }
    combinations.counts().entrySet().stream().limit(MOST_SIZES).forEach(e -> buttons.add(
        size(of(e.getKey()) + "  " + Amounts.count(e.getValue()), e.getKey(),
            "Combinations of " + e.getKey() + ", there are " + e.getValue())));
    sizes.getChildren().setAll(buttons);
  }

  private static String of(int units) {
    return units == 1 ? "Alone" : "By " + units;
  }

  private ToggleButton size(String words, int units, String spoken) {
    ToggleButton button = new ToggleButton(words);
    button.getStyleClass().add("filter-chip");
    button.setUserData(units);
    button.setAccessibleText(spoken);
    button.setToggleGroup(size);
    return button;
  }

  private void choose(javafx.scene.control.@Nullable Toggle fallback) {
    if (!filling) {
      if (size.getSelectedToggle() == null && fallback != null) {
        size.selectToggle(fallback);
      }
      list();
    }
  }

  private int size() {
    return size.getSelectedToggle() == null ? 0 : (int) size.getSelectedToggle().getUserData();
  }

  private void list() {
    int now = size();
    List<Combination> next = combinations.ofSize(now);
    if (!next.equals(list.getItems())) {
      list.getItems().setAll(next);
    }
    BigInteger unlisted = combinations.unlisted(now);
    String rest = unlisted.signum() > 0 ? Amounts.count(unlisted) + " more are counted but not listed. " : "";
    certainty.setText(rest + combinations.certainty());
    list.setPlaceholder(placeholder());
  }

  private Node placeholder() {
    Label words = words();
    words.setText(journeys.getValue() == null ? "There is no journey that anything could bring down."
        : combinations.order() == 0 ? "The combinations are not worked out yet."
            : "Nothing brings this journey down, alone or together.");
    words.getStyleClass().add("muted");
    return words;
  }

  private static Node heads() {
    Label together = new Label("Down together");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label probability = new Label("Time a year");
    Label share = new Label("Share");
    share.setMinWidth(CombinationCell.SHARE_WIDTH);
    share.setAlignment(Pos.CENTER_RIGHT);
    HBox heads = new HBox(8, together, space, probability, share);
    heads.getChildren().stream().filter(n -> n instanceof Label).forEach(n -> n.getStyleClass().addAll("tiny", "hint"));
    heads.getStyleClass().add("column-heads");
    return heads;
  }

  private WaitingLine working() {
    return new WaitingLine(query, "Looking for larger ones", () -> {
      query.forget();
      more.setDisable(false);
      fill();
    });
  }

  private @Nullable Combination chosen() {
    return list.getSelectionModel().getSelectedItem();
  }

  /// Lights what is pointed at; what is chosen, when nothing is.
  private void point(@Nullable Combination combination) {
    light(combination == null && list.isFocused() ? chosen() : combination);
  }

  private void light(@Nullable Combination combination) {
    workspace.diagram().light(combination == null ? null : new HighlightedFinding(combination.units(), List.of(), null));
  }

  private void select() {
    Combination chosen = chosen();
    if (chosen != null) {
      String[] elements = chosen.units().stream().map(Component::idOf).distinct().toArray(String[]::new);
      workspace.session().select(Selection.of(elements));
      workspace.diagram().reveal(elements[0]);
    }
  }

  private static Label words() {
    Label words = new Label();
    words.setWrapText(true);
    return words;
  }
}
