package linchpin.analysis.journey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import linchpin.analysis.batch.UnitEffect;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.structure.Structure;
import linchpin.analysis.structure.TransitiveNeeds;
import linchpin.model.Journey;
import org.jspecify.annotations.Nullable;

/// What journeys aim at, against what is to be expected (docs/semantics.md, section 7, objectives).
public final class Objectives {
  private static final double MINUTES = 60;

  private final Structure structure;
  private final List<UnitEffect> effects;
  private final FailureRates[] rates;
  private final List<DataRisk> data;

  public Objectives(Structure structure, List<UnitEffect> effects, FailureRates[] rates, List<DataRisk> data) {
    this.structure = structure;
    this.effects = effects;
    this.rates = rates;
    this.data = data;
  }

  /// What a journey aims at, each beside what is to be expected; empty where it aims at nothing.
  ///
  /// @param j the number of the journey
  /// @param reliability of the journey, or null where it has not been computed
  public List<Objective> of(int j, @Nullable Reliability reliability) {
    Journey journey = structure.journeys.get(j);
    List<Objective> all = new ArrayList<>();
    if (journey.slo() != null && reliability != null) {
      all.add(new Objective(Objective.Measure.SLO, journey.slo(), reliability.availability(), null));
    }
    if (journey.rtoMinutes() != null) {
      all.add(recoveryTime(j, journey.rtoMinutes()));
    }
    if (journey.rpoMinutes() != null && structure.entries[j] >= 0) {
      all.add(recoveryPoint(j, journey.rpoMinutes()));
    }
    return List.copyOf(all);
  }

  private Objective recoveryTime(int journey, double aim) {
    double longest = 0;
    String worst = null;
    for (int u = 0; u < effects.size(); u++) {
      double minutes = minutes(effects.get(u).impact(journey), rates[u]);
      if (minutes > longest) {
        longest = minutes;
        worst = structure.units.get(u).id();
      }
    }
    return new Objective(Objective.Measure.RTO, aim, longest, worst);
  }

  /// How long an impact lasts: until the repair at the latest.
  private static double minutes(JourneyImpact impact, FailureRates rates) {
    double repair = rates.mttrHours() * MINUTES;
    return switch (impact.impact()) {
      case NONE, DEGRADED -> 0;
      case OUTAGE -> repair;
      case INTERRUPTION, EXTENDED ->
          impact.seconds() == null ? repair : Math.min(impact.seconds() / MINUTES, repair);
    };
  }

  private Objective recoveryPoint(int j, double aim) {
    BitSet needed = new TransitiveNeeds(structure).of(structure.journeys.get(j).access(), structure.entries[j]);
    double most = 0;
    String worst = null;
    for (DataRisk risk : data) {
      double minutes = risk.hours() == null ? Double.POSITIVE_INFINITY : risk.hours() * MINUTES;
      if (minutes > most && needs(needed, risk.dataset())) {
        most = minutes;
        worst = risk.unit();
      }
    }
    return new Objective(Objective.Measure.RPO, aim, most, worst);
  }

  private boolean needs(BitSet needed, String dataset) {
    int c = structure.component(dataset);
    if (c >= 0) {
      return needed.get(c);
    }
    for (int member : structure.groups.members.row(structure.group(dataset))) {
      if (needed.get(member)) {
        return true;
      }
    }
    return false;
  }
}
