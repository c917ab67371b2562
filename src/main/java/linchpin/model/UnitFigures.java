package linchpin.model;

import linchpin.model.cause.CommonCause;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;
import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// How often one failure unit fails and for how long (docs/semantics.md, section 6), and which of that the model says
/// itself.
///
/// @param given what the model says
/// @param kind whose figures stand in where it says nothing; for a dependency `link`
public record UnitFigures(ReliabilityFigures given, Kind kind) {
  /// What unavailability, a share of time, is told in: hours of a year.
  public static final double HOURS_PER_YEAR = 8760;

  /// The figures of a component; all its copies have the same.
  public static UnitFigures of(Component component) {
    return new UnitFigures(component.figures(), component.type());
  }

  /// The figures of a dependency, which is assumed to fail like a link.
  public static UnitFigures of(Dependency dependency) {
    return new UnitFigures(dependency.figures(), Catalogue.standard().kind("link"));
  }

  /// The figures of a component, a copy of one (`id#1`), a dependency or a common cause; of anything else those of
  /// `generic`.
  public static UnitFigures of(Topology topology, String unit) {
    Dependency dependency = topology.dependency(unit);
    if (dependency != null) {
      return of(dependency);
    }
    CommonCause cause = topology.commonCause(unit);
    if (cause != null) {
      return of(topology, cause);
    }
    Component component = topology.whole(unit);
    return component == null ? new UnitFigures(ReliabilityFigures.NONE, Catalogue.standard().kind("generic")) : of(component);
  }

  /// The figures of a common cause: its own, else its share of those of the member that fails least
  /// (docs/semantics.md, section 8).
  public static UnitFigures of(Topology topology, CommonCause cause) {
    Kind generic = Catalogue.standard().kind("generic");
    UnitFigures least = cause.hasOwnFigures() ? null : leastFailing(topology, cause);
    if (least == null) {
      return new UnitFigures(cause.figures(), generic);
    }
    double unavailability = cause.shared() * least.unavailability();
    return new UnitFigures(new ReliabilityFigures(1 - unavailability, null, least.repairHours()), generic);
  }

  /// The figures of the member of a cause that fails least, the first of several; null where none can fail.
  public static @Nullable UnitFigures leastFailing(Topology topology, CommonCause cause) {
    UnitFigures least = null;
    for (Component c : topology.components().values()) {
      if (cause.members().contains(c.id()) && c.isFailureUnit()) {
        UnitFigures one = of(c);
        least = least == null || one.unavailability() < least.unavailability() ? one : least;
      }
    }
    return least;
  }

  /// The share of time it works, 0 to 1: as given, or MTBF / (MTBF + MTTR); 1 where both are 0.
  public double availability() {
    Double availability = given.availability();
    if (availability != null) {
      return availability;
    }
    return repairHours() == 0 ? 1 : share(hoursBetween(), repairHours());
  }

  /// 1 less the availability, with its own digits.
  public double unavailability() {
    Double availability = given.availability();
    if (availability != null) {
      return 1 - availability;
    }
    return repairHours() == 0 ? 0 : share(repairHours(), hoursBetween());
  }

  /// `part / (part + rest)`, also where the sum is beyond what a number can hold.
  private static double share(double part, double rest) {
    double whole = part + rest;
    return part == 0 ? 0 : whole < Double.POSITIVE_INFINITY ? part / whole : 1 / (1 + rest / part);
  }

  /// Mean time to repair: given, or the kind's, also beside a given availability.
  public double repairHours() {
    return given.mttrHours() == null ? kind.mttrHours() : given.mttrHours();
  }

  /// Mean time between failures, as given or the kind's; beside a given availability A, A / (1 - A) of the repair time.
  /// Infinite for what never fails.
  public double hoursBetween() {
    Double availability = given.availability();
    if (availability != null) {
      return availability >= 1 ? Double.POSITIVE_INFINITY : repairHours() * availability / (1 - availability);
    }
    return given.mtbfHours() == null ? kind.mtbfHours() : given.mtbfHours();
  }

  /// How often it is expected to fail in a year of 8760 hours; infinite where both times are 0.
  public double failuresPerYear() {
    return HOURS_PER_YEAR / (hoursBetween() + repairHours());
  }

  /// Whether the time between failures is the catalogue's.
  public boolean assumesBetween() {
    return given.availability() == null && given.mtbfHours() == null;
  }

  /// Whether the time to repair is the catalogue's.
  public boolean assumesRepair() {
    return given.mttrHours() == null;
  }

  /// Whether any of it is the catalogue's.
  public boolean assumed() {
    return assumesBetween() || assumesRepair();
  }
}
