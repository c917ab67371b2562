package linchpin.export.report;

import linchpin.advice.Finding.Severity;
import linchpin.drawing.TextRuler;
import org.jspecify.annotations.Nullable;

/// A stretch of words in one style.
///
/// @param text one line without control characters
/// @param style how it is set off
/// @param anchor the id of what it leads to in the same booklet, or null
record Span(String text, Style style, @Nullable String anchor) {
  /// How words are set off from others; never by colour alone, for the words say the same.
  enum Style {
    PLAIN,
    STRONG,
    FAINT,
    SEVERE,
    WARNING,
    GOOD;

    static Style of(Severity severity) {
      return switch (severity) {
        case SEVERE -> SEVERE;
        case WARNING -> WARNING;
        case NOTE -> FAINT;
      };
    }
  }

  Span {
    boolean before = text.startsWith(" ");
    boolean after = text.endsWith(" ") && text.length() > 1;
    text = (before ? " " : "") + TextRuler.plain(text) + (after ? " " : "");
  }
}
