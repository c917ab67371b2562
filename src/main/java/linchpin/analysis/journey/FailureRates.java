package linchpin.analysis.journey;

import java.util.Objects;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.Structure;
import linchpin.model.UnitFigures;

/// How often a unit fails and for how long (docs/semantics.md, section 6, availability of a unit).
///
/// @param availability the share of time it works, 0 to 1
/// @param unavailability 1 less that, with its own digits
/// @param mttrHours mean time to repair
/// @param assumed whether any of its figures is the catalogue's
/// @param assumedRepair whether its time to repair is
public record FailureRates(
    double availability, double unavailability, double mttrHours, boolean assumed, boolean assumedRepair) {
  private static final double SECONDS_PER_HOUR = 3600;

  public static FailureRates of(Structure structure, FailureUnit unit) {
    if (unit.type() == FailureUnit.Type.LINE) {
      return of(UnitFigures.of(Objects.requireNonNull(structure.topology.dependency(unit.id()))));
    }
    int c = unit.type() == FailureUnit.Type.COPY ? structure.components.copyOwner[unit.number()] : unit.number();
    return of(UnitFigures.of(structure.component(c)));
  }

  private static FailureRates of(UnitFigures figures) {
    return new FailureRates(
        figures.availability(), figures.unavailability(), figures.repairHours(), figures.assumed(),
        figures.assumesRepair());
  }

  /// The share of time that gaps of so many seconds after every failure add up to; no gap outlasts the repair.
  double gaps(double seconds) {
    return mttrHours == 0 ? unavailability : unavailability * Math.min(seconds / SECONDS_PER_HOUR / mttrHours, 1);
  }
}
