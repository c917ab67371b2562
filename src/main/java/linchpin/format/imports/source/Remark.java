package linchpin.format.imports.source;

import org.jspecify.annotations.Nullable;

/// One line about a source: what was left out or guessed there, or why it was refused.
///
/// @param file the source's name as it was given; null when it is about all of them
/// @param line the line, from 1; 0 when it is about the whole file
/// @param text what there is to say and, where something can be done about it, what to do
public record Remark(@Nullable String file, int line, String text) {
  /// About all sources together.
  public static Remark of(String text) {
    return new Remark(null, 0, text);
  }

  /// The line that people read: `shop.yml:12: ...`.
  @Override
  public String toString() {
    if (file == null) {
      return text;
    }
    return line > 0 ? file + ":" + line + ": " + text : file + ": " + text;
  }
}
