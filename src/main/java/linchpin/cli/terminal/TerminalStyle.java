package linchpin.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Colours of a terminal; all of them change nothing where colours are off. Colour is never the only sign: a word or a
/// mark beside it says the same.
///
/// @param coloured whether escape sequences are written
public record TerminalStyle(boolean coloured) {
  public static final TerminalStyle PLAIN = new TerminalStyle(false);

  /// Coloured on a terminal, unless NO_COLOR is set (https://no-color.org) or the terminal is a dumb one.
  public static TerminalStyle ofTerminal() {
    String noColor = System.getenv("NO_COLOR");
    return new TerminalStyle(
        (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM")) && !isFile() && isTerminal());
  }

  /// Whether standard output is a file or a pipe, where Linux tells. Java looks through its line editors before it
  /// answers.
  private static boolean isFile() {
    Path output = Path.of("/proc/self/fd/1");
    try {
      return Files.isSymbolicLink(output) && !Files.readSymbolicLink(output).startsWith("/dev");
    } catch (IOException | SecurityException e) {
      return false;
    }
  }

  private static boolean isTerminal() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }

  public String bold(String text) {
    return in("1", text);
  }

  public String faint(String text) {
    return in("2", text);
  }

  public String red(String text) {
    return in("31", text);
  }

  public String amber(String text) {
    return in("33", text);
  }

  private String in(String code, String text) {
    return coloured && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
