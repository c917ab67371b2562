package linchpin.ui.analysis.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import linchpin.advice.Amounts;
import linchpin.advice.Impacts;
import linchpin.advice.OutcomeWords;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Outcome;
import linchpin.edit.document.ElementNames;
import linchpin.model.Journey;
import linchpin.model.Scenario;
import linchpin.ui.session.Session;
import linchpin.ui.widget.Icon;
import linchpin.ui.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A what-if in words: what is off, what it does to each journey, the load, and the scenarios kept.
public final class WhatIfView extends VBox {
  private final Session session;
  private final VBox facts = new VBox(8);
  private final AssumptionControls assumptions;
  private final ScenarioShelf shelf;
  private final WhatIfRemedies remedies;
  private final CompareView compare;

  public WhatIfView(Workspace workspace) {
    super(16);
    session = workspace.session();
    assumptions = new AssumptionControls(session);
    shelf = new ScenarioShelf(workspace);
    remedies = new WhatIfRemedies(workspace);
    compare = new CompareView(workspace);
    PresetMenu presets = new PresetMenu(session);
    assumptions.getChildren().addFirst(presets);
    getChildren().addAll(facts, remedies, assumptions, shelf, compare);
  }

  /// Shows the session as it is now.
  public void show() {
    Scenario scenario = session.scenario().get();
    ElementNames names = ElementNames.of(session.document().get());
    List<Node> nodes = new ArrayList<>();
    if (scenario.nothing()) {
      nodes.add(hint());
    } else {
      off(nodes, scenario, names);
      Outcome outcome = session.outcome().get();
      if (outcome != null) {
        journeys(nodes, outcome, names);
        load(nodes, outcome);
        splitBrain(nodes, outcome, names);
      }
    }
    facts.getChildren().setAll(nodes);
    remedies.show();
    assumptions.show();
    shelf.show();
    compare.show();
  }

  private static Node hint() {
    Label title = new Label("Nothing is switched off");
    title.getStyleClass().add("title");
    Label words = new Label(
        "Select something in the diagram and press X, or try one of these, and see what goes down with it, moment by "
            + "moment.");
    words.setWrapText(true);
    words.getStyleClass().add("muted");
    return new VBox(4, title, words);
  }

  private void off(List<Node> nodes, Scenario scenario, ElementNames names) {
    if (scenario.name() != null && scenario.id().isEmpty()) {
      Label name = words(scenario.name());
      name.getStyleClass().add("title");
      nodes.add(name);
    }
    if (!scenario.off().isEmpty()) {
      nodes.add(caption("Switched off"));
      scenario.off().forEach(id -> nodes.add(offLine(id, names)));
    }
    if (!scenario.isolate().isEmpty()) {
      nodes.add(caption("Cut off from the rest"));
      nodes.add(words(names.list(scenario.isolate(), 5)));
    }
    if (scenario.surge() != 1) {
      nodes.add(caption("Traffic"));
      nodes.add(words(Amounts.number(scenario.surge()) + " times as much"));
    }
    if (!scenario.harden().isEmpty()) {
      nodes.add(caption("Turns out to be hard"));
      nodes.add(words(names.list(scenario.harden(), 5)));
    }
    scenario.saturate().forEach((id, factor) ->
        nodes.add(words(names.of(id) + " can take " + Amounts.number(100 * factor) + " % of its capacity")));
  }

  private Node offLine(String id, ElementNames names) {
    StackPane tile = new StackPane(Icon.of(Feather.POWER));
    tile.getStyleClass().addAll("tile", "ink");
    Label name = new Label(names.of(id));
    name.getStyleClass().add("strong");
    Label by = new Label("by you, at 0 s");
    by.getStyleClass().add("muted");
    VBox words = new VBox(name, by);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button on = new Button("Switch on");
    on.getStyleClass().add("text-button");
    on.setMinWidth(USE_PREF_SIZE);
    on.setAccessibleText("Switch " + names.of(id) + " on");
    on.setOnAction(e -> session.toggleOff(id));
    HBox line = new HBox(12, tile, words, on);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void journeys(List<Node> nodes, Outcome outcome, ElementNames names) {
    nodes.add(caption("Journeys"));
    OutcomeWords told = new OutcomeWords(outcome, names);
    boolean overload = false;
    for (Journey journey : outcome.topology().effectiveJourneys()) {
      JourneyImpact impact = Objects.requireNonNullElse(outcome.impacts().get(journey.id()), JourneyImpact.NONE);
      overload |= impact.overload();
      nodes.add(journeyLine(names.of(journey), impact, told.story(journey.id())));
    }
    if (overload) {
      nodes.add(overloadBox());
    }
  }

  private static Node journeyLine(String name, JourneyImpact impact, String story) {
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label word = new Label(Impacts.brief(impact));
    word.getStyleClass().addAll("strong", tone(impact));
    HBox head = new HBox(10, sign(impact), title, space, word);
    head.setAlignment(Pos.CENTER_LEFT);
    Label words = new Label(story);
    words.getStyleClass().addAll("muted", "indent");
    words.setWrapText(true);
    VBox line = new VBox(2, head, words);
    line.getStyleClass().add("journey-line");
    return line;
  }

  static String tone(JourneyImpact impact) {
    return switch (impact.impact()) {
      case NONE -> "good";
      case DEGRADED, INTERRUPTION -> "warn";
      case EXTENDED, OUTAGE -> "bad";
    };
  }

  private static FontIcon sign(JourneyImpact impact) {
    return switch (impact.impact()) {
      case NONE -> Icon.of(Feather.CHECK, "s16", "good");
      case DEGRADED, INTERRUPTION -> Icon.of(Feather.ALERT_TRIANGLE, "s16", "warn");
      case EXTENDED, OUTAGE -> Icon.of(Feather.X, "s16", "bad");
    };
  }

  private static Node overloadBox() {
    Label words = new Label("By overload: with enough capacity everywhere, the impact would be milder.");
    words.setWrapText(true);
    words.getStyleClass().add("bad");
    HBox box = new HBox(10, Icon.of(Feather.ACTIVITY, "bad"), words);
    box.getStyleClass().add("overload-box");
    return box;
  }

  private void load(List<Node> nodes, Outcome outcome) {
    int index = Math.clamp(session.moment().get(), 0, outcome.moments().size() - 1);
    var loads = LoadBars.top(outcome.topology(), outcome.scenario(), outcome.moments().get(index));
    if (!loads.isEmpty()) {
      nodes.add(caption("Load at this moment"));
      nodes.add(new LoadBars(outcome.topology(), loads));
    }
  }

  private static void splitBrain(List<Node> nodes, Outcome outcome, ElementNames names) {
    new OutcomeWords(outcome, names).unusedFailovers().forEach(unused -> nodes.add(words(unused)));
    if (!outcome.splitBrain().isEmpty()) {
      nodes.add(caption("Split brain"));
      nodes.add(words(new OutcomeWords(outcome, names).splitBrain()));
    }
  }

  static Label caption(String text) {
    Label caption = new Label(text);
    caption.getStyleClass().addAll("small", "medium", "muted", "list-caption");
    return caption;
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    return words;
  }
}
