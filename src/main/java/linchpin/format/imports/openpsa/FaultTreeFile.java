package linchpin.format.imports.openpsa;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.format.imports.source.Remark;
import org.jspecify.annotations.Nullable;

/// What one fault-tree file defines.
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
  record Gate(String name, @Nullable String label, Formula formula, int line) {}

  /// @param probability that it happens, 0 to 1; null when the file gives none that can be read
  record Event(String name, @Nullable String label, @Nullable Double probability, int line) {}

  /// The gates that no other gate names, in the file's order; all of them when each is named.
  List<Gate> tops() {
    Set<String> named = new LinkedHashSet<>();
    gates.values().forEach(g -> collect(g.formula(), named));
    List<Gate> tops = gates.values().stream().filter(g -> !named.contains(g.name())).toList();
    return tops.isEmpty() ? List.copyOf(gates.values()) : tops;
  }

  /// Every name that a formula of this file uses, with the first line that does.
  Map<String, Integer> uses() {
    Map<String, Integer> uses = new LinkedHashMap<>();
    gates.values().forEach(g -> uses(g.formula(), uses));
    return uses;
  }

  private static void uses(Formula formula, Map<String, Integer> into) {
    switch (formula) {
      case Formula.Named n -> into.putIfAbsent(n.name(), n.line());
      case Formula.Constant c -> {}
      case Formula.AtLeast a -> a.of().forEach(f -> uses(f, into));
    }
  }

  private static void collect(Formula formula, Set<String> into) {
    switch (formula) {
      case Formula.Named n -> into.add(n.name());
      case Formula.Constant c -> {}
      case Formula.AtLeast a -> a.of().forEach(f -> collect(f, into));
    }
  }
}
