package linchpin.analysis;

import java.util.List;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.cause.CommonCause;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;
import linchpin.model.kind.ReliabilityFigures;

/// The figures of every unit word by word: sections 6 (what is given and what is assumed), 8 (the shares of causes) and 9
/// (failovers). Shares nothing with the engine.
///
/// @param units all failure units, in the model's order
record LiteralRates(Topology t, List<String> units) {
  /// Availability, mean time to repair (none for a failover), failures per hour, and whether the catalogue gave any of
  /// it.
  record Rate(double availability, double unavailability, double mttr, double perHour, boolean assumed) {}

  Rate rate(String unit) {
    RedundancyGroup group = t.groupOfFailover(unit);
    if (group != null) {
      double p = group.failover().successRate() != null
          ? group.failover().successRate()
          : (group.failover().rehearsals().worked() + 0.5) / (group.failover().rehearsals().tried() + 1.0);
      return new Rate(p, 1 - p, 0, 0, false);
    }
    CommonCause cause = t.commonCause(unit);
    if (cause != null) {
      return hasShare(cause) ? part(whole(least(cause)), share(cause), cause.share() == null) : own(cause.figures(), t.kind(component(cause.members().getFirst())));
    }
    double others = 0;
    for (CommonCause c : t.commonCauses().values()) {
      if (hasShare(c) && c.members().contains(member(unit))) {
        others += Math.log1p(-share(c) * whole(least(c)).unavailability());
      }
    }
    Rate whole = whole(unit);
    if (others == 0) {
      return whole;
    }
    double left = -Math.expm1(Math.log1p(-whole.unavailability()) - others);
    return new Rate(1 - left, left, whole.mttr(), left == 0 ? 0 : left / whole.mttr(), whole.assumed());
  }

  boolean hasShare(CommonCause c) {
    return c.figures().availability() == null && c.figures().mtbfHours() == null;
  }

  private static double share(CommonCause c) {
    return c.share() == null ? 0.05 : c.share();
  }

  private static String member(String unit) {
    return unit.contains("#") ? unit.substring(0, unit.indexOf('#')) : unit;
  }

  private Component component(String unit) {
    return t.component(member(unit));
  }

  /// The member unit with the smallest unavailability, in the model's order the first of several.
  private String least(CommonCause c) {
    String least = null;
    for (String unit : units) {
      boolean its = !t.isFailover(unit) && c.members().contains(member(unit));
      if (its && (least == null || whole(unit).unavailability() < whole(least).unavailability())) {
        least = unit;
      }
    }
    return least;
  }

  private static Rate part(Rate of, double share, boolean assumed) {
    double q = share * of.unavailability();
    return new Rate(1 - q, q, of.mttr(), share * of.perHour(), assumed);
  }

  /// What a component or a dependency says of itself, or its kind of it.
  Rate whole(String unit) {
    Dependency line = t.dependency(unit);
    return line != null
        ? own(line.figures(), Catalogue.standard().kind("link"))
        : own(component(unit).figures(), t.kind(component(unit)));
  }

  private static Rate own(ReliabilityFigures f, Kind kind) {
    double mttr = f.mttrHours() == null ? kind.mttrHours() : f.mttrHours();
    if (f.availability() != null) {
      double q = 1 - f.availability();
      return new Rate(f.availability(), q, mttr, q == 0 ? 0 : q / mttr, f.mttrHours() == null);
    }
    double mtbf = f.mtbfHours() == null ? kind.mtbfHours() : f.mtbfHours();
    boolean assumed = f.mtbfHours() == null || f.mttrHours() == null;
    // What is repaired in no time is never seen to be off: no unavailability, and so no failures to count.
    return new Rate(mtbf / (mtbf + mttr), mttr / (mtbf + mttr), mttr, mttr == 0 ? 0 : 1 / (mtbf + mttr), assumed);
  }
}
