package linchpin.cli.output;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import linchpin.advice.Readiness;
import linchpin.analysis.report.ColdStart;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.FanIn;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.Importance;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.PairImpact;
import linchpin.analysis.report.PersonReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.SharedDependency;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.Document;
import org.jspecify.annotations.Nullable;

/// A report as the JSON document that `analyze --json` prints. What the report does not hold is left out.
public final class AnalysisJson {
  /// Beyond so many ids in all blast radii, or impacts of units on journeys, not all are printed.
  private static final long MOST_IDS = 2_000_000;
  private static final long MOST_IMPACTS = 1_000_000;

  private final Report report;
  private final boolean listed;
  private final boolean allImpacts;
  private final boolean allFanIns;

  public AnalysisJson(Report report) {
    this.report = report;
    listed = ids() <= MOST_IDS;
    allImpacts = (long) report.units().size() * report.journeys().size() <= MOST_IMPACTS;
    allFanIns = report.fanIn().stream().mapToLong(f -> f.journeys().size() + f.groups().size()).sum() <= MOST_IDS;
  }

  private long ids() {
    return report.units().values().stream().mapToLong(u -> (long) u.down().size() + u.degraded().size()).sum();
  }

  /// What is left out of this document only, in sentences; empty on all but huge models.
  public List<String> omissions() {
    List<String> all = new ArrayList<>();
    if (!listed) {
      all.add("Blast radii: " + String.format(Locale.ENGLISH, "%,d", ids()) + " ids in all are too many to list; downCount and "
          + "degradedCount stand in place of down and degraded (whatif tells those of one unit)");
    }
    if (!allImpacts) {
      all.add("Impacts: those that are none are left out");
    }
    if (!allFanIns) {
      all.add("Fan-in: journeyCount and groupCount stand in place of journeys and groups");
    }
    return all;
  }

  /// The report as fields, in the order in which they are printed.
  ///
  /// @param journey the only journey to tell of, or null for all
  /// @param readSeconds how long reading the file took
  /// @param pairs what two units do together, or null where that was not asked
  public Map<String, @Nullable Object> of(
      Document document, @Nullable String journey, double readSeconds, @Nullable List<PairImpact> pairs) {
    SequencedMap<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("name", document.name());
    all.put("counts", counts());
    all.put("journeys", report.journeys().stream()
        .filter(j -> journey == null || j.journey().id().equals(journey))
        .map(this::journey)
        .toList());
    all.put("units", report.units().values().stream().map(u -> unit(u, journey)).toList());
    all.put("sharedDependencies", report.shared().stream().map(AnalysisJson::shared).toList());
    all.put("overloadedAsItStands", report.overloadedAsItStands());
    all.put("loadNotFollowed", report.loadNotFollowed());
    all.put("people", report.people().stream().map(AnalysisJson::person).toList());
    all.put("busFactor", report.busFactor());
    Map<String, Object> timings = new LinkedHashMap<>();
    timings.put("read", readSeconds);
    timings.putAll(report.timings());
    all.put("timings", timings);
    all.put("coldStart", coldStart());
    all.put("selfSupported", report.selfSupported().stream().map(AnalysisJson::heldUp).toList());
    all.put("data", report.data().stream().map(AnalysisJson::data).toList());
    all.put("fanIn", report.fanIn().stream().map(this::fanIn).toList());
    all.put("unready", Readiness.of(report.topology(), document.scenarios().values()).stream()
        .map(AnalysisJson::unready)
        .toList());
    if (pairs != null) {
      all.put("pairs", pairs.stream().map(pair -> pair(pair, journey)).toList());
    }
    List<String> omissions = Stream.concat(report.omissions().stream(), omissions().stream()).toList();
    if (!omissions.isEmpty()) {
      all.put("omissions", omissions);
    }
    return all;
  }

  private static Map<String, Object> pair(PairImpact pair, @Nullable String journey) {
    Map<String, Object> impacts = new LinkedHashMap<>();
    pair.impacts().forEach((id, impact) -> {
      if (journey == null || journey.equals(id)) {
        impacts.put(id, impact(impact));
      }
    });
    return Map.of("units", List.of(pair.first(), pair.second()), "impacts", impacts);
  }

  private Map<String, Object> counts() {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("components", report.topology().components().size());
    counts.put("dependencies", report.topology().dependencies().size());
    counts.put("groups", report.topology().groups().size());
    counts.put("journeys", report.journeys().size());
    counts.put("units", report.units().size());
    return counts;
  }

