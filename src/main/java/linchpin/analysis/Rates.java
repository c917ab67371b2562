package linchpin.analysis;

import java.util.Objects;
import linchpin.model.Catalogue;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Figures;
import linchpin.model.Kind;

/// How often a unit fails and for how long (semantics section 6, availability of a unit).
///
/// @param unavailability the share of time it does not work, 0 to 1
/// @param mttrHours mean time to repair
/// @param assumed whether any of its figures is the catalogue's
record Rates(double unavailability, double mttrHours, boolean assumed) {
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
      return new Rates(1 - availability, repair == null ? 1 : repair, false);
    }
    Double between = given.mtbfHours();
    double mtbf = between == null ? kind.mtbfHours() : between;
    double mttr = repair == null ? kind.mttrHours() : repair;
    double unavailability = mttr == 0 ? 0 : mttr / (mtbf + mttr);
    return new Rates(unavailability, mttr, between == null || repair == null);
  }

  double availability() {
    return 1 - unavailability;
  }

  /// The share of time that gaps of so many seconds after every failure add up to; no gap outlasts the repair.
  double gaps(double seconds) {
    return mttrHours == 0 ? unavailability : unavailability * Math.min(seconds / SECONDS_PER_HOUR / mttrHours, 1);
  }
}
