package linchpin.edit.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/// Ids and names that nothing in a document has yet.
public final class Ids {
  private Ids() {}

  /// An id for a component or a group, made from what it is to be called: `Orders (primary)` gives `orders-primary`,
  /// with a number after it when that is taken.
  public static String free(Document document, String wish) {
    return free(wish, id -> taken(document, id));
  }

  /// The id of the next dependency: `d` and the first free number above those in use.
  public static String dependency(Document document) {
    var ids = document.topology().dependencies().keySet();
    int next = ids.size() + 1;
    while (taken(document, "d" + next)) {
      next++;
    }
    return "d" + next;
  }

  /// A name that no component has: the wish, or the wish with a number after it.
  public static String freeName(Document document, String wish) {
    return numbered(wish, " ", n -> document.topology().components().values().stream()
        .anyMatch(c -> c.label().equals(n)));
  }

  /// Whether an id can stand in a file: not empty, without `#`, control characters and blanks at its ends.
  public static boolean wellFormed(String id) {
    return !id.isEmpty() && id.equals(id.strip()) && !id.contains("#")
        && id.chars().noneMatch(Character::isISOControl);
  }

  /// The first free id made from a wish.
  public static String free(String wish, Predicate<String> taken) {
    return numbered(slug(wish), "-", taken);
  }

  /// Whether a component, group, dependency, common cause or annotation has this id.
  public static boolean taken(Document document, String id) {
    var topology = document.topology();
    return topology.components().containsKey(id)
        || topology.groups().containsKey(id)
        || topology.dependencies().containsKey(id)
        || topology.commonCauses().containsKey(id)
        || document.annotations().containsKey(id);
  }

  private static String numbered(String wish, String between, Predicate<String> taken) {
    if (!taken.test(wish)) {
      return wish;
    }
    String stem = wish.replaceFirst(between + "\\d+$", "");
    int number = 2;
    while (taken.test(stem + between + number)) {
      number++;
    }
    return stem + between + number;
  }

  private static String slug(String wish) {
    String plain = Normalizer.normalize(wish, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_.]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "component" : slug;
  }
}
