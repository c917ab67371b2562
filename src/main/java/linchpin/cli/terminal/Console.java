package linchpin.cli.terminal;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import linchpin.format.json.JsonText;
import org.jspecify.annotations.Nullable;

/// Where a command writes, and what time it is there.
///
/// @param out results
/// @param err complaints and remarks
/// @param style how words are set off on a terminal
/// @param clock the date that stands on exported pages
public record Console(PrintStream out, PrintStream err, TerminalStyle style, Clock clock) {
  private static final int LONGEST = 1000;

  /// Prints one JSON document.
  public void json(Map<String, ? extends @Nullable Object> fields) {
    out.print(JsonText.of(fields));
  }

  public void line(String text) {
    out.println(text);
  }

  /// One line on standard error; the middle of a very long one is left out.
  public void complain(String text) {
    String line = TerminalText.harmless(text.strip().replaceAll("\\R\\s*", "; "));
    err.println(line.length() <= LONGEST ? line
        : line.substring(0, LONGEST / 2) + " … " + line.substring(line.length() - LONGEST / 2));
  }
}
