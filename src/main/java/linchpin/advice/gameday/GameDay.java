package linchpin.advice.gameday;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.advice.Amounts;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.State;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.model.UnitFigures;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// Chooses what to try out, and says what will happen and how everything comes back.
public final class GameDay {
  private final Topology topology;
  private final ElementNames names;
  private final Report report;

  /// @param topology valid
  /// @throws java.util.concurrent.CancellationException when cancelled
  public GameDay(Topology topology, Cancellation cancellation) {
    this.topology = topology;
    names = new ElementNames(topology);
    report = Analyzer.analyze(topology, AnalysisOptions.QUICK, cancellation, early -> {});
  }

  /// Failures drawn at random, the frequent ones more often; the same for the same seed.
  ///
  /// @param most how many at most; fewer where fewer things can fail
  /// @param pairs whether two things fail at a time
  public List<Round> drawn(long seed, int most, boolean pairs) {
    Map<String, Double> rates = new LinkedHashMap<>();
    report.units().keySet().forEach(u -> rates.put(u, UnitFigures.of(topology, u).failuresPerYear()));
    Chance chance = new Chance(seed, rates);
    List<List<String>> off = pairs ? chance.pairs(most) : chance.units(most).stream().map(List::of).toList();
    return rounds(off.stream().map(Scenario::off).toList());
  }

  /// These failures, in this order.
  public List<Round> rounds(Collection<Scenario> scenarios) {
    List<Round> rounds = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      rounds.add(round(rounds.size() + 1, scenario));
    }
    return rounds;
  }

  private Round round(int number, Scenario scenario) {
    Outcome outcome = Analyzer.whatIf(topology, scenario, Cancellation.NEVER);
    boolean single = scenario.off().size() == 1 && scenario.isolate().isEmpty();
    String unit = single ? scenario.off().getFirst() : "";
    return new Round(
        number, outcome, rate(unit), cautions(scenario), bringBack(scenario, outcome));
  }

  private @Nullable Double rate(String unit) {
    if (!report.units().containsKey(unit)) {
      return null;
    }
    double rate = UnitFigures.of(topology, unit).failuresPerYear();
    return Double.isFinite(rate) ? (Double) rate : null;
  }

  private List<String> cautions(Scenario scenario) {
    List<String> cautions = new ArrayList<>();
    for (DataRisk risk : report.data()) {
      if (risk.loss() != DataRisk.Loss.NONE && scenario.off().contains(risk.unit())) {
        String much = risk.hours() == null ? "all data" : "up to " + Amounts.hours(risk.hours()) + " of data"
            + (risk.assumed() ? " (assumed)" : "");
        cautions.add("If " + names.of(risk.unit()) + " is destroyed and not only switched off, "
            + names.of(risk.dataset()) + " loses " + much + "; have a copy.");
      }
    }
    return cautions;
  }

  private List<String> bringBack(Scenario scenario, Outcome outcome) {
    List<String> steps = new ArrayList<>();
    scenario.isolate().forEach(d -> steps.add("Connect " + names.of(d) + " with the rest again."));
    scenario.off().forEach(u -> steps.add(switchOn(u)));
    if (scenario.surge() != 1 || !scenario.saturate().isEmpty()) {
      steps.add("Take the additional load away.");
    }
    topology.groups().values().stream().filter(g -> moved(g, outcome)).forEach(g -> steps.add(
        names.of(g.id()) + " may have moved: let " + names.list(first(g)) + " serve again, if that is what you want."));
    outcome.splitBrain().forEach(g -> steps.add(
        names.of(g) + " may have served on both sides: compare the data before you join them."));
    List<String> journeys = topology.effectiveJourneys().stream().map(Journey::id).toList();
    steps.add("See that " + Amounts.count(java.math.BigInteger.valueOf(journeys.size()))
        + (journeys.size() == 1 ? " journey is" : " journeys are") + " up again, and that every group has its spares.");
    return steps;
  }

  private String switchOn(String unit) {
    Component component = topology.whole(unit);
    String who = component == null || component.operators().isEmpty() ? ""
        : "; who can: " + names.list(component.operators());
    boolean human = component != null && component.isHuman();
    String what = human ? "Let " + names.of(unit) + " work again" : "Switch " + names.of(unit) + " on again";
    String repair = human ? "" : " (a real repair takes about "
        + Amounts.hours(UnitFigures.of(topology, unit).repairHours()) + ")";
    return what + repair + who + ".";
  }

  private static List<String> first(RedundancyGroup group) {
    int serving = group.mode() == GroupMode.ACTIVE_PASSIVE ? Math.min(group.needed(), group.members().size()) : 1;
    return group.members().subList(0, serving);
  }

  /// Whether a group's standby takes over: one that should serve is down at first.
  private static boolean moved(RedundancyGroup group, Outcome outcome) {
    Map<String, State> states = Objects.requireNonNull(outcome.moment(Moment.Phase.IMMEDIATE)).states();
    return group.mode().switches() && group.members().size() > 1
        && first(group).stream().anyMatch(m -> states.getOrDefault(m, State.UP) == State.DOWN);
  }
}
