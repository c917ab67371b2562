package linchpin.advice.gameday;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import org.jspecify.annotations.Nullable;

/// What people saw of a journey.
///
/// @param impact what happened
/// @param seconds how long it was down; null where nobody measured
public record Observed(Impact impact, @Nullable Double seconds) {
  private static final Pattern WORDS = Pattern.compile(
      "([a-z]+)\\b[^0-9]*(?:([0-9]{1,9}(?:[.,][0-9]{1,6})?)\\s*(s|sec[a-z]*|m|min[a-z]*|h|hours?|d|days?)?\\b.*)?");
  private static final Map<String, Impact> IMPACTS = Map.ofEntries(
      Map.entry("none", Impact.NONE), Map.entry("nothing", Impact.NONE), Map.entry("up", Impact.NONE),
      Map.entry("degraded", Impact.DEGRADED), Map.entry("slow", Impact.DEGRADED),
      Map.entry("interruption", Impact.INTERRUPTION), Map.entry("interrupted", Impact.INTERRUPTION),
      Map.entry("extended", Impact.EXTENDED), Map.entry("outage", Impact.OUTAGE), Map.entry("down", Impact.OUTAGE));
  private static final double LATE = 1.1;

  /// How what was seen stands to what was predicted.
  public enum Verdict {
    AGREES,
    /// The same, but it took longer.
    LONGER,
    WORSE,
    MILDER;

    /// The word that people and files use.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Reads what somebody wrote: `none`, `degraded`, `interruption 45 s`, `extended 20 min`, `outage`. Seconds where no
  /// unit is given.
  ///
  /// @return empty when it says nothing of the kind
  public static Optional<Observed> of(String text) {
    Matcher words = WORDS.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!words.matches()) {
      return Optional.empty();
    }
    Impact impact = IMPACTS.get(words.group(1));
    return Optional.ofNullable(impact).map(i -> new Observed(i, seconds(words.group(2), words.group(3))));
  }

  private static @Nullable Double seconds(@Nullable String number, @Nullable String unit) {
    if (number == null) {
      return null;
    }
    double factor = switch (unit == null ? 's' : unit.charAt(0)) {
      case 'm' -> 60;
      case 'h' -> 3600;
      case 'd' -> 86_400;
      default -> 1;
    };
    return factor * Double.parseDouble(number.replace(',', '.'));
  }

  /// Compares with what the model says; a tenth and a second longer is the same.
  public Verdict against(JourneyImpact predicted) {
    int worse = impact.compareTo(predicted.impact());
    if (worse != 0) {
      return worse > 0 ? Verdict.WORSE : Verdict.MILDER;
    }
    boolean longer = seconds != null && predicted.seconds() != null && seconds > predicted.seconds() * LATE + 1;
    return longer ? Verdict.LONGER : Verdict.AGREES;
  }
}
