package linchpin.advice.remedy.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import linchpin.advice.remedy.Opened;
import linchpin.advice.remedy.Trial;
import linchpin.advice.remedy.effect.Gain;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.effect.MonthlyCost;
import linchpin.analysis.Analyzer;
import linchpin.analysis.RandomModels;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.edit.validity.Validity;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoadmapTest {
  private static final MonthlyCost NEVER = new MonthlyCost(0, 0, Integer.MAX_VALUE, false);

  private static Roadmap roadmap(Document document, Goal goal) {
    return Roadmap.of(document, goal, Cancellation.NEVER);
  }

  private static Metrics standing(Document document) {
    return Metrics.of(document, Analyzer.analyze(document.topology(), Cancellation.NEVER));
  }

  /// Each step's figures are those of an analysis of all steps so far, and they come in their phases.
  private static void keepsItsPromise(Document document, Roadmap roadmap) {
    Document now = document;
    Metrics before = roadmap.start();
    Phase phase = Phase.CRITICAL_PATH;
    MonthlyCost spent = MonthlyCost.NOTHING;
    assertThat(before).isEqualTo(standing(document));
    for (Roadmap.Step step : roadmap.steps()) {
      Document next = step.remedy().edit().apply(now);
      assertThat(next).as(step.remedy().title()).isNotEqualTo(now);
      assertThat(Validity.problems(next)).isEmpty();
      assertThat(step.before()).isEqualTo(before);
      assertThat(step.after()).as(step.remedy().title()).isEqualTo(standing(next));
      assertThat(step.phase()).isGreaterThanOrEqualTo(phase);
      spent = spent.plus(step.remedy().tradeOff().cost());
      assertThat(step.costSoFar()).isEqualTo(spent);
      now = next;
      before = step.after();
      phase = step.phase();
    }
    assertThat(roadmap.edit().apply(document)).isEqualTo(now);
    assertThat(roadmap.end()).isEqualTo(before);
    if (roadmap.goal().budgetPerMonth() != null) {
      assertThat(roadmap.cost().known()).isLessThanOrEqualTo(roadmap.goal().budgetPerMonth());
    }
  }

  @Test
  void theCheckoutOfTheWebShopReachesItsObjective() {
    Document document = Opened.sample("web-shop");

    Roadmap roadmap = roadmap(document, Goal.availability("checkout", 0.9995));

    keepsItsPromise(document, roadmap);
    assertThat(roadmap.reached()).isTrue();
    assertThat(roadmap.end().journey("checkout").meetsSlo()).isTrue();
    assertThat(roadmap.conclusion()).startsWith("Reaches 99.95 % for about ");
  }

  @Test
  void theCheckoutOfTheWebShopLosesEverySinglePointOfFailure() {
    Document document = Opened.sample("web-shop");

    Roadmap roadmap = roadmap(document, Goal.noSpofs("checkout"));

    keepsItsPromise(document, roadmap);
    assertThat(roadmap.reached()).isTrue();
    assertThat(roadmap.end().journey("checkout").spofs()).isZero();
    assertThat(roadmap.steps().getLast().phase()).isEqualTo(Phase.MAXIMUM_AVAILABILITY);
  }

  @Test
  void whereNothingIsAimedAtItLeadsAsFarAsRemediesHelp() {
    Document document = Opened.sample("one-of-everything");

    Roadmap roadmap = roadmap(document, Goal.ANY);

    keepsItsPromise(document, roadmap);
    assertThat(roadmap.end().spofs()).isZero();
    assertThat(roadmap.steps().getFirst().phase()).isEqualTo(Phase.CRITICAL_PATH);
  }

  /// Two servers of which both are needed, and users who know one of them.
  private static final String TOGETHER = """
      {"format": "linchpin", "version": 1, "name": "together",
       "components": [
         {"id": "users", "kind": "users"},
         {"id": "web1", "kind": "web-server", "costPerMonth": 20},
         {"id": "web2", "kind": "web-server"%s}],
       "groups": [{"id": "webs", "members": ["web1", "web2"], "mode": "active-active", "required": 2}],
       "dependencies": [{"from": "users", "to": "web1"}],
       "journeys": []}
      """;

  @Test
  void remediesThatHelpOnlyTogetherAreFound() {
    Document document = Opened.text(TOGETHER.formatted(", \"costPerMonth\": 20"));

    Roadmap roadmap = roadmap(document, Goal.noSpofs(null));

    keepsItsPromise(document, roadmap);
    assertThat(roadmap.reached()).isTrue();
    assertThat(roadmap.steps()).hasSize(2);
    assertThat(roadmap.cost().known()).isEqualTo(20);
    assertThat(roadmap.conclusion()).startsWith("Reaches no single point of failure for 20 a month. No set of up to three");
  }

  @Test
  void ofTheModelsOfWhichItWasSaidThatNothingLeadsThereEachIsMendedByTwo() {
    String random = """
        {"format": "linchpin", "version": 1, "name": "random 300027",
         "components": [{"id": "c1", "kind": "dns"}, {"id": "c2", "kind": "database", "instances": 3},
           {"id": "u0", "kind": "users"}],
         "groups": [{"id": "g0", "members": ["c1", "c2"], "mode": "primary-replica", "required": 2}],
         "dependencies": [{"id": "d1", "from": "u0", "to": "c1"}],
         "journeys": []}
        """;

    Roadmap roadmap = roadmap(Opened.text(random), Goal.noSpofs(null));

    assertThat(roadmap.reached()).isTrue();
    assertThat(roadmap.steps()).extracting(s -> s.remedy().title()).containsExactly("Add c1 2", "Let u0 use all of g0");
    assertThat(roadmap.conclusion()).contains("for about 20 a month (assumed)");
  }

  @Test
  void aCostThatIsNotKnownIsSaidAndNotTakenForNothing() {
    String unpriced = """
        {"format": "linchpin", "version": 1, "name": "unpriced",
         "components": [{"id": "users", "kind": "users"}, {"id": "a", "kind": "abacus"},
           {"id": "b", "kind": "bell", "costPerMonth": 30}],
         "groups": [],
         "dependencies": [{"from": "users", "to": "a"}, {"from": "users", "to": "b"}],
         "journeys": []}
        """;
    Document document = Opened.text(unpriced);

    Roadmap roadmap = roadmap(document, Goal.noSpofs(null));
    Roadmap within = roadmap(document, Goal.noSpofs(null).within(50.0));

    keepsItsPromise(document, roadmap);
    assertThat(roadmap.cost()).isEqualTo(new MonthlyCost(30, 2, 1, false));
    assertThat(roadmap.conclusion())
        .startsWith("Reaches no single point of failure for at least 30 a month (1 of 2 costs is not known).");
    assertThat(within.conclusion()).endsWith("Whether that keeps within 50 a month is not known.");
  }

  @Test
  void aJourneyThatIsDownAsItStandsReachesNothing() {
    String down = """
        {"format": "linchpin", "version": 1, "name": "down",
         "components": [{"id": "users", "kind": "users"},
           {"id": "a", "kind": "service", "capacity": 10, "onOverload": "fail"}],
         "groups": [],
         "dependencies": [{"from": "users", "to": "a"}],
         "journeys": [{"id": "use", "entry": "users", "requestsPerSecond": 20}]}
        """;
    Document document = Opened.text(down);

    assertThat(standing(document).journeys()).allSatisfy(j -> {
      assertThat(j.down()).isTrue();
      assertThat(j.availability()).isNull();
    });
    assertThat(Goal.noSpofs(null).reachedBy(standing(document))).isFalse();
    assertThat(roadmap(document, Goal.noSpofs(null)).conclusion()).doesNotContain("already");
  }

  @Test
  void whatIsThereAlreadyTakesNothing() {
    Roadmap roadmap = roadmap(Opened.sample("three-zones"), Goal.noSpofs(null));

    assertThat(roadmap.reached()).isTrue();
    assertThat(roadmap.steps()).isEmpty();
    assertThat(roadmap.conclusion()).startsWith("It is there already");
  }

  @Test
  void aBudgetThatIsTooSmallIsSaidWithWhatWouldDo() {
    Document document = Opened.sample("one-of-everything");

    Roadmap none = roadmap(document, Goal.noSpofs("visit").within(0.0));
    Roadmap some = roadmap(document, Goal.noSpofs("visit").within(100.0));

    keepsItsPromise(document, some);
    assertThat(none.reached()).isFalse();
    assertThat(none.steps()).isEmpty();
    assertThat(none.conclusion()).contains("within 0 a month").contains("4 single points of failure");
    assertThat(some.reached()).isFalse();
    assertThat(some.conclusion()).contains("within 100 a month").endsWith(" a month (assumed) would do.");
  }

  @Test
  void nothingWorksAllTheTime() {
    Roadmap roadmap = roadmap(Opened.sample("one-of-everything"), Goal.availability("visit", 1));

    assertThat(roadmap.reached()).isFalse();
    assertThat(roadmap.conclusion()).startsWith("Nothing works all the time. At best 99.");
  }

  @Test
  void aJourneyThatIsNotThereIsNamed() {
    Roadmap roadmap = roadmap(Opened.sample("redundant"), Goal.noSpofs("bungee"));

    assertThat(roadmap.reached()).isFalse();
    assertThat(roadmap.conclusion()).isEqualTo("There is no journey bungee.");
  }

  @Test
  void itStopsWhenNobodyWantsIt() {
    Document document = Opened.sample("web-shop");

    assertThatThrownBy(() -> Roadmap.of(document, Goal.ANY, () -> true)).isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 8, 12, 21, 34, 47, 59, 60})
  void randomModelsKeepTheirPromises(long seed) {
    Document document = Document.of("random", new RandomModels(seed, seed % 2 == 0).topology());

    keepsItsPromise(document, roadmap(document, Goal.noSpofs(null).within(2000.0)));
    keepsItsPromise(document, roadmap(document, Goal.ANY));
  }

  /// The cheapest of all choices with at most one remedy for each element, by trying every one.
  private static MonthlyCost bruteForce(
      List<CheapestSet.Item> items, Document start, Predicate<Document> reaches) {
    MonthlyCost cheapest = NEVER;
    for (int bits = 0; bits < 1 << items.size(); bits++) {
      List<CheapestSet.Item> chosen = new ArrayList<>();
      Document now = start;
      for (int i = 0; i < items.size(); i++) {
        if ((bits >> i & 1) == 1) {
          chosen.add(items.get(i));
          now = items.get(i).suggestion().remedy().edit().apply(now);
        }
      }
      long elements = chosen.stream().map(i -> i.suggestion().remedy().subject()).distinct().count();
      if (elements == chosen.size() && CheapestSet.cost(chosen).lowerThan(cheapest) && reaches.test(now)) {
        cheapest = CheapestSet.cost(chosen);
      }
    }
    return cheapest;
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-of-everything", "usual-suspects", "shared-rack", "web-shop"})
  void theSearchFindsWhatTryingEveryChoiceFinds(String name) {
    Document start = Opened.sample(name);
    Report report = Analyzer.analyze(start.topology(), Cancellation.NEVER);
    String journey = report.journeys().getFirst().journey().id();
    Trial trial = new Trial(start, report, Cancellation.NEVER);
    List<CheapestSet.Item> items = trial.helping(trial.suggestions(trial.findings()), Set.of(journey)).stream()
        .filter(t -> Gain.ofJourney(t.offer().before().journeys().getFirst(), t.offer().after().journey(journey)) > 0)
        .limit(7)
        .map(t -> CheapestSet.Item.of(t.suggestion(), start))
        .toList();

    for (int most = 0; most < report.journeys().getFirst().spofs().size(); most++) {
      int allowed = most;
      Predicate<Document> reaches = d -> Analyzer.analyze(d.topology(), linchpin.analysis.report.AnalysisOptions.QUICK,
          Cancellation.NEVER, early -> {}).journeys().getFirst().spofs().size() <= allowed;
      CheapestSet search = new CheapestSet(items, reaches, 1 << 7);
      List<CheapestSet.Item> found = search.find(start, cost -> true);
      MonthlyCost cheapest = found == null ? NEVER : CheapestSet.cost(found);

      assertThat(search.finished()).isTrue();
      assertThat(cheapest).as("at most " + most).usingComparator(MonthlyCost.ORDER).isEqualTo(bruteForce(items, start, reaches));
    }
  }

  @Test
  void aSearchThatIsCutShortSaysWhatItTakesAtLeast() {
    Document start = Opened.sample("one-of-everything");
    Report report = Analyzer.analyze(start.topology(), Cancellation.NEVER);
    Trial trial = new Trial(start, report, Cancellation.NEVER);
    List<CheapestSet.Item> items = trial.helping(trial.suggestions(trial.findings()), Set.of()).stream().limit(8)
        .map(t -> CheapestSet.Item.of(t.suggestion(), start)).toList();
    CheapestSet search = new CheapestSet(items, d -> false, 10);

    assertThat(search.find(start, cost -> true)).isNull();
    assertThat(search.finished()).isFalse();
    assertThat(search.tried()).isEqualTo(10);
    assertThat(search.lowerBound().known()).isPositive();
  }
}
