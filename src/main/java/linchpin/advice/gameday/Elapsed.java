package linchpin.advice.gameday;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long something took, as people write it: `45 s`, `1,500 s`, `1,5 h`, `1 h 30 min`, `1:30` (minutes and seconds),
/// `1:02:03`, `1:30 h`. Seconds where no unit is given.
///
/// @param seconds not negative; null where nothing was written
/// @param problem why it cannot be read, a clause; null where it can
record Elapsed(@Nullable Double seconds, @Nullable String problem) {
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{1,3}(?:[ '\u00a0\u202f][0-9]{3})+(?:[.,][0-9]{1,6})?(?![0-9])|[0-9]+(?:[.,][0-9]+)*");
  private static final Pattern UNIT = Pattern.compile("[ \u00a0\u202f]*([a-z]+)");
  private static final Pattern CLOCK = Pattern.compile(
      "([0-9]{1,4}):([0-5][0-9])(?::([0-5][0-9]))?(?![0-9:])(?:[ \u00a0\u202f]*([a-z]+))?");
  private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]{1,6})?");
  private static final Pattern GROUPED_BY_POINTS = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+,[0-9]{1,6}");
  private static final Pattern GROUPED_TWICE = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,}");
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,9}(?:[.,][0-9]{1,6})?");
  private static final double MOST_SECONDS = 1e9;

  /// Reads what is written, from its first digit on.
  static Elapsed of(String text) {
    String rest = text.toLowerCase(Locale.ROOT);
    int first = firstDigit(rest);
    if (first < 0) {
      return new Elapsed(null, null);
    }
    if (first > 0 && rest.charAt(first - 1) == '.') {
      return unclear("write a digit before the point");
    }
    rest = rest.substring(first);
    Matcher clock = CLOCK.matcher(rest);
    return clock.lookingAt() ? clock(clock, rest.substring(clock.end())) : amounts(rest);
  }

  private static int firstDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Elapsed clock(Matcher clock, String rest) {
    double first = Double.parseDouble(clock.group(1));
    double second = Double.parseDouble(clock.group(2));
    double factor = clock.group(4) == null ? 0 : factor(clock.group(4));
    boolean hours = factor == 3600;
    boolean said = clock.group(4) != null && (Double.isNaN(factor) || factor != 60 && !hours);
    if (said || firstDigit(rest) >= 0) {
      return unclear("write one time, such as 1:30 or 90 s");
    }
    if (clock.group(3) != null) {
      return known(3600 * first + 60 * second + Double.parseDouble(clock.group(3)));
    }
    return known(hours ? 3600 * first + 60 * second : 60 * first + second);
  }

  /// One amount after the other, the larger units first: `1 h 30 min`.
  private static Elapsed amounts(String text) {
    String rest = text;
    double seconds = 0;
    double last = Double.POSITIVE_INFINITY;
    do {
      Matcher number = NUMBER.matcher(rest);
      if (!number.lookingAt()) {
        return unclear("write digits and a unit, such as 90 s");
      }
      double value = value(number.group());
      rest = rest.substring(number.end());
      Matcher unit = UNIT.matcher(rest);
      boolean given = unit.lookingAt();
      double factor = given ? factor(unit.group(1)) : 1;
      if (Double.isNaN(value) || Double.isNaN(factor)) {
        return unclear(Double.isNaN(value) ? "that number can be read in more than one way"
            : "the unit is not known; use ms, s, min, h or days");
      }
      rest = given ? rest.substring(unit.end()) : rest;
      if (!(factor < last) || !given && last < Double.POSITIVE_INFINITY) {
        return unclear("write one time, such as 90 s or 1 h 30 min");
      }
      seconds += value * factor;
      last = factor;
      rest = rest.replaceFirst("^[\\s\u00a0\u202f]*(?:and|,)?[\\s\u00a0\u202f]*(?=[0-9])", "");
    } while (!rest.isEmpty() && isDigit(rest.charAt(0)));
    return firstDigit(rest) >= 0 ? unclear("write one time, such as 90 s or 1 h 30 min") : known(seconds);
  }

  /// NaN where it could mean several things.
  private static double value(String written) {
    String plain = written.replaceAll("[ '\u00a0\u202f]", "");
    if (!plain.equals(written)) {
      return Double.parseDouble(plain.replace(',', '.'));
    }
    if (GROUPED.matcher(written).matches()) {
      return Double.parseDouble(written.replace(",", ""));
    }
    if (GROUPED_BY_POINTS.matcher(written).matches() || GROUPED_TWICE.matcher(written).matches()) {
      return Double.parseDouble(written.replace(".", "").replace(',', '.'));
    }
    return PLAIN.matcher(written).matches() ? Double.parseDouble(written.replace(',', '.')) : Double.NaN;
  }

  /// Seconds in a unit; NaN where it is none.
  private static double factor(String unit) {
    return switch (unit) {
      case "ms", "msec", "millisecond", "milliseconds" -> 0.001;
      case "s", "sec", "secs", "second", "seconds" -> 1;
      case "m", "min", "mins", "minute", "minutes" -> 60;
      case "h", "hr", "hrs", "hour", "hours" -> 3600;
      case "d", "day", "days" -> 86_400;
      case "w", "week", "weeks" -> 604_800;
      default -> Double.NaN;
    };
  }

  private static Elapsed known(double seconds) {
    return seconds <= MOST_SECONDS ? new Elapsed(seconds, null) : unclear("that is longer than thirty years");
  }

  private static Elapsed unclear(String why) {
    return new Elapsed(null, why);
  }
}
