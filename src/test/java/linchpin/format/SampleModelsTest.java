package linchpin.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.PersonReport;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.SharedDependency;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Scenario;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleModelsTest {
  /// How far a card's copies stick out above it and to its right.
  private static final double COPIES = 8;

  private static final double GROUP = 12;
  private static final double TAB = 24;

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("sample-models"))) {
      return files.sorted().toList().stream();
    }
  }

  @Test
  void thereIsOneForEverySituation() throws IOException {
    assertThat(samples().map(f -> f.getFileName().toString().replace(ModelFile.ENDING, "")))
        .contains(
            "one-of-everything", "redundant", "usual-suspects", "shared-rack", "active-passive-balancers",
            "primary-and-replicas", "quorum-of-brokers", "three-zones", "two-regions-one-dns", "one-expert", "web-shop");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isValidAndWrittenAsTheProgramWritesIt(Path file) throws IOException {
    assertThat(ModelFile.text(open(file))).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysWhatItShows(Path file) {
    Document document = open(file);

    assertThat(document.name()).isNotBlank();
    assertThat(document.description()).hasSizeGreaterThan(80).endsWith(".");
    assertThat(document.topology().components().values()).allSatisfy(c -> assertThat(c.name()).isNotBlank());
    assertThat(document.topology().journeys()).isNotEmpty();
    assertThat(document.scenarios().values()).isNotEmpty().allSatisfy(s -> assertThat(s.name()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isPlacedOnTheGridWithoutOverlaps(Path file) {
    Document document = open(file);
    List<Component> cards =
        document.topology().components().values().stream().filter(c -> !document.isPlace(c)).toList();

    assertThat(document.placed()).isTrue();
    for (int i = 0; i < cards.size(); i++) {
      Bounds one = bounds(document, cards.get(i));
      assertThat(one.x() % 8).as(cards.get(i).id()).isZero();
      assertThat(one.y() % 8).as(cards.get(i).id()).isZero();
      for (Component other : cards.subList(i + 1, cards.size())) {
        assertThat(one.grown(COPIES).overlaps(bounds(document, other)))
            .as(cards.get(i).id() + " and " + other.id())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void hasEverythingInsideItsPlace(Path file) {
    Document document = open(file);

    for (Component c : document.topology().components().values()) {
      if (c.domain() != null) {
        Bounds place = bounds(document, document.topology().components().get(c.domain()));
        Bounds inner = new Bounds(place.x(), place.y() + TAB, place.width(), place.height() - TAB);
        double room = document.topology().groupOf(c.id()) == null ? 0 : GROUP;
        assertThat(inner.contains(bounds(document, c).grown(room))).as(c.id() + " in " + c.domain()).isTrue();
      }
    }
  }

  @Test
  void oneOfEverythingFallsWithEveryPartButTheCache() {
    Report report = analyse("one-of-everything");

    assertThat(spofs(report, "visit")).containsExactlyInAnyOrder("balancer", "app", "database", "disk");
    assertThat(impact(report, "cache", "visit").impact()).isEqualTo(Impact.DEGRADED);
  }

  @Test
  void twoOfEverythingHasNoSinglePointOfFailure() {
    Report report = analyse("redundant");

    assertThat(spofs(report, "visit")).isEmpty();
    assertThat(impact(report, "database-1", "visit")).isEqualTo(new JourneyImpact(Impact.INTERRUPTION, 15.0, false));
  }

  @Test
  void theUsualSuspectsFallWithTheCacheByOverload() {
    Report report = analyse("usual-suspects");

    assertThat(spofs(report, "visit")).containsExactlyInAnyOrder("balancer", "cache", "database");
    assertThat(impact(report, "cache", "visit")).isEqualTo(new JourneyImpact(Impact.OUTAGE, null, true));
    assertThat(report.overloadedAsItStands()).isEmpty();
  }

  @Test
  void twoServersInOneRackAreNoRedundancy() {
    Report report = analyse("shared-rack");

    assertThat(spofs(report, "order")).containsExactly("rack-1");
    assertThat(report.shared())
        .contains(
            new SharedDependency(
                "apps", "rack-1", List.of("app-1", "app-2"), SharedDependency.Via.DOMAIN, true));
  }

  @Test
  void standingByTakesSecondsOrHalfAnHour() {
    Report report = analyse("active-passive-balancers");

    assertThat(spofs(report, "use")).isEmpty();
    assertThat(impact(report, "balancer-1", "use")).isEqualTo(new JourneyImpact(Impact.INTERRUPTION, 5.0, false));
    assertThat(impact(report, "database-1", "use")).isEqualTo(new JourneyImpact(Impact.EXTENDED, 1800.0, false));
  }

  @Test
  void aLostPrimaryStopsWritersButNotReaders() {
    Report report = analyse("primary-and-replicas");

    assertThat(impact(report, "primary", "read").impact()).isEqualTo(Impact.NONE);
    assertThat(impact(report, "primary", "publish")).isEqualTo(new JourneyImpact(Impact.EXTENDED, 1200.0, false));
    assertThat(report.data()).anySatisfy(d -> {
      assertThat(d.unit()).isEqualTo("primary");
      assertThat(d.loss()).isEqualTo(DataRisk.Loss.LAG);
    });
    assertThat(whatIf("primary-and-replicas", "nobody-there").get("publish").impact()).isEqualTo(Impact.OUTAGE);
  }

  @Test
  void aMajorityIsLostWithTheZoneOfTwoBrokers() {
    Report report = analyse("quorum-of-brokers");

    assertThat(spofs(report, "order")).containsExactly("zone-a");
    assertThat(impact(report, "zone-b", "order").impact()).isEqualTo(Impact.NONE);
    assertThat(report.shared()).extracting(SharedDependency::unit, SharedDependency::fatal).contains(
        org.assertj.core.groups.Tuple.tuple("zone-a", true));
  }

  @Test
  void ofThreeZonesOneMayBeLost() {
    Report report = analyse("three-zones");

    assertThat(spofs(report, "log-in")).isEmpty();
    assertThat(whatIf("three-zones", "lose-b").get("log-in").impact()).isEqualTo(Impact.NONE);
    assertThat(whatIf("three-zones", "lose-two").get("log-in").impact()).isEqualTo(Impact.OUTAGE);
  }

  @Test
  void twoRegionsStillFallWithTheirOneNameService() {
    assertThat(spofs(analyse("two-regions-one-dns"), "book")).containsExactly("dns");
  }

  @Test
  void theExpertIsTheOnlyOneWhoCanSwitchTheLedger() {
    Report report = analyse("one-expert");

    assertThat(report.people()).containsExactly(new PersonReport("maria", List.of("engine", "ledger-1", "ledger-2")));
    assertThat(report.busFactor()).isEqualTo(1);
    assertThat(impact(report, "ledger-1", "bill")).isEqualTo(new JourneyImpact(Impact.EXTENDED, 2700.0, false));
    assertThat(whatIf("one-expert", "holiday").get("bill").impact()).isEqualTo(Impact.OUTAGE);
  }

  @Test
  void theWebShopHasTheSinglePointsOfFailureOfItsJourneys() {
    Report report = analyse("web-shop");

    assertThat(spofs(report, "checkout"))
        .containsExactlyInAnyOrder("dns", "eu-region", "zone-a", "storage-array", "product-cache");
    assertThat(spofs(report, "browse")).hasSize(5);
    assertThat(spofs(report, "back-office")).containsExactlyInAnyOrder("eu-region", "storage-array", "product-cache", "login");
    assertThat(spofs(report, "partner-feed")).containsExactlyInAnyOrder("site", "power", "partner-balancer");
    assertThat(impact(report, "product-cache", "checkout")).isEqualTo(new JourneyImpact(Impact.OUTAGE, null, true));
    assertThat(report.overloadedAsItStands()).isEmpty();
    assertThat(report.units()).containsKey("stock-sync-shop-database");
  }

  @Test
  void theWebShopHasEveryOtherKindOfFinding() {
    Report report = analyse("web-shop");

    assertThat(report.shared())
        .contains(
            new SharedDependency(
                "shop-database", "storage-array", List.of("shop-primary", "shop-replica"),
                SharedDependency.Via.DEPENDENCY, true))
        .anyMatch(s -> s.group().equals("webs") && s.unit().equals("zone-a") && s.fatal())
        .anyMatch(s -> s.group().equals("catalogue") && s.unit().equals("power"));
    assertThat(report.people())
        .extracting(PersonReport::person, PersonReport::soleOperatorOf)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("dba", List.of("storage-array")),
            org.assertj.core.groups.Tuple.tuple("lead", List.of("catalogue-2")));
    assertThat(impact(report, "catalogue-1", "partner-feed")).isEqualTo(new JourneyImpact(Impact.EXTENDED, 2700.0, false));
    assertThat(impact(report, "shop-primary", "checkout")).isEqualTo(new JourneyImpact(Impact.INTERRUPTION, 30.0, false));
    assertThat(impact(report, "product-cache", "partner-feed").impact()).isEqualTo(Impact.DEGRADED);
    assertThat(report.data()).extracting(DataRisk::loss).contains(DataRisk.Loss.TOTAL, DataRisk.Loss.LAG);
    assertThat(objectives(report, "checkout")).containsEntry(Objective.Measure.SLO, false);
    assertThat(objectives(report, "partner-feed")).containsEntry(Objective.Measure.SLO, true).containsEntry(
        Objective.Measure.RTO, false);
  }

  @Test
  void withoutTheProductCacheFirstThePrimaryFailsAndThenTheReplica() {
    Document document = open(file("web-shop"));
    Outcome outcome = Analyzer.whatIf(document.topology(), document.scenarios().get("no-cache"), Cancellation.NEVER);
    Moment settled = outcome.moment(Moment.Phase.SETTLED);

    assertThat(settled.waves())
        .containsAllEntriesOf(Map.of("shop-primary", 1, "shop-replica", 2, "shop-1", 3, "web-1", 4, "balancer-1", 5, "shoppers", 6));
    assertThat(settled.why().get("shop-primary").sentence()).contains("690/s asked, 600/s possible");
    assertThat(settled.why().get("shop-replica").sentence()).contains("1,230/s asked, 600/s possible");
  }

  @Test
  void theWebShopsScenariosDoWhatTheirNamesSay() {
    assertThat(whatIf("web-shop", "lose-a").get("checkout").impact()).isEqualTo(Impact.OUTAGE);
    assertThat(whatIf("web-shop", "lose-a").get("back-office").impact()).isEqualTo(Impact.INTERRUPTION);
    assertThat(whatIf("web-shop", "no-cache").get("browse").overload()).isTrue();
    assertThat(whatIf("web-shop", "sale").get("checkout").impact()).isEqualTo(Impact.DEGRADED);
    assertThat(whatIf("web-shop", "site-cut").get("checkout").impact()).isEqualTo(Impact.NONE);
    assertThat(whatIf("web-shop", "holiday").get("partner-feed").impact()).isEqualTo(Impact.OUTAGE);
  }

  private static Map<Objective.Measure, Boolean> objectives(Report report, String journey) {
    return report.journeys().stream()
        .filter(j -> j.journey().id().equals(journey))
        .flatMap(j -> j.objectives().stream())
        .collect(java.util.stream.Collectors.toMap(Objective::measure, Objective::met));
  }

  private static Map<String, JourneyImpact> whatIf(String name, String scenario) {
    Document document = open(file(name));
    Scenario assumed = document.scenarios().get(scenario);
    return Analyzer.whatIf(document.topology(), assumed, Cancellation.NEVER).impacts();
  }

  private static JourneyImpact impact(Report report, String unit, String journey) {
    return report.units().get(unit).impacts().get(journey);
  }

  private static List<String> spofs(Report report, String journey) {
    return report.journeys().stream()
        .filter(j -> j.journey().id().equals(journey))
        .findFirst()
        .orElseThrow()
        .spofs();
  }

  private static Report analyse(String name) {
    return Analyzer.analyze(open(file(name)).topology(), Cancellation.NEVER);
  }

  private static Path file(String name) {
    return Path.of("sample-models", name + ModelFile.ENDING);
  }

  private static Document open(Path file) {
    Reading reading = ModelFile.read(file);
    assertThat(reading).as(() -> reading instanceof Reading.Refused r ? r.text() : "").isInstanceOf(Reading.Opened.class);
    return ((Reading.Opened) reading).document();
  }

  private static Bounds bounds(Document document, Component c) {
    return document.placement().get(c.id());
  }
}
