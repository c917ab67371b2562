package linchpin.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Markdown for a comment on a pull request.
final class Markdown {
  private Markdown() {}

  /// A text in which nothing is markup, on one line.
  static String text(String text) {
    StringBuilder out = new StringBuilder();
    Text.harmless(text).chars().forEach(c -> {
      if ("\\`*_[]|#~@$".indexOf(c) >= 0) {
        out.append('\\').append((char) c);
      } else {
        out.append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : String.valueOf((char) c));
      }
    });
    return out.toString();
  }

  /// A row of a table; the cells are Markdown.
  static String row(String... cells) {
    return row(List.of(cells));
  }

  static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  /// The row and the rule below it with which a table begins.
  static List<String> head(String... cells) {
    return List.of(row(cells), row(Arrays.stream(cells).map(c -> "---").toList()));
  }
}
