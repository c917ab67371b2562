package linchpin.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import linchpin.export.report.markdown.MarkdownText;

/// Text that fits a terminal of 80 columns.
public final class TerminalText {
  public static final int COLUMNS = 80;

  private TerminalText() {}

  /// How many columns a text takes: two for the wide characters of East Asia and pictures, none for accents.
  public static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
  }

  /// The text in lines that end before the last column, each indented.
  public static List<String> wrapped(String text, int indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    for (String word : harmless(text).split(" ")) {
      if (line.length() > indent && width(line.toString()) + 1 + width(word) > COLUMNS) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent));
      }
      line.append(line.length() > indent ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /// The text if it takes at most so many columns, else its beginning with an ellipsis.
  public static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int used = 1;
    for (int c : text.codePoints().toArray()) {
      used += width(c);
      if (used > columns) {
        break;
      }
      cut.appendCodePoint(c);
    }
    return cut.append('…').toString();
  }

  /// The text without what would move the cursor or change the colours: files come from strangers.
  public static String harmless(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// The text on one line of Markdown, in which nothing is markup.
  public static String markdown(String text) {
    return MarkdownText.escaped(harmless(text));
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean wide = c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x1FAFF || c >= 0x20000 && c <= 0x3FFFD;
    return wide ? 2 : 1;
  }
}
