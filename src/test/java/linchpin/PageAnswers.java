package linchpin;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.Importance;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.SharedDependency;
import linchpin.analysis.report.State;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;

/// Answers what a table of the documentation asks of a model, in the words of the page.
final class PageAnswers {
  private static final String ID = "`([^`]+)`";
  private static final String WHEN = ", (immediate|settled|recovered)";
  private static final String WITH = " with (.*?)";

  private final Topology topology;
  private final Report report;
  private final Map<Pattern, BiFunction<MatchResult, String, String>> questions = new LinkedHashMap<>();

  PageAnswers(Topology topology) {
    this.topology = topology;
    AnalysisOptions all = new AnalysisOptions(Integer.MAX_VALUE, 1000, true);
    report = Analyzer.analyze(topology, all, Cancellation.NEVER, early -> {});
    asked("journeys", m -> ids(report.journeys().stream().map(j -> j.journey().id()).toList()));
    asked("failure units", m -> ids(List.copyOf(report.units().keySet())));
    journeys();
    whatIfs();
    findings();
  }

  /// What the model answers; where the page's answer is a number, that number if it is right to its last digit.
  ///
  /// @throws AssertionError where nobody knows the question
  String to(String question, String stated) {
    for (var known : questions.entrySet()) {
      Matcher matcher = known.getKey().matcher(question);
      if (matcher.matches()) {
        return known.getValue().apply(matcher, stated);
      }
    }
    throw new AssertionError("not a question that can be asked: " + question);
  }

  private void asked(String question, java.util.function.Function<MatchResult, String> answer) {
    questions.put(Pattern.compile(question), (match, stated) -> answer.apply(match));
  }

  private void number(String question, ToDoubleFunction<MatchResult> answer) {
    questions.put(Pattern.compile(question), (match, stated) -> rounded(answer.applyAsDouble(match), stated));
  }

  /// The number as it is stated, where it is that to the last digit stated; else the whole number.
  private static String rounded(double actual, String stated) {
    try {
      BigDecimal said = new BigDecimal(stated);
      double half = 0.5000001 * Math.pow(10, -said.scale());
      return Math.abs(actual - said.doubleValue()) <= half ? stated : Double.toString(actual);
    } catch (NumberFormatException e) {
      return Double.toString(actual);
    }
  }

  /// The list as it is stated, where it names the same in another order.
  private static String inAnyOrder(String actual, String stated) {
    return Set.of(actual.split(", ")).equals(Set.of(stated.split(", "))) ? stated : actual;
  }

  private static String ids(List<String> ids) {
    return ids.isEmpty() ? "none" : ids.stream().map(id -> "`" + id + "`").collect(joining(", "));
  }

  private JourneyReport journey(String id) {
    return report.journeys().stream().filter(j -> j.journey().id().equals(id)).findFirst().orElseThrow();
  }

  private Reliability figures(MatchResult match, int group) {
    return requireNonNull(journey(match.group(group)).reliability());
  }

  private Importance importance(MatchResult match) {
    return figures(match, 2).importance().stream()
        .filter(i -> i.unit().equals(match.group(1))).findFirst().orElseThrow();
  }

  private void journeys() {
    asked("single points of failure of " + ID, m -> ids(journey(m.group(1)).spofs()));
    asked("minimal cut sets of " + ID, m -> requireNonNull(journey(m.group(1)).cutSets()).sets().stream()
        .map(set -> set.stream().map(u -> "`" + u + "`").collect(joining(" + "))).collect(joining("; ")));
    number("availability of " + ID, m -> requireNonNull(report.units().get(m.group(1))).availability());
    number("static unavailability of " + ID, m -> figures(m, 1).staticUnavailability());
    number("failover unavailability of " + ID, m -> figures(m, 1).failoverUnavailability());
    number("overload unavailability of " + ID, m -> figures(m, 1).overloadUnavailability());
    number("unavailability of " + ID, m -> figures(m, 1).unavailability());
    number("downtime of " + ID, m -> figures(m, 1).downtimeHoursPerYear());
    number("loss of " + ID, m -> figures(m, 1).downtimeHoursPerYear()
        * requireNonNull(journey(m.group(1)).journey().revenuePerHour()));
    number("Birnbaum importance of " + ID + " for " + ID, m -> importance(m).birnbaum());
    number("criticality of " + ID + " for " + ID, m -> importance(m).criticality());
    number("diagnostic importance of " + ID + " for " + ID, m -> importance(m).diagnostic());
    number("risk achievement worth of " + ID + " for " + ID, m -> importance(m).raw());
    number("risk reduction worth of " + ID + " for " + ID, m -> importance(m).rrw());
    asked("objectives missed by " + ID, m -> journey(m.group(1)).objectives().stream()
        .filter(o -> !o.met()).map(PageAnswers::missed).collect(joining(", ")));
  }

