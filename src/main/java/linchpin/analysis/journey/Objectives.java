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

  /// What a journey aims at that does not work with nothing off: all of it is missed.
  public static List<Objective> missed(Journey journey) {
    List<Objective> all = new ArrayList<>();
    if (journey.slo() != null) {
      all.add(Objective.unknown(Objective.Measure.SLO, journey.slo()));
    }
    if (journey.rtoMinutes() != null) {
      all.add(Objective.unknown(Objective.Measure.RTO, journey.rtoMinutes()));
    }
    if (journey.rpoMinutes() != null) {
      all.add(Objective.unknown(Objective.Measure.RPO, journey.rpoMinutes()));
    }
    return List.copyOf(all);
  }

  private Objective recoveryTime(int journey, double aim) {
    double longest = 0;
    String worst = null;
    boolean assumed = false;
    for (int u = 0; u < effects.size(); u++) {
      JourneyImpact impact = effects.get(u).impact(journey);
      double minutes = minutes(impact, rates[u]);
      if (minutes > longest) {
        longest = minutes;
        worst = structure.units.get(u).id();
        boolean switched = impact.seconds() != null && impact.seconds() / MINUTES <= rates[u].mttrHours() * MINUTES;
        assumed = rates[u].assumedRepair() && !switched;
      }
    }
    return new Objective(Objective.Measure.RTO, aim, longest, worst, assumed);
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
    boolean assumed = false;
    boolean anyAssumed = false;
    for (DataRisk risk : data) {
      if (!needs(needed, risk.dataset())) {
        continue;
      }
      double minutes = risk.hours() == null ? Double.POSITIVE_INFINITY : risk.hours() * MINUTES;
      anyAssumed |= risk.assumed();
      if (minutes > most) {
        most = minutes;
        worst = risk.unit();
        assumed = risk.assumed();
      }
    }
    return new Objective(Objective.Measure.RPO, aim, most, worst, worst == null ? anyAssumed : assumed);
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
