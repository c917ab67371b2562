package linchpin.export.graphics;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads SVG path data piece by piece: commands, numbers and the one-digit flags of arcs.
final class PathTokens {
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]*");
  private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private final Matcher at;
  private final String data;
  private int next;

  PathTokens(String data) {
    this.data = data;
    at = SEPARATOR.matcher(data);
    skip();
  }

  boolean more() {
    return next < data.length();
  }

  /// The command that is written next, or the one that goes on when a number follows: L after M, else the same.
  char commandAfter(char previous) {
    char c = data.charAt(next);
    if (Character.isLetter(c)) {
      next++;
      skip();
      return c;
    }
    return switch (previous) {
      case 'M' -> 'L';
      case 'm' -> 'l';
      case 0, 'Z', 'z' -> throw new IllegalArgumentException("a path command is missing at " + next + ": " + data);
      default -> previous;
    };
  }

  double number() {
    at.usePattern(NUMBER).region(next, data.length());
    if (!at.lookingAt()) {
      throw new IllegalArgumentException("a number is missing at " + next + ": " + data);
    }
    double value = Double.parseDouble(at.group());
    next = at.end();
    skip();
    return value;
  }

  boolean flag() {
    char c = more() ? data.charAt(next) : ' ';
    if (c != '0' && c != '1') {
      throw new IllegalArgumentException("a flag is missing at " + next + ": " + data);
    }
    next++;
    skip();
    return c == '1';
  }

  private void skip() {
    at.usePattern(SEPARATOR).region(next, data.length());
    next = at.lookingAt() ? at.end() : next;
  }
}
