package linchpin.analysis.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How everything is at one moment of a what-if.
///
/// @param phase which of the semantics' moments
/// @param atSeconds when, from t = 0
/// @param states of every component but people, evaluated with any access
/// @param journeys the state of each journey, by its id
/// @param overloaded components that were overloaded so far
/// @param noSpareLeft groups and components with copies that work with none to spare
/// @param waves the round in which each component that is down went down
/// @param why for each component that is not up, the reason
/// @param load requests per second at each component that gets any; empty before load is computed
/// @param flow requests per second through each dependency that carries any
public record Moment(
    Phase phase,
    double atSeconds,
    Map<String, State> states,
    Map<String, State> journeys,
    List<String> overloaded,
    List<String> noSpareLeft,
    Map<String, Integer> waves,
    Map<String, Reason> why,
    Map<String, Double> load,
    Map<String, Double> flow) {
  /// The moments, in order of time.
  public enum Phase {
    IMMEDIATE,
    SWITCHING,
    SETTLED,
    RECOVERED;

    /// The word that people and files use.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
