package linchpin.export.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes names of letters, digits, underscores and single hyphens out of free words: readable, the same for the same
/// words asked for in the same order, and no two alike.
final class Identifiers {
  /// Letters beyond these are names in XML too, but not in every program that reads it.
  private static final Pattern OTHERS = Pattern.compile(
      "--+|[^A-Za-z0-9_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u0131\\u03A3-\\u03CE\\u0391-\\u03A1\\u0410-\\u044F"
          + "\\u3041-\\u3094\\u30A1-\\u30FA\\u4E00-\\u9FA5\\uAC00-\\uD7A3-]+");
  private static final Pattern ENDS = Pattern.compile("^[_-]+|[_-]+$");
  private static final int LONGEST = 120;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  /// A name that has not been given before: `web_down`, `web_down_2`.
  String of(String words) {
    String plain = plain(words);
    String name = plain;
    for (int i = next.getOrDefault(plain, 2); !taken.add(name); i++) {
      name = plain + "_" + i;
      next.put(plain, i + 1);
    }
    return name;
  }

  /// No longer than other programs bear, beginning with a letter.
  private static String plain(String words) {
    String all = OTHERS.matcher(words).replaceAll("_");
    String plain = ENDS.matcher(all.substring(0, Math.min(all.length(), LONGEST))).replaceAll("");
    return plain.isEmpty() || !Character.isLetter(plain.codePointAt(0)) ? "x" + plain : plain;
  }
}
