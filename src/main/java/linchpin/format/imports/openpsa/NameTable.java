package linchpin.format.imports.openpsa;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What names stand for. A public thing is known by its name everywhere, a private one by its path (`tree.part.pump`),
/// and by its name in what it is defined in.
final class NameTable {
  private final Set<String> keys = new HashSet<>();
  private final Map<String, String> keyOfPath = new HashMap<>();

  /// Makes a name known.
  ///
  /// @param base the path of what it is defined in; empty for the model itself
  /// @return what tells it from all others: its name when public, else its path; null when that is taken
  @Nullable String define(String base, String name, boolean isPrivate) {
    String path = path(base, name);
    String key = isPrivate ? path : name;
    if (!keys.add(key)) {
      return null;
    }
    keyOfPath.put(path, key);
    return key;
  }

  /// What a reference means: the nearest of that name or path from where it is written outwards, or null.
  @Nullable String find(String base, String reference) {
    for (String from = base; !from.isEmpty(); from = outer(from)) {
      String key = keyOfPath.get(path(from, reference));
      if (key != null) {
        return key;
      }
    }
    String key = keyOfPath.get(reference);
    return key == null && keys.contains(reference) ? reference : key;
  }

  static String path(String base, String name) {
    return base.isEmpty() ? name : base + "." + name;
  }

  private static String outer(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }
}
