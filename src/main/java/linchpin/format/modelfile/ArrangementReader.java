package linchpin.format.modelfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.edit.document.Arrangement;
import linchpin.edit.document.Point;

/// Reads what was arranged by hand: `pinned` of components, `via` of dependencies.
final class ArrangementReader {
  private final Unknown unknown;
  private final Map<String, List<Point>> bends = new LinkedHashMap<>();
  private final Set<String> pinned = new LinkedHashSet<>();

  ArrangementReader(Unknown unknown) {
    this.unknown = unknown;
  }

  void component(Fields f, String id) {
    if (f.flag("pinned", false)) {
      pinned.add(id);
    }
  }

  void dependency(Fields f, String id) {
    List<Point> corners = new ArrayList<>();
    for (Fields corner : f.objects("via")) {
      if (!corner.has("x") || !corner.has("y")) {
        corner.problem(corner.has("x") ? "y" : "x", "is missing; give x and y of each corner");
      }
      Point at = new Point(corner.number("x", 0), corner.number("y", 0));
      unknown.keep("dependencies/" + id + "/via/" + corners.size(), corner);
      corners.add(at);
    }
    bends.putIfAbsent(id, corners);
  }

  /// What has been read so far.
  Arrangement arrangement() {
    return new Arrangement(bends, pinned);
  }
}
