package linchpin.bench;

import java.util.ArrayList;
import java.util.List;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.Topology;

/// The extremes: everything in one line, everything in one circle.
final class Shapes {
  private Shapes() {}

  /// Each component needs the next one.
  static Topology chain(int size) {
    return line(size, false);
  }

  /// Each component needs the next one, and the last one the first.
  static Topology cycle(int size) {
    return line(size, true);
  }

  private static Topology line(int size, boolean closed) {
    List<Component> components = new ArrayList<>();
    List<Dependency> lines = new ArrayList<>();
    for (int c = 0; c < size; c++) {
      components.add(Component.of("c" + c, "service"));
      if (closed || c + 1 < size) {
        lines.add(Dependency.of("d" + c, "c" + c, "c" + (c + 1) % size));
      }
    }
    return Topology.of(components, List.of(), lines, List.of(Journey.from("c0")));
  }
}
