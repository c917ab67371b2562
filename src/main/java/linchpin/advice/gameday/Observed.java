package linchpin.advice.gameday;

import java.util.Locale;
import java.util.Map;
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
  private static final Pattern WORDS = Pattern.compile("([a-z]+)\\b(.*)");
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

  /// What came of reading.
  public sealed interface Reading {
    /// It was understood.
    record Seen(Observed observed) implements Reading {}

    /// It was not.
    ///
    /// @param why a clause that follows what was written
    record Unclear(String why) implements Reading {}
  }

  /// Reads what somebody wrote: `none`, `degraded`, `interruption 45 s`, `extended 1 h 20 min`, `interruption 1:30` (a
  /// minute and a half), `outage`. Seconds where no unit is given; a time that could mean several things is not guessed.
  public static Reading read(String text) {
    Matcher words = WORDS.matcher(text.strip().toLowerCase(Locale.ROOT));
    Impact impact = words.matches() ? IMPACTS.get(words.group(1)) : null;
    if (impact == null) {
      return new Reading.Unclear("is no impact; write none, degraded, interruption 45 s, extended 20 min or outage");
    }
    Elapsed time = Elapsed.of(words.group(2));
    return time.problem() == null
        ? new Reading.Seen(new Observed(impact, time.seconds()))
        : new Reading.Unclear("tells no clear time: " + time.problem());
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
