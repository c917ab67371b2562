package linchpin.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.Scenario;
import linchpin.ui.inspector.field.Entries;
import linchpin.ui.inspector.field.FieldContent;
import linchpin.ui.inspector.field.PropertyChanges;
import linchpin.ui.inspector.field.Quantity;
import linchpin.ui.widget.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One kept what-if of the document: what is off in it, what is cut off, how much traffic there is.
final class ScenarioForm extends OpeningForm {
  private final PropertyChanges changes;

  /// @param open the ids of the scenarios that are open, shared by all lines
  ScenarioForm(PropertyChanges changes, String id, Set<String> open) {
    super(id, open);
    this.changes = changes;
    fill();
  }

  @Override
  void show(Document document) {
    Scenario scenario = document.scenarios().get(id());
    if (scenario != null) {
      int count = scenario.off().size() + scenario.isolate().size();
      show(document, scenario.label(), scenario.off().isEmpty() ? count > 0 ? count + " cut off" : ""
          : ElementNames.of(document).list(scenario.off(), 1) + " off");
    }
  }

  private void fill() {
    rows().text("Name", "", d -> FieldContent.given(now(d).label()), text -> change("Rename scenario", s ->
        s.withId(s.id(), text.isEmpty() ? null : text)));
    rows().text("Traffic", "times", d -> traffic(now(d)), text -> Entries.amount(text, "times").then(v ->
        change("Change traffic", s ->
            s.withSurge(v == null ? 1 : v))));
    Chips off = new Chips("Switched off");
    Chips isolated = new Chips("Cut off from the rest");
    rows().add(off);
    rows().add(isolated);
    LessCapacity less = new LessCapacity(shares -> change("Change capacity", s ->
        s.withSaturated(shares)));
    rows().add(less);
    rows().on(d -> {
      Scenario s = now(d);
      less.show(d, s.saturate());
      off.show(d, s.off(), new Chips.Adding(others(d, s.off(), false), id ->
          change("Switch off", x -> x.withOff(with(x.off(), id)))), id ->
          change("Switch on", x -> x.withOff(without(x.off(), id))));
      isolated.show(d, s.isolate(), new Chips.Adding(others(d, s.isolate(), true), id ->
          change("Cut off", x -> x.withIsolated(with(x.isolate(), id)))), id ->
          change("Connect again", x -> x.withIsolated(without(x.isolate(), id))));
    });
    rows().add(buttons());
  }

  private HBox buttons() {
    Button play = new Button("Play", Icon.of(Feather.PLAY, "s14"));
    play.getStyleClass().add("text-button");
    play.setOnAction(e -> changes.session().assume(now(changes.document())));
    Button remove = new Button("Remove", Icon.of(Feather.TRASH_2, "s14"));
    remove.getStyleClass().add("text-button");
    remove.setOnAction(e -> changes.perform(Edits.deleteScenario(id())));
    return new HBox(8, play, remove);
  }

  private static FieldContent traffic(Scenario scenario) {
    return scenario.surge() == 1 ? FieldContent.assumed("1") : FieldContent.given(Quantity.text(scenario.surge()));
  }

  private static List<String> others(Document document, List<String> taken, boolean places) {
    return document.topology().components().values().stream()
        .filter(c -> !places || document.isPlace(c)).map(Component::id).filter(id -> !taken.contains(id)).toList();
  }

  private static List<String> with(List<String> ids, String id) {
    List<String> next = new ArrayList<>(ids);
    next.add(id);
    return next;
  }

  private static List<String> without(List<String> ids, String id) {
    return ids.stream().filter(i -> !i.equals(id)).toList();
  }

  private Optional<String> change(String label, UnaryOperator<Scenario> how) {
    @Nullable Scenario scenario = changes.document().scenarios().get(id());
    return scenario == null ? Optional.empty()
        : changes.perform(Edits.all(label, List.of(Edits.keep(how.apply(scenario)))));
  }

  private Scenario now(Document document) {
    Scenario scenario = document.scenarios().get(id());
    return scenario == null ? Scenario.NOTHING : scenario;
  }
}
