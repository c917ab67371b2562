package linchpin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.UnitReport;
import linchpin.analysis.report.risk.Frequency;
import linchpin.model.Scenario;
import linchpin.task.Cancellation;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cases that pin the semantics.
class GoldenTest {
  static Stream<GoldenCase> cases() {
    return GoldenCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void analysisSaysOfEachUnitWhatItsFailureDoes(GoldenCase golden) {
    Report report = Analyzer.analyze(golden.document().topology(), Cancellation.NEVER);
    JsonNode expected = golden.expected().get("analyze");
    assertThat(report.units().keySet()).isEqualTo(ids(expected.get("units"), "unit"));
    for (JsonNode unit : expected.get("units")) {
      UnitReport actual = report.units().get(unit.get("unit").asText());
      assertThat(new TreeSet<>(actual.down())).as("down with %s off", unit).isEqualTo(GoldenCase.set(unit.get("down")));
      assertThat(new TreeSet<>(actual.degraded())).as("degraded with %s off", unit)
          .isEqualTo(GoldenCase.set(unit.get("degraded")));
      unit.get("impacts").properties().forEach(e -> {
        JourneyImpact impact = actual.impacts().get(e.getKey());
        sameImpact(impact, e.getValue(), actual.unit() + " on " + e.getKey());
        assertThat(impact.overload()).as("%s on %s", actual.unit(), e.getKey())
            .isEqualTo(e.getValue().get("overload").asBoolean());
      });
    }
    for (JsonNode journey : expected.get("journeys")) {
      JourneyReport actual = journey(report, journey.get("id").asText());
      assertThat(actual.journey().entry()).isEqualTo(journey.get("entry").asText());
      assertThat(new TreeSet<>(actual.spofs())).isEqualTo(GoldenCase.set(journey.get("spofs")));
    }
    assertThat(new TreeSet<>(report.overloadedAsItStands()))
        .isEqualTo(GoldenCase.set(expected.get("overloadedAsItStands")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void analysisFindsWhatIsShared(GoldenCase golden) {
    Report report = Analyzer.analyze(golden.document().topology(), Cancellation.NEVER);
    List<String> actual = report.shared().stream()
        .map(s -> row(s.group(), s.unit(), new TreeSet<>(s.members()), s.via().text(), s.fatal()))
        .toList();
    List<String> expected = stream(golden.expected().get("analyze").get("shared"))
        .map(s -> row(s.get("group").asText(), s.get("unit").asText(), GoldenCase.set(s.get("members")),
            s.get("via").asText(), s.get("fatal").asBoolean()))
        .toList();
    assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cutSetsAndProbabilitiesAreExact(GoldenCase golden) {
    AnalysisOptions options = new AnalysisOptions(golden.expected().get("order").asInt(), 100_000, true);
    Report report = Analyzer.analyze(golden.document().topology(), options, Cancellation.NEVER, early -> {});
    for (JsonNode journey : golden.expected().get("analyze").get("journeys")) {
      JourneyReport actual = journey(report, journey.get("id").asText());
      List<Set<String>> expected = stream(journey.get("cutSets")).map(GoldenCase::set).toList();
      CutSets cutSets = Objects.requireNonNull(actual.cutSets());
      assertThat(cutSets.sets().stream().<Set<String>>map(TreeSet::new).toList())
          .containsExactlyInAnyOrderElementsOf(expected);
      expected.stream().collect(Collectors.groupingBy(Set::size, Collectors.counting()))
          .forEach((size, n) -> assertThat(cutSets.countByOrder().get(size)).isEqualTo(BigInteger.valueOf(n)));
      Reliability reliability = Objects.requireNonNull(actual.parts());
      assertThat(reliability.bounds()).isNull();
      same(reliability.staticUnavailability(), journey.get("staticUnavailability").asDouble());
      same(reliability.failoverUnavailability(), journey.get("failoverUnavailability").asDouble());
      same(reliability.overloadUnavailability(), journey.get("overloadUnavailability").asDouble());
      if (journey.has("frequency")) {
        frequencies(Objects.requireNonNull(actual.frequency()), journey.get("frequency"));
      }
      if (journey.has("overloadPairs")) {
        pairsAndShares(reliability, journey);
      }
    }
  }

  private static void frequencies(Frequency actual, JsonNode expected) {
    Map<String, Double> told = new TreeMap<>();
    told.put("outagesPerYear", actual.outagesPerYear());
    told.put("interruptionsPerYear", actual.interruptionsPerYear());
    told.put("overloadsPerYear", actual.overloadsPerYear());
    if (actual.longerThanRto() != null) {
      told.put("longerThanRtoPerYear", actual.longerThanRto().perYear());
    }
    assertThat(told.keySet()).containsAll(ids(expected));
    expected.properties().forEach(e -> same(Objects.requireNonNull(told.get(e.getKey())), e.getValue().asDouble()));
  }

  private static Set<String> ids(JsonNode fields) {
    Set<String> all = new TreeSet<>();
    fields.fieldNames().forEachRemaining(all::add);
    return all;
  }

  private static void pairsAndShares(Reliability reliability, JsonNode journey) {
    assertThat(reliability.overloadPairs().complete()).isTrue();
    assertThat(reliability.overloadPairs().pairs().stream().<Set<String>>map(TreeSet::new).toList())
        .containsExactlyInAnyOrderElementsOf(stream(journey.get("overloadPairs")).map(GoldenCase::set).toList());
    Map<String, Double> shares = new TreeMap<>();
    reliability.importance().forEach(i -> shares.put(i.unit(), i.share()));
    journey.get("shares").properties().forEach(e ->
        assertThat(shares.getOrDefault(e.getKey(), 0.0)).as("%s %s", journey.get("id"), e)
            .isCloseTo(e.getValue().asDouble(), Offset.offset(1e-6 * e.getValue().asDouble() + 1e-9)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void dataIsLostByWhatDestroysItAndCirclesHoldThemselvesUp(GoldenCase golden) {
    JsonNode expected = golden.expected().get("analyze");
    Report report = Analyzer.analyze(
        golden.document().topology(), AnalysisOptions.QUICK, Cancellation.NEVER, early -> {});
    if (expected.has("data")) {
      assertThat(report.data().stream()
          .map(d -> d.dataset() + " " + d.unit() + " " + d.loss().text() + " " + hours(d.hours())).toList())
          .containsExactlyInAnyOrderElementsOf(stream(expected.get("data"))
              .map(d -> d.get("dataset").asText() + " " + d.get("unit").asText() + " " + d.get("loss").asText() + " "
                  + hours(d.get("hours").isNull() ? null : (Double) d.get("hours").asDouble()))
              .toList());
    }
    if (expected.has("selfSupported")) {
      assertThat(report.selfSupported().stream().map(h -> h.unit() + new TreeSet<>(h.components())).toList())
          .containsExactlyInAnyOrderElementsOf(stream(expected.get("selfSupported"))
              .map(h -> h.get("unit").asText() + GoldenCase.set(h.get("components")))
              .toList());
    }
  }

  private static String hours(@org.jspecify.annotations.Nullable Double hours) {
    return hours == null ? "all" : String.format(java.util.Locale.ROOT, "%.9f", hours);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void peopleAndColdStart(GoldenCase golden) {
    Report report = Analyzer.analyze(
        golden.document().topology(), AnalysisOptions.QUICK, Cancellation.NEVER, early -> {});
    JsonNode expected = golden.expected().get("analyze");
    Map<String, Set<String>> sole = new TreeMap<>();
    report.people().forEach(p -> sole.put(p.person(), new TreeSet<>(p.soleOperatorOf())));
    Map<String, Set<String>> expectedSole = new TreeMap<>();
    expected.get("people")
        .forEach(p -> expectedSole.put(p.get("person").asText(), GoldenCase.set(p.get("soleOperatorOf"))));
    assertThat(sole).isEqualTo(expectedSole);
    JsonNode busFactor = expected.get("busFactor");
    assertThat(report.busFactor()).isEqualTo(busFactor.isNull() ? null : (Integer) busFactor.asInt());
    JsonNode coldStart = expected.get("coldStart");
    assertThat(report.coldStart().rounds().stream().<Set<String>>map(TreeSet::new).toList())
        .isEqualTo(stream(coldStart.get("rounds")).map(GoldenCase::set).toList());
    assertThat(new TreeSet<>(report.coldStart().blocked())).isEqualTo(GoldenCase.set(coldStart.get("blocked")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIfTellsTheStatesOfEveryMoment(GoldenCase golden) {
    for (JsonNode call : golden.expected().get("whatif")) {
      Outcome outcome = Analyzer.whatIf(golden.document().topology(), scenario(golden, call), Cancellation.NEVER);
      call.get("impacts").properties()
          .forEach(e -> sameImpact(outcome.impacts().get(e.getKey()), e.getValue(), call.get("off") + e.getKey()));
      assertThat(new TreeSet<>(outcome.splitBrain())).isEqualTo(GoldenCase.set(call.get("splitBrain")));
      call.get("moments").properties().forEach(e -> {
        Moment.Phase phase = Moment.Phase.valueOf(e.getKey().toUpperCase(java.util.Locale.ROOT));
        Moment moment = outcome.moment(phase);
        Map<String, String> states = new TreeMap<>();
        moment.states().forEach((id, state) -> states.put(id, state.text()));
        Map<String, String> expected = new TreeMap<>();
        e.getValue().get("states").properties().forEach(s -> expected.put(s.getKey(), s.getValue().asText()));
        assertThat(states).as("%s %s", call.get("off"), phase).isEqualTo(expected);
        assertThat(new TreeSet<>(moment.overloaded())).as("%s %s", call.get("off"), phase)
            .isEqualTo(GoldenCase.set(e.getValue().get("overloaded")));
      });
    }
  }

  private static Scenario scenario(GoldenCase golden, JsonNode call) {
    Scenario base = call.has("scenario")
        ? golden.document().scenarios().get(call.get("scenario").asText())
        : Scenario.NOTHING;
    List<String> off = call.has("off") ? GoldenCase.texts(call.get("off")) : base.off();
    double surge = call.has("surge") ? call.get("surge").asDouble() : base.surge();
    return new Scenario(base.id(), null, off, base.isolate(), surge, base.saturate(), base.harden());
  }

  private static void sameImpact(JourneyImpact actual, JsonNode expected, String what) {
    assertThat(actual.impact().text()).as(what).isEqualTo(expected.get("impact").asText());
    if (expected.get("seconds").isNull()) {
      assertThat(actual.seconds()).as(what).isNull();
    } else {
      assertThat(actual.seconds()).as(what).isCloseTo(expected.get("seconds").asDouble(), Offset.offset(1e-9));
    }
  }

  private static String row(String group, String unit, Set<String> members, String via, boolean fatal) {
    return group + " " + unit + " " + members + " " + via + (fatal ? " fatal" : "");
  }

  private static JourneyReport journey(Report report, String id) {
    return report.journeys().stream().filter(j -> j.journey().id().equals(id)).findFirst().orElseThrow();
  }

  private static Set<String> ids(JsonNode array, String field) {
    Set<String> all = new TreeSet<>();
    array.forEach(x -> all.add(x.get(field).asText()));
    return all;
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static void same(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, Offset.offset(1e-9 * Math.abs(expected) + 1e-15));
  }
}
