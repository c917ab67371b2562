package linchpin.advice.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import linchpin.model.Dependency;
import linchpin.model.Topology;

/// Which line of a model is which of a later one. A line is the same where it leads from and to the same, whatever its
/// id: ids that nobody gave count the lines and change with every one before them.
final class SameLines {
  private final Map<String, Dependency> left = new LinkedHashMap<>();
  private final Map<String, Dependency> free;
  private final Map<String, String> ids = new HashMap<>();

  private SameLines(Topology old, Topology now, Translation translation) {
    old.dependencies().values().forEach(d -> left.put(d.id(), translation.ends(d)));
    free = new LinkedHashMap<>(now.dependencies());
  }

  /// The ids of lines that are not what they were; an old line that is gone gives its id up where a new one has it.
  static Map<String, String> between(Topology old, Topology now, Translation translation) {
    SameLines same = new SameLines(old, now, translation);
    same.match(d -> List.of(d.id(), d.from(), d.to()));
    same.match(d -> d.withId("").withOrigin(null, null, null));
    same.match(d -> List.of(d.from(), d.to()));
    same.match(Dependency::id);
    same.left.keySet().stream()
        .filter(id -> now.dependency(id) != null).forEach(id -> same.ids.put(id, id + " before"));
    return same.ids;
  }

  private void match(Function<Dependency, Object> key) {
    if (left.isEmpty() || free.isEmpty()) {
      return;
    }
    Map<Object, Deque<String>> open = new HashMap<>();
    free.values().forEach(d -> open.computeIfAbsent(key.apply(d), k -> new ArrayDeque<>()).add(d.id()));
    left.values().removeIf(d -> {
      Deque<String> found = open.get(key.apply(d));
      if (found == null || found.isEmpty()) {
        return false;
      }
      String id = found.remove();
      free.remove(id);
      if (!id.equals(d.id())) {
        ids.put(d.id(), id);
      }
      return true;
    });
  }
}
