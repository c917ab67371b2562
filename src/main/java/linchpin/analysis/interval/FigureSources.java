package linchpin.analysis.interval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.analysis.journey.UnitRates;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Structure;
import linchpin.model.Failover;
import linchpin.model.RedundancyGroup;
import linchpin.model.UnitFigures;
import linchpin.model.cause.CommonCause;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Where the figures of a structure's units come from, and how far each may be off (docs/semantics.md, section 12). Units
/// that take the same figure of the catalogue share one source, so that they are off together (the state-of-knowledge
/// correlation: G. Apostolakis and S. Kaplan, "Pitfalls in risk calculations", Reliability Engineering 2, 1981).
final class FigureSources {
  /// How far off an assumed figure may be where nothing is said.
  private static final double ASSUMED_FACTOR = 3;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  /// The 95th percentile of the standard normal distribution.
  private static final double NORMAL_95 = NORMAL.inverseCumulativeProbability(0.95);

  private final double[] said;
  /// Of each unit the logarithm of its error factor in standard deviations of the normal score; 0 for what is certain.
  private final double[] spread;
  private final List<Source> sources = new ArrayList<>();

  /// A figure that may be off.
  ///
  /// @param id as in [linchpin.analysis.report.risk.Interval.Driver]
  /// @param units that take it, by their numbers
  /// @param rehearsals those of a failover, whose success is drawn from a beta distribution; null for what is lognormal
  record Source(String id, IntList units, Failover.@org.jspecify.annotations.Nullable Rehearsals rehearsals) {}

  FigureSources(Structure structure, UnitRates rates) {
    said = rates.said();
    spread = new double[said.length];
    Map<String, Source> byId = new LinkedHashMap<>();
    for (int u = 0; u < said.length; u++) {
      add(u, structure.units.get(u), structure, byId);
    }
    sources.addAll(byId.values());
  }

  private void add(int u, FailureUnit unit, Structure structure, Map<String, Source> byId) {
    switch (unit.type()) {
      case COMPONENT, COPY -> {
        String owner = structure.components.ids[structure.componentOf(unit)];
        figures(u, owner, UnitFigures.of(structure.component(structure.componentOf(unit))), byId);
      }
      case LINE -> figures(
          u, unit.id(), UnitFigures.of(Objects.requireNonNull(structure.topology.dependency(unit.id()))), byId);
      case CAUSE -> cause(u, Objects.requireNonNull(structure.topology.commonCause(unit.id())), structure, byId);
      case FAILOVER -> {
        RedundancyGroup group = Objects.requireNonNull(structure.topology.groupOfFailover(unit.id()));
        Failover failover = group.switching();
        if (failover.successRate() == null && failover.rehearsals() != null) {
          byId.put(unit.id(), new Source(unit.id(), one(u), failover.rehearsals()));
        }
      }
    }
  }

  private void figures(int u, String owner, UnitFigures figures, Map<String, Source> byId) {
    boolean assumed = figures.given().availability() == null && figures.assumed();
    lognormal(u, assumed ? "kind:" + figures.kind().id() : owner, assumed, figures.given().errorFactor(), byId);
  }

  private void cause(int u, CommonCause cause, Structure structure, Map<String, Source> byId) {
    if (cause.hasOwnFigures()) {
      figures(u, cause.id(), UnitFigures.of(structure.topology, cause), byId);
    } else {
      boolean assumed = cause.assumesShare();
      String source = assumed ? "cause:" + cause.cause().text() : cause.id();
      lognormal(u, source, assumed, cause.figures().errorFactor(), byId);
    }
  }

  private void lognormal(
      int u, String source, boolean assumed, @org.jspecify.annotations.Nullable Double given, Map<String, Source> byId) {
    double factor = given != null ? given : assumed ? ASSUMED_FACTOR : 1;
    if (factor > 1 && said[u] > 0) {
      spread[u] = Math.log(factor) / NORMAL_95;
      byId.computeIfAbsent(source, id -> new Source(id, new IntList(), null)).units().add(u);
    }
  }

  private static IntList one(int u) {
    IntList list = new IntList();
    list.add(u);
    return list;
  }

  List<Source> all() {
    return sources;
  }

  /// What is said of each unit, before anything is off; to be changed by [#put].
  double[] said() {
    return said.clone();
  }

  /// The normal scores of a source's draws: how far off the figure is in standard deviations, where it is lognormal; of
  /// rehearsals the score of the same rank, so that a high score is a high unavailability there too.
  static double score(double rank) {
    return NORMAL.inverseCumulativeProbability(rank);
  }

  /// What the drawn values of a source are, by the ranks drawn.
  ///
  /// @param rank each between 0 and 1
  /// @return normal scores, or for rehearsals how often the failover fails
  static double[] values(Source source, double[] rank) {
    double[] values = new double[rank.length];
    Failover.Rehearsals seen = source.rehearsals();
    BetaDistribution success = seen == null ? null : BetaDistribution.of(seen.worked() + 0.5, seen.tried() - seen.worked() + 0.5);
    for (int i = 0; i < rank.length; i++) {
      values[i] = success == null ? score(rank[i]) : success.inverseSurvivalProbability(rank[i]);
      values[i] = success == null ? values[i] : 1 - values[i];
    }
    return values;
  }

  /// Puts a drawn value of a source in the place of what is said of its units.
  void put(Source source, double value, double[] into) {
    for (int i = 0; i < source.units().size(); i++) {
      int u = source.units().get(i);
      into[u] = source.rehearsals() != null ? value : Math.min(1, said[u] * Math.exp(value * spread[u]));
    }
  }
}