  private Map<String, @Nullable Object> journey(JourneyReport journey) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", journey.journey().id());
    fields.put("entry", journey.journey().entry());
    fields.put("access", journey.journey().access().text());
    fields.put("criticality", journey.journey().criticality().text());
    fields.put("state", journey.state().text());
    fields.put("spofs", journey.spofs());
    if (journey.parts() != null) {
      parts(journey.parts(), fields);
      figures(journey.reliability(), journey.journey().revenuePerHour(), fields);
      fields.put("assumed", journey.parts().assumed());
    }
    fields.put("objectives", journey.objectives().stream().map(AnalysisJson::objective).toList());
    if (journey.cutSets() != null) {
      fields.put("cutSets", cutSets(journey.cutSets()));
    }
    if (journey.parts() != null) {
      fields.put("importance", journey.parts().importance().stream().map(AnalysisJson::importance).toList());
    }
    if (journey.frequency() != null) {
      fields.put("frequency", RiskJson.frequency(journey.frequency()));
    }
    if (journey.interval() != null) {
      fields.put("interval", RiskJson.interval(journey.interval()));
    }
    return fields;
  }

  private static void parts(Reliability reliability, Map<String, @Nullable Object> fields) {
    fields.put("staticUnavailability", number(reliability.staticUnavailability()));
    if (reliability.bounds() != null) {
      fields.put("bounds", List.of(reliability.bounds().lower(), reliability.bounds().upper()));
    }
    fields.put("failoverUnavailability", number(reliability.failoverUnavailability()));
    fields.put("overloadUnavailability", number(reliability.overloadUnavailability()));
    Map<String, @Nullable Object> pairs = new LinkedHashMap<>();
    pairs.put("unavailability", number(reliability.overloadPairs().unavailability()));
    pairs.put("pairs", reliability.overloadPairs().pairs());
    pairs.put("complete", reliability.overloadPairs().complete());
    fields.put("overloadPairs", pairs);
  }

  /// What the parts come to; not known of a journey that does not work with nothing off.
  private static void figures(
      @Nullable Reliability reliability, @Nullable Double revenuePerHour, Map<String, @Nullable Object> fields) {
    fields.put("availability", reliability == null ? null : number(reliability.availability()));
    fields.put("downtimeHoursPerYear", reliability == null ? null : number(reliability.downtimeHoursPerYear()));
    fields.put("annualLoss", reliability == null || revenuePerHour == null
        ? null : number(reliability.downtimeHoursPerYear() * revenuePerHour));
  }

  private static Map<String, @Nullable Object> cutSets(CutSets found) {
    Map<String, BigInteger> counts = new LinkedHashMap<>();
    found.countByOrder().forEach((size, count) -> counts.put(size.toString(), count));
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("order", found.order());
    fields.put("complete", found.complete());
    fields.put("countByOrder", counts);
    fields.put("sets", found.sets());
    fields.put("listed", found.sets().size());
    return fields;
  }

  private static Map<String, @Nullable Object> importance(Importance importance) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("unit", importance.unit());
    fields.put("birnbaum", number(importance.birnbaum()));
    fields.put("criticality", number(importance.criticality()));
    fields.put("diagnostic", number(importance.diagnostic()));
    fields.put("raw", number(importance.raw()));
    fields.put("rrw", number(importance.rrw()));
    fields.put("share", number(importance.share()));
    return fields;
  }

  private Map<String, @Nullable Object> unit(UnitReport unit, @Nullable String journey) {
    Map<String, Object> impacts = new LinkedHashMap<>();
    unit.impacts().forEach((id, impact) -> {
      boolean told = allImpacts || impact.impact() != Impact.NONE;
      if (told && (journey == null || journey.equals(id))) {
        impacts.put(id, impact(impact));
      }
    });
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("unit", unit.unit());
    fields.put("availability", number(unit.availability()));
    fields.put("assumed", unit.assumed());
    fields.put("impacts", impacts);
    if (listed) {
      fields.put("down", unit.down());
      fields.put("degraded", unit.degraded());
    } else {
      fields.put("downCount", unit.down().size());
      fields.put("degradedCount", unit.degraded().size());
    }
    return fields;
  }

  /// The impact on one journey, as `analyze` and `whatif` print it.
  static Map<String, @Nullable Object> impact(JourneyImpact impact) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("impact", impact.impact().text());
    fields.put("seconds", impact.seconds() == null ? null : number(impact.seconds()));
    fields.put("overload", impact.overload());
    return fields;
  }

  private static Map<String, @Nullable Object> shared(SharedDependency shared) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("group", shared.group());
    fields.put("unit", shared.unit());
    fields.put("members", shared.members());
    fields.put("via", shared.via().text());
    fields.put("fatal", shared.fatal());
    return fields;
  }

  private static Map<String, @Nullable Object> person(PersonReport person) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("person", person.person());
    fields.put("soleOperatorOf", person.soleOperatorOf());
    return fields;
  }

  private Map<String, @Nullable Object> coldStart() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("rounds", report.coldStart().rounds());
    fields.put("blocked", report.coldStart().blocked());
    fields.put("cycles", report.coldStart().cycles());
    return fields;
  }

  private static Map<String, @Nullable Object> heldUp(ColdStart.HeldUp held) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("unit", held.unit());
    fields.put("components", held.components());
    return fields;
  }

  private static Map<String, @Nullable Object> data(DataRisk risk) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("dataset", risk.dataset());
    fields.put("unit", risk.unit());
    fields.put("loss", risk.loss().text());
    fields.put("hours", risk.hours() == null ? null : number(risk.hours()));
    fields.put("assumed", risk.assumed());
    return fields;
  }

  private static Map<String, @Nullable Object> objective(Objective objective) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("measure", objective.measure().text());
    fields.put("aim", number(objective.aim()));
    fields.put("expected", number(objective.expected()));
    fields.put("met", objective.met());
    fields.put("unit", objective.unit());
    fields.put("assumed", objective.assumed());
    return fields;
  }

  private Map<String, @Nullable Object> fanIn(FanIn fanIn) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("component", fanIn.component());
    if (allFanIns) {
      fields.put("journeys", fanIn.journeys());
      fields.put("groups", fanIn.groups());
    } else {
      fields.put("journeyCount", fanIn.journeys().size());
      fields.put("groupCount", fanIn.groups().size());
    }
    return fields;
  }

  private static Map<String, @Nullable Object> unready(Readiness readiness) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("group", readiness.group());
    fields.put("reasons", readiness.reasons().stream().map(Readiness.Reason::text).toList());
    return fields;
  }

  /// JSON has no infinity; an infinite or unknown number is null.
  static @Nullable Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