  private static String missed(Objective objective) {
    String unit = objective.measure() == Objective.Measure.SLO ? "" : " min";
    return objective.measure().text() + " (" + plain(objective.expected()) + unit + ")";
  }

  private static String plain(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  private void whatIfs() {
    asked("impact of (.*) on " + ID, m -> impact(requireNonNull(
        whatIf(m.group(1) + " off").impacts().get(m.group(2)))));
    questions.put(Pattern.compile("states" + WITH + WHEN), (m, stated) -> inAnyOrder(states(moment(m).states()), stated));
    asked("waves" + WITH + WHEN, m -> moment(m).waves().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(e -> "`" + e.getKey() + "` " + e.getValue()).collect(joining(", ")));
    asked("no spare left" + WITH + WHEN, m -> ids(moment(m).noSpareLeft()));
    asked("overloaded" + WITH + WHEN, m -> ids(moment(m).overloaded()));
    questions.put(Pattern.compile("load at " + ID + WITH + WHEN), (m, stated) -> rounded(
        moment(whatIf(m.group(2)), m.group(3)).load().getOrDefault(m.group(1), 0.0), stated));
    asked("split brain" + WITH, m -> ids(whatIf(m.group(1)).splitBrain()));
  }

  private Moment moment(MatchResult match) {
    return moment(whatIf(match.group(1)), match.group(2));
  }

  private static Moment moment(Outcome outcome, String phase) {
    return outcome.moment(Moment.Phase.valueOf(phase.toUpperCase(java.util.Locale.ROOT)));
  }

  /// What a scenario in words does: `nothing off`, "`a` and `b` off", "`zone` cut off".
  private Outcome whatIf(String words) {
    List<String> named = Pattern.compile(ID).matcher(words).results().map(r -> r.group(1)).toList();
    boolean cut = words.endsWith(" cut off");
    Scenario scenario =
        new Scenario("asked", null, cut ? List.of() : named, cut ? named : List.of(), 1, Map.of());
    return Analyzer.whatIf(topology, scenario, Cancellation.NEVER);
  }

  private static String impact(JourneyImpact impact) {
    String seconds = impact.seconds() == null ? "" : ", " + plain(impact.seconds()) + " s";
    return impact.impact().text() + seconds + (impact.overload() ? " by overload" : "");
  }

  private static String states(Map<String, State> states) {
    List<String> told = new ArrayList<>();
    for (State state : List.of(State.DOWN, State.DEGRADED)) {
      states.forEach((id, is) -> {
        if (is == state) {
          told.add("`" + id + "` " + state.text());
        }
      });
    }
    return told.isEmpty() ? "everything up" : String.join(", ", told);
  }

  private void findings() {
    asked("shared dependencies", m -> report.shared().stream().map(PageAnswers::shared).collect(joining(", ")));
    asked("sole operator of " + ID, m -> ids(report.people().stream()
        .filter(p -> p.soleOperatorOf().contains(m.group(1))).map(p -> p.person()).toList()));
    asked("bus factor", m -> String.valueOf(report.busFactor()));
    asked("data at risk", m -> report.data().stream().map(PageAnswers::risk).collect(joining(", ")));
    asked("cold start", m -> report.coldStart().rounds().stream().map(PageAnswers::ids).collect(joining("; ")));
    asked("never starts", m -> ids(report.coldStart().blocked()));
    asked("load not followed", m -> ids(report.loadNotFollowed()));
  }

  private static String shared(SharedDependency shared) {
    return "`" + shared.group() + "` by `" + shared.unit() + "` (" + shared.via().text()
        + (shared.fatal() ? ", fatal)" : ")");
  }

  private static String risk(DataRisk risk) {
    return "`" + risk.dataset() + "` by `" + risk.unit() + "` (" + risk.loss().text()
        + (risk.hours() == null ? ")" : ", " + plain(risk.hours()) + " h)");
  }
}
