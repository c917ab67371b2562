package linchpin.analysis;

import java.util.Objects;
import linchpin.model.Catalogue;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Figures;
import linchpin.model.Kind;

/// How often a unit fails and for how long (docs/semantics.md, section 6, availability of a unit).
///
/// @param availability the share of time it works, 0 to 1
/// @param unavailability 1 less that, with its own digits
/// @param mttrHours mean time to repair
/// @param assumed whether any of its figures is the catalogue's
record Rates(double availability, double unavailability, double mttrHours, boolean assumed) {
  private static final double SECONDS_PER_HOUR = 3600;

  static Rates of(Structure structure, Unit unit) {
    if (unit.type() == Unit.Type.LINE) {
      Dependency line = Objects.requireNonNull(structure.topology.dependency(unit.id()));
      return of(line.figures(), Catalogue.standard().kind("link"));
    }
    int c = unit.type() == Unit.Type.COPY ? structure.places.copyOwner[unit.number()] : unit.number();
    Component component = structure.component(c);
    return of(component.figures(), structure.topology.kind(component));
  }

  static Rates of(Figures given, Kind kind) {
    Double availability = given.availability();
    Double repair = given.mttrHours();
    if (availability != null) {
      return new Rates(availability, 1 - availability, repair == null ? 1 : repair, false);
    }
    Double between = given.mtbfHours();
    double mtbf = between == null ? kind.mtbfHours() : between;
    double mttr = repair == null ? kind.mttrHours() : repair;
    boolean assumed = between == null || repair == null;
    return mttr == 0 ? new Rates(1, 0, 0, assumed) : new Rates(share(mtbf, mttr), share(mttr, mtbf), mttr, assumed);
  }

  /// `part / (part + rest)`, also where the sum is beyond what a number can hold.
  private static double share(double part, double rest) {
    return part == 0 ? 0 : 1 / (1 + rest / part);
  }

  /// The share of time that gaps of so many seconds after every failure add up to; no gap outlasts the repair.
  double gaps(double seconds) {
    return mttrHours == 0 ? unavailability : unavailability * Math.min(seconds / SECONDS_PER_HOUR / mttrHours, 1);
  }
}
