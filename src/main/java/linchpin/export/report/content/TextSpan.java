package linchpin.export.report.content;

import linchpin.advice.Finding.Severity;
import linchpin.drawing.text.TextRuler;
import org.jspecify.annotations.Nullable;

/// A stretch of words in one style.
///
/// @param text one line without control characters
/// @param style how it is set off
/// @param anchor the id of what it leads to in the same booklet, or null
public record TextSpan(String text, Style style, @Nullable String anchor) {
  /// How words are set off from others; never by colour alone, for the words say the same.
  public enum Style {
    PLAIN,
    STRONG,
    FAINT,
    SEVERE,
    WARNING,
    GOOD;

    public static Style of(Severity severity) {
      return switch (severity) {
        case SEVERE -> SEVERE;
        case WARNING -> WARNING;
        case NOTE -> FAINT;
      };
    }
  }

  public TextSpan {
    boolean before = text.startsWith(" ");
    boolean after = text.endsWith(" ") && text.length() > 1;
    text = (before ? " " : "") + TextRuler.plain(text) + (after ? " " : "");
  }
}
