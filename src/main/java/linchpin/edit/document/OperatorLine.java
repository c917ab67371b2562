package linchpin.edit.document;

import java.util.List;
import linchpin.model.Component;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// The line from a component to a person who can bring it back. It stands for an entry of the component's operators,
/// and can be selected and deleted as a dependency can.
///
/// @param component the id of what is operated
/// @param person the id of who operates it
public record OperatorLine(String component, String person) {
  private static final String ARROW = Routes.operatorLine("", "");

  /// What it is selected by.
  public String id() {
    return Routes.operatorLine(component, person);
  }

  /// The line with an id, or null where there is none.
  public static @Nullable OperatorLine of(Topology topology, String id) {
    int arrow = id.indexOf(ARROW);
    Component component = arrow < 0 ? null : topology.component(id.substring(0, arrow));
    String person = id.substring(Math.max(0, arrow) + (arrow < 0 ? 0 : ARROW.length()));
    return component != null && component.operators().contains(person)
        ? new OperatorLine(component.id(), person)
        : null;
  }

  /// All of them.
  public static List<OperatorLine> all(Topology topology) {
    return topology.components().values().stream()
        .flatMap(c -> c.operators().stream().map(person -> new OperatorLine(c.id(), person)))
        .toList();
  }
}
