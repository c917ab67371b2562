package linchpin.advice.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.advice.remedy.change.Remedy;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.effect.TradeOff;
import linchpin.advice.remedy.roadmap.Goal;
import linchpin.advice.remedy.roadmap.Roadmap;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.edit.Edit;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same model is told the same remedies and the same roadmap, however fast the machine is and however many threads
/// work.
class RepeatableTest {
  /// Above the size from which the figures of remedies are worked out only where that is little work.
  private static final int LARGE = 152;

  /// A row of services, each needed by the one before it.
  private static Document large() {
    List<Component> components = Stream.concat(
        Stream.of(Component.of("users", "users")),
        IntStream.range(0, LARGE).mapToObj(i -> Component.of("s" + i, "service"))).toList();
    List<Dependency> lines = IntStream.range(0, LARGE)
        .mapToObj(i -> Dependency.of("d" + i, i == 0 ? "users" : "s" + (i - 1), "s" + i)).toList();
    return Document.of("a row", Topology.of(components, List.of(), lines, List.of(Journey.from("users"))));
  }

  private static Stream<Document> models() {
    return Stream.of(Opened.sample("one-of-everything"), Opened.sample("primary-and-replicas"), large());
  }

  /// Wanted all the time, but on a machine that comes to a halt now and then: a second in all.
  private static Cancellation halting() {
    AtomicInteger asked = new AtomicInteger();
    return () -> {
      if (asked.getAndIncrement() < 20) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
      return false;
    };
  }

  private static Report report(Document document, int threads, Cancellation cancellation) {
    return Analyzer.analyze(
        document.topology(), AnalysisOptions.DEFAULT.withThreads(threads), cancellation, early -> {});
  }

  /// An offer without its edit, and what that makes.
  private record Told(String id, TradeOff tradeOff, Metrics before, Metrics after, Document then) {
    static Told of(Document document, Remedy remedy, Metrics before, Metrics after) {
      return new Told(remedy.id(), remedy.tradeOff(), before, after, remedy.edit().apply(document));
    }
  }

  private static List<Told> remedies(Document document, Report report, Cancellation cancellation) {
    return Remedies.all(document, report, cancellation).stream()
        .map(o -> Told.of(document, o.remedy(), o.before(), o.after())).toList();
  }

  @ParameterizedTest
  @MethodSource("models")
  void theSameRemediesHoweverLongTheAnalysisTookAndOnHoweverManyThreads(Document document) {
    Report report = report(document, 1, Cancellation.NEVER);
    List<Told> told = remedies(document, report, Cancellation.NEVER);

    assertThat(told).isNotEmpty();
    for (int threads : new int[] {1, 3}) {
      Report slow = report(document, threads, halting());
      assertThat(slow.steps()).as("on %s threads", threads).isEqualTo(report.steps());
      assertThat(remedies(document, slow, halting())).as("on %s threads", threads).isEqualTo(told);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-of-everything", "two-regions-one-dns"})
  void theSameRoadmapForASampleHoweverSlowTheMachine(String sample) {
    Document document = Opened.sample(sample);
    for (Goal goal : List.of(Goal.ANY, Goal.noSpofs(null), Goal.availability(null, 0.9999).within(2000.0))) {
      assertThat(told(document, goal, halting())).as("%s", goal).isEqualTo(told(document, goal, Cancellation.NEVER));
    }
  }

  @Test
  void theSameRoadmapForALargeModelHoweverSlowTheMachine() {
    Document document = large();

    List<Object> told = told(document, Goal.ANY, Cancellation.NEVER);

    assertThat(told(document, Goal.ANY, Cancellation.NEVER)).isEqualTo(told);
    assertThat(told(document, Goal.ANY, halting())).isEqualTo(told);
    assertThat(((Metrics) told.getFirst()).journeys().getFirst().availability()).as("with figures").isNotNull();
  }

  /// All of a roadmap but the edits, and what these make.
  private static List<Object> told(Document document, Goal goal, Cancellation cancellation) {
    Roadmap roadmap = Roadmap.of(document, goal, cancellation);
    List<Told> steps = roadmap.steps().stream()
        .map(s -> Told.of(document, s.remedy(), s.before(), s.after())).toList();
    Edit all = roadmap.edit();
    return List.of(roadmap.start(), steps, roadmap.reached(), roadmap.proof(), roadmap.tried(), roadmap.conclusion(),
        String.valueOf(roadmap.leastPerMonth()), all.apply(document));
  }

  @Test
  void whatIsTooMuchWorkIsCountedInStepsAndNotInSeconds() {
    Report report = report(large(), 1, halting());

    assertThat(report.timings().get("probability")).isPositive();
    assertThat(report.steps()).isBetween(1L, 500_000L);
    assertThat(Trial.costly(report)).isFalse();
    assertThat(Trial.costly(withSteps(report, 500_001))).isTrue();
  }

  private static Report withSteps(Report r, long steps) {
    return new Report(r.topology(), r.journeys(), r.units(), r.shared(), r.overloadedAsItStands(), r.loadNotFollowed(),
        r.noSpare(), r.people(), r.busFactor(), r.coldStart(), r.selfSupported(), r.data(), r.fanIn(), r.omissions(), steps,
        r.timings());
  }
}
