package linchpin.ui;

import java.util.List;
import java.util.stream.Collectors;
import linchpin.edit.Document;
import linchpin.edit.OperatorLine;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;

/// How elements of a document are called in sentences.
public final class Names {
  private final Document document;

  private Names(Document document) {
    this.document = document;
  }

  public static Names of(Document document) {
    return new Names(document);
  }

  /// The name of a component, a copy ("Web 2"), a group, a dependency or a journey; the id itself when it is none.
  public String of(String id) {
    var topology = document.topology();
    Component component = topology.component(id);
    if (component != null) {
      return component.label();
    }
    RedundancyGroup group = topology.group(id);
    if (group != null) {
      return group.label();
    }
    Dependency dependency = topology.dependency(id);
    if (dependency != null) {
      return dependency.label().isBlank() ? of(dependency.from()) + " → " + of(dependency.to()) : dependency.label();
    }
    OperatorLine operators = OperatorLine.of(topology, id);
    if (operators != null) {
      return of(operators.person()) + " operates " + of(operators.component());
    }
    Journey journey = topology.journeys().get(id);
    return journey != null ? journey.label() : copy(id);
  }

  private String copy(String id) {
    int hash = id.lastIndexOf('#');
    return hash > 0 ? of(id.substring(0, hash)) + " #" + id.substring(hash + 1) : id;
  }

  /// The component of a copy ("web" of "web#2"); any other id itself.
  public static String base(String unit) {
    int hash = unit.lastIndexOf('#');
    return hash > 0 ? unit.substring(0, hash) : unit;
  }

  /// A journey's name; one that the document does not list is called as its entry.
  public String of(Journey journey) {
    return journey.name() == null || journey.name().isBlank() ? of(journey.entry()) : journey.label();
  }

  /// "A, B and 3 more".
  ///
  /// @param most how many are named, at least 1
  public String list(List<String> ids, int most) {
    String named = ids.stream().limit(most).map(this::of).collect(Collectors.joining(", "));
    return ids.size() <= most ? named : named + " and " + (ids.size() - most) + " more";
  }
}
