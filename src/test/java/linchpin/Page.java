package linchpin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of the documentation: its code blocks, its tables "asked | answer", its links and its headings.
record Page(Path file, String text) {
  private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
  private static final Pattern ROW = Pattern.compile("^\\| (.*?) \\| (.*?) \\|$");
  private static final String ASKED = "| asked | answer |";

  /// A model of the page and what the page says of it.
  record Example(String model, List<Row> rows) {}

  /// A line of a table: what is asked of the model above it, and the answer.
  record Row(String asked, String answer) {}

  static Page of(String file) {
    try {
      return new Page(Path.of(file), Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The code blocks in a language, or in none.
  List<String> blocks(String language) {
    List<String> found = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        found.add(matcher.group(2));
      }
    }
    return found;
  }

  /// The models of the page, each with the tables that follow it before the next one.
  List<Example> examples() {
    List<Example> found = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text);
    int from = 0;
    String model = null;
    while (matcher.find()) {
      if (matcher.group(1).equals("json")) {
        if (model != null) {
          found.add(new Example(model, rows(text.substring(from, matcher.start()))));
        }
        model = matcher.group(2);
        from = matcher.end();
      }
    }
    if (model != null) {
      found.add(new Example(model, rows(text.substring(from))));
    }
    return found;
  }

  private static List<Row> rows(String part) {
    List<Row> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : part.split("\n")) {
      inside = line.equals(ASKED) || inside && line.startsWith("|");
      Matcher row = ROW.matcher(line);
      if (inside && !line.equals(ASKED) && row.matches() && !row.group(1).startsWith("-")) {
        rows.add(new Row(row.group(1), row.group(2)));
      }
    }
    return rows;
  }

  /// What the page links to.
  List<String> links() {
    return LINK.matcher(text).results().map(r -> r.group(1)).toList();
  }

  /// The names by which its headings are linked to.
  List<String> anchors() {
    return HEADING.matcher(text).results()
        .map(r -> r.group(1).toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .toList();
  }
}
