package linchpin.ui.session;

import java.util.List;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.State;
import linchpin.analysis.report.UnitReport;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// How single elements stand in the newest results of a session.
public final class ElementStanding {
  private ElementStanding() {}

  /// Whether a component, one of its copies, or a dependency takes a journey down alone; null before it is known.
  public static @Nullable Boolean spof(@Nullable Report report, String id) {
    if (report == null) {
      return null;
    }
    List<UnitReport> units =
        report.units().values().stream()
            .filter(u -> Component.idOf(u.unit()).equals(id))
            .toList();
    return units.isEmpty()
        ? null
        : units.stream().flatMap(u -> u.impacts().values().stream()).anyMatch(i -> i.impact() == Impact.OUTAGE);
  }

  /// The state of a component at the moment that is shown; up while nothing is off; null where there is none.
  public static @Nullable State state(Session session, String id) {
    Outcome outcome = session.outcome().get();
    if (session.scenario().get().nothing()) {
      return State.UP;
    }
    if (outcome == null || outcome.moments().isEmpty()) {
      return null;
    }
    int index = Math.clamp(session.moment().get(), 0, outcome.moments().size() - 1);
    return outcome.moments().get(index).states().get(id);
  }
}
