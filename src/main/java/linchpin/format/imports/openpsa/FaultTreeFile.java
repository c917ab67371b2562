package linchpin.format.imports.openpsa;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.format.imports.source.Remark;
import org.jspecify.annotations.Nullable;

/// What fault-tree files define.
///
/// @param name of the model or its first fault tree; null when it has none
/// @param gates by name, in the file's order
/// @param events basic events by name, in the file's order
/// @param houses house events by name
/// @param remarks what could not be read
record FaultTreeFile(
    @Nullable String name,
    Map<String, Gate> gates,
    Map<String, Event> events,
    Map<String, Boolean> houses,
    List<Remark> remarks) {

  /// @param label what people call it; null when it has none
  /// @param line where it is defined, from 1
  record Gate(String name, @Nullable String label, Formula formula, String file, int line) {}

  /// @param probability that it happens, 0 to 1; null when the file gives none that can be read
  record Event(String name, @Nullable String label, @Nullable Double probability, String file, int line) {}

  /// The gates that no other gate names, in the file's order; all of them when each is named.
  List<Gate> tops() {
    List<Gate> tops = unnamed();
    return tops.isEmpty() ? List.copyOf(gates.values()) : tops;
  }

  /// Whether every gate is named by one, so that they go round in circles.
  boolean isRound() {
    return unnamed().isEmpty();
  }

  private List<Gate> unnamed() {
    Set<String> named = new LinkedHashSet<>();
    gates.values().forEach(g -> collect(g.formula(), named));
    return gates.values().stream().filter(g -> !named.contains(g.name())).toList();
  }

  private static void collect(Formula formula, Set<String> into) {
    switch (formula) {
      case Formula.Named n -> into.add(n.name());
      case Formula.Constant c -> {}
      case Formula.AtLeast a -> a.of().forEach(f -> collect(f, into));
    }
  }
}
