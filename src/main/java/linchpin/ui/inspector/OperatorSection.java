package linchpin.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Topology;
import linchpin.ui.inspector.field.PropertyChanges;
import linchpin.ui.inspector.field.Section;

/// Who can bring a component back.
final class OperatorSection {
  private final PropertyChanges changes;
  private final String id;

  private OperatorSection(PropertyChanges changes, String id) {
    this.changes = changes;
    this.id = id;
  }

  static Section of(PropertyChanges changes, String id) {
    return new OperatorSection(changes, id).section();
  }

  private Section section() {
    Section section = new Section("Operators", "any one of them can repair it");
    Chips chips = new Chips("");
    section.add(chips);
    section.on(d -> show(chips, d));
    return section;
  }

  private void show(Chips chips, Document document) {
    Component component = document.topology().component(id);
    if (component != null) {
      List<String> others = people(document.topology());
      others.removeAll(component.operators());
      chips.show(document, component.operators(), new Chips.Adding(others, this::add), this::remove);
    }
  }

  /// The people of a model.
  static List<String> people(Topology topology) {
    List<String> people = new ArrayList<>();
    topology.components().values().stream().filter(Component::isHuman).forEach(c -> people.add(c.id()));
    return people;
  }

  private void add(String person) {
    change("Add operator", all -> {
      List<String> next = new ArrayList<>(all);
      next.add(person);
      return next;
    });
  }

  private void remove(String person) {
    change("Remove operator", all -> all.stream().filter(p -> !p.equals(person)).toList());
  }

  private void change(String label, UnaryOperator<List<String>> how) {
    Component component = changes.document().topology().component(id);
    if (component != null) {
      List<String> next = how.apply(component.operators());
      changes.components(List.of(id), label, b -> b.operators(next));
    }
  }
}
