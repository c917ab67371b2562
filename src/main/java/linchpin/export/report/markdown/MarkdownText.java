package linchpin.export.report.markdown;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TextSpan;

/// Words as GitHub-flavoured Markdown that means only itself.
public final class MarkdownText {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]|~$#]");
  private static final Pattern LIKE_A_LIST = Pattern.compile("^(\\s*\\d+)([.)])|^(\\s*)([-+=])");

  private MarkdownText() {}

  /// Text that nothing reads as markup, as HTML, as an address or as somebody's name, wherever it stands in a line.
  public static String escaped(String text) {
    String plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return SPECIAL.matcher(plain).replaceAll("\\\\$0")
        .replace("@", "&#64;")
        .replace("://", "&#58;//")
        .replace("www.", "www&#46;");
  }

  /// A row of a table, without its line end; the cells are Markdown.
  public static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  /// The row and the rule below it with which a table begins.
  public static List<String> head(String... cells) {
    return List.of(row(List.of(cells)), row(Collections.nCopies(cells.length, "---")));
  }

  /// Words at the beginning of a block, where a number or a dash would begin a list.
  public static String block(StyledText words) {
    return LIKE_A_LIST.matcher(of(words)).replaceFirst("$1$3\\\\$2$4");
  }

  public static String of(StyledText words) {
    StringBuilder text = new StringBuilder();
    words.spans().forEach(s -> text.append(of(s)));
    return text.toString();
  }

  private static String of(TextSpan span) {
    String text = escaped(span.text());
    String styled = switch (span.style()) {
      case PLAIN, FAINT -> text;
      case STRONG, SEVERE, WARNING, GOOD -> bold(text);
    };
    return span.anchor() == null ? styled : "[" + styled + "](#" + span.anchor() + ")";
  }

  /// Stars count only next to a letter, so blanks at the ends stay outside.
  private static String bold(String text) {
    String core = text.strip();
    return core.isEmpty() ? text : text.replace(core, "**" + core + "**");
  }
}
