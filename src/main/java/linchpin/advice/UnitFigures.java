package linchpin.advice;

import linchpin.model.Catalogue;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Figures;
import linchpin.model.Kind;
import linchpin.model.Topology;

/// How often one failure unit fails and for how long (docs/semantics.md, section 6), and which of that the model says
/// itself.
///
/// @param given what the model says
/// @param kind whose figures stand in where it says nothing; for a dependency `link`
public record UnitFigures(Figures given, Kind kind) {
  /// The figures of a component, a copy of one (`id#1`) or a dependency; of anything else those of `generic`.
  public static UnitFigures of(Topology topology, String unit) {
    Dependency dependency = topology.dependency(unit);
    if (dependency != null) {
      return new UnitFigures(dependency.figures(), Catalogue.standard().kind("link"));
    }
    int mark = unit.lastIndexOf('#');
    Component component = topology.component(mark < 0 ? unit : unit.substring(0, mark));
    return component == null
        ? new UnitFigures(Figures.NONE, Catalogue.standard().kind("generic"))
        : new UnitFigures(component.figures(), topology.kind(component));
  }

  /// Mean time to repair: given, an hour beside a given availability, or the kind's.
  public double repairHours() {
    if (given.mttrHours() != null) {
      return given.mttrHours();
    }
    return given.availability() != null ? 1 : kind.mttrHours();
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
    return Amounts.HOURS_PER_YEAR / (hoursBetween() + repairHours());
  }

  /// Whether the time between failures is the catalogue's.
  public boolean assumesBetween() {
    return given.availability() == null && given.mtbfHours() == null;
  }

  /// Whether the time to repair is the catalogue's.
  public boolean assumesRepair() {
    return given.availability() == null && given.mttrHours() == null;
  }

  /// Whether any of it is the catalogue's.
  public boolean assumed() {
    return assumesBetween() || assumesRepair();
  }
}
