package linchpin.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.advice.Finding.Kind;
import linchpin.analysis.report.ColdStart;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.FanIn;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.PersonReport;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.SharedDependency;
import linchpin.analysis.report.State;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final Journey CHECKOUT = journey("checkout", "Checkout", Criticality.CRITICAL, 5000.0, 0.999);
  private static final Journey BROWSE = journey("browse", "Browse", Criticality.MEDIUM, null, null);
  private static final Topology SHOP = Topology.of(
      List.of(
          Component.of("users", "users"),
          new Component.Builder("lb", "load-balancer").name("Load balancer")
              .figures(new ReliabilityFigures(null, 1999.0, 1.0)).build(),
          new Component.Builder("app", "app-server").name("App server").instances(2).build(),
          new Component.Builder("web1", "web-server").name("Web").domain("zone-a").build(),
          new Component.Builder("web2", "web-server").name("Web").domain("zone-a").build(),
          Component.of("web3", "web-server"),
          new Component.Builder("zone-a", "zone").name("Zone A").build(),
          new Component.Builder("cache", "cache").name("Cache").build(),
          new Component.Builder("db", "database").name("Orders").figures(new ReliabilityFigures(0.999, null, 2.0)).build()),
      List.of(new RedundancyGroup(
          "web", "Web servers", List.of("web1", "web2", "web3"), GroupMode.ACTIVE_ACTIVE, 2, null, null)),
      List.of(Dependency.of("d1", "users", "lb"), Dependency.of("d2", "lb", "web").withLabel("WAN")),
      List.of(CHECKOUT, BROWSE));

  @Test
  void tellsOfASinglePointOfFailureInWords() {
    List<Finding> findings = Findings.of(report(List.of(
        unit("lb", 0.9995, Map.of("checkout", outage(), "browse", outage()), List.of("lb", "users"), List.of()))));

    assertThat(findings).hasSize(1);
    Finding finding = findings.getFirst();
    assertThat(finding.kind()).isEqualTo(Kind.SPOF);
    assertThat(finding.spof()).isTrue();
    assertThat(finding.title()).isEqualTo("Load balancer");
    assertThat(finding.summary()).isEqualTo("the only one");
    assertThat(finding.detail()).isEqualTo(
        "Without Load balancer, Checkout and Browse are down until it is repaired. 2 components go down.");
    assertThat(finding.journeys().keySet()).containsExactly("checkout", "browse");
  }

  @Test
  void saysWhatRedundantMembersShareAndWhyThatIsFatal() {
    Report report = report(
        List.of(unit("zone-a", 0.9997, Map.of("checkout", outage(), "browse", degraded()),
            List.of("zone-a", "web1", "web2", "lb", "users"), List.of("app"))),
        List.of(new SharedDependency("web", "zone-a", List.of("web1", "web2"), SharedDependency.Via.DOMAIN, true)));

    Finding finding = Findings.of(report).getFirst();
    assertThat(finding.kind()).isEqualTo(Kind.FATAL_SHARED_DEPENDENCY);
    assertThat(finding.summary()).isEqualTo("2 of 3 Web servers");
    assertThat(finding.detail()).isEqualTo(
        "2 of the 3 members of Web servers (Web (web1) and Web (web2)) stand in Zone A; 2 must work, so they do not "
            + "stand in for each other when it fails. Without Zone A, Checkout is down until it is repaired; "
            + "Browse works worse. 5 components go down, 1 works worse.");
    assertThat(finding.elements()).containsExactly("zone-a", "web");
  }

  @Test
  void namesTheGroupThatSharesDirectlyAndNotTheOnesThatFollow() {
    Report report = report(
        List.of(unit("zone-a", 0.9997, Map.of("checkout", outage()), List.of("zone-a"), List.of())),
        List.of(
            new SharedDependency("app", "zone-a", List.of("app#1", "app#2"), SharedDependency.Via.DEPENDENCY, true),
            new SharedDependency("web", "zone-a", List.of("web1", "web2"), SharedDependency.Via.DOMAIN, true)));
    assertThat(Findings.of(report).getFirst().summary()).isEqualTo("2 of 3 Web servers");
    assertThat(Findings.of(report).getFirst().elements()).containsExactly("zone-a", "app", "web");
  }

  @Test
  void reportsASharedDependencyThatHurtsNobodyAsAWarning() {
    Report report = report(
        List.of(unit("zone-a", 0.9997, Map.of(), List.of("zone-a"), List.of())),
        List.of(new SharedDependency("app", "zone-a", List.of("app#1", "app#2"), SharedDependency.Via.DEPENDENCY, false)));

    Finding finding = Findings.of(report).getFirst();
    assertThat(finding.kind()).isEqualTo(Kind.SHARED_DEPENDENCY);
    assertThat(finding.kind().severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(finding.detail()).contains("(App server, copy 1 and App server, copy 2) depend on Zone A")
        .contains("No journey notices when it fails alone.");
  }

  @Test
  void saysThatNothingTakesOverByItselfAndHowLongThatTakes() {
    Finding finding = Findings.of(report(List.of(unit(
        "db", 0.999, Map.of("checkout", new JourneyImpact(Impact.EXTENDED, 3600.0, false)), List.of("db"), List.of()))))
        .getFirst();
    assertThat(finding.kind()).isEqualTo(Kind.NOTHING_TAKES_OVER);
    assertThat(finding.spof()).isFalse();
    assertThat(finding.detail()).contains("Checkout is down until a person switches over, after 1 h.");
  }

  @Test
  void tellsFailureByOverloadApart() {
    Finding finding = Findings.of(report(List.of(unit(
        "cache", 0.999, Map.of("checkout", new JourneyImpact(Impact.OUTAGE, null, true)), List.of("cache"), List.of()))))
        .getFirst();
    assertThat(finding.kind()).isEqualTo(Kind.OVERLOAD);
    assertThat(finding.spof()).isTrue();
    assertThat(finding.detail()).contains("because others get more load than they can take");
  }

  @Test
  void keepsQuietAboutUnitsThatOnlyDegradeOrInterrupt() {
    assertThat(Findings.of(report(List.of(
        unit("cache", 0.999, Map.of("checkout", degraded()), List.of("cache"), List.of("users")),
        unit("db", 0.999, Map.of("checkout", new JourneyImpact(Impact.INTERRUPTION, 30.0, false)), List.of(), List.of())))))
        .isEmpty();
  }

  @Test
  void estimatesWhatAYearOfFailuresCosts() {
    List<Finding> findings = Findings.of(report(List.of(
        unit("lb", 0.9995, Map.of("checkout", outage()), List.of("lb"), List.of()),
        unit("db", 0.999, Map.of("checkout", new JourneyImpact(Impact.EXTENDED, 1800.0, false)), List.of("db"), List.of()),
        unit("cache", 0.999, Map.of("browse", outage()), List.of("cache"), List.of()))));

    assertThat(loss(findings, "lb")).isCloseTo(0.0005 * 8760 * 5000, within(1e-6));
    assertThat(loss(findings, "db")).as("0.001 / 2 h failures an hour, half an hour each")
        .isCloseTo(0.0005 * 0.5 * 8760 * 5000, within(1e-6));
    assertThat(loss(findings, "cache")).as("nobody says what an hour of Browse costs").isNull();
  }

  @Test
  void ranksByImpactThenCriticalityThenLossThenBlastRadius() {
    List<Finding> findings = Findings.of(report(List.of(
        unit("db", 0.99999, Map.of("checkout", new JourneyImpact(Impact.EXTENDED, 60.0, false)), List.of("db"), List.of()),
        unit("app#1", 0.9, Map.of("browse", outage()), List.of("app"), List.of()),
        unit("cache", 0.9, Map.of("browse", outage()), List.of("cache", "app"), List.of()),
        unit("lb", 0.9999, Map.of("checkout", outage()), List.of("lb"), List.of()),
        unit("d2", 0.99, Map.of("checkout", outage()), List.of("users"), List.of()))));

    assertThat(findings).extracting(Finding::subject).containsExactly("d2", "lb", "cache", "app#1", "db");
    assertThat(findings.getFirst().title()).isEqualTo("WAN");
    assertThat(findings.get(3).title()).isEqualTo("App server, copy 1");
  }

  @Test
  void ranksByWhatItCostsWhereEveryJourneyHasAPrice() {
    Journey feed = journey("feed", "Feed", Criticality.LOW, 100.0, null);
    List<UnitReport> units = List.of(
        unit("lb", 0.99999, Map.of("feed", outage()), List.of("lb"), List.of()),
        unit("db", 0.99, Map.of("checkout", new JourneyImpact(Impact.EXTENDED, 3600.0, false)), List.of("db"), List.of()));

    assertThat(Findings.of(report(units, List.of(), List.of(CHECKOUT, feed)))).extracting(Finding::subject)
        .as("a rare outage of something cheap comes after a frequent long switch-over of what earns the money")
        .containsExactly("db", "lb");
    assertThat(Findings.of(report(units, List.of(), List.of(CHECKOUT, feed, BROWSE)))).extracting(Finding::subject)
        .as("nobody knows what Browse costs").containsExactly("lb", "db");
  }

  @Test
  void putsWhatIsOverloadedAsItStandsFirst() {
    Report some = report(List.of(unit("lb", 0.9995, Map.of("checkout", outage()), List.of("lb"), List.of())));
    Report report = new Report(
        some.topology(), some.journeys(), some.units(), some.shared(), List.of("cache"), List.of("d1"), List.of("web"),
        Map.of());

    assertThat(Findings.of(report)).extracting(Finding::kind).containsExactly(
        Kind.OVERLOADED_AS_IT_STANDS, Kind.SPOF, Kind.NO_SPARE_LEFT, Kind.LOAD_NOT_FOLLOWED);
  }

  @Test
  void saysByHowMuchAnObjectiveIsMissed() {
    Report report = new Report(
        SHOP,
        List.of(
            new JourneyReport(CHECKOUT, State.UP, List.of(), List.of(), null, null, List.of(
                new Objective(Objective.Measure.SLO, 0.999, 0.998, null),
                new Objective(Objective.Measure.RTO, 15, 240, "zone-a"),
                new Objective(Objective.Measure.RPO, 60, 60, "db"))),
            new JourneyReport(BROWSE, State.DOWN, List.of(), List.of(), null, null)),
        Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    List<Finding> findings = Findings.of(report);
    assertThat(findings).extracting(Finding::kind).containsExactly(Kind.DOWN_AS_IT_STANDS, Kind.MISSED_OBJECTIVE);
    assertThat(findings.getLast().summary()).isEqualTo("99.8 % of 99.9 %; down up to 4 h, 15 min accepted");
    assertThat(findings.getLast().detail()).isEqualTo(
        "17.5 h down are expected a year; the objective allows 8.8 h. "
            + "Down for up to 4 h when Zone A fails; the recovery time objective is 15 min.");
  }

  @Test
  void tellsOnceWhatUnitsLeaveHeldUpByItself() {
    ColdStart starts = new ColdStart(List.of(), List.of(), List.of());
    Report report = new Report(
        SHOP, List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, starts,
        List.of(new ColdStart.HeldUp("db", List.of("lb", "app")), new ColdStart.HeldUp("cache", List.of("lb", "app"))),
        List.of(), List.of(), List.of(), 0, Map.of());
    Finding finding = Findings.of(report).stream().filter(f -> f.kind() == Kind.HELD_UP).findFirst().orElseThrow();
    assertThat(finding.elements()).containsExactly("db", "lb", "app");
    assertThat(finding.detail()).contains(" or ", "keep working", "after a restart");
    assertThat(Findings.of(report)).filteredOn(f -> f.kind() == Kind.HELD_UP).hasSize(1);
  }

  @Test
  void tellsOfPeopleDataAndStartingFromNothing() {
    Report report = new Report(
        SHOP, List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(new PersonReport("users", List.of("db", "cache"))), 1,
        new ColdStart(List.of(List.of("db")), List.of("lb", "app", "users"), List.of(List.of("lb", "app"))), List.of(),
        List.of(new DataRisk("db", "db", List.of("db"), DataRisk.Loss.TOTAL, null),
            new DataRisk("db", "zone-a", List.of("db"), DataRisk.Loss.TOTAL, null),
            new DataRisk("cache", "cache", List.of("cache"), DataRisk.Loss.LAG, 24.0),
            new DataRisk("lb", "lb", List.of("lb"), DataRisk.Loss.NONE, 0.0)),
        List.of(new FanIn("db", List.of("checkout", "browse"), List.of("web"))), List.of(), 0, Map.of());

    List<Finding> findings = Findings.of(report);
    assertThat(findings).extracting(Finding::kind).containsExactly(
        Kind.ONLY_OPERATOR, Kind.DATA_AT_RISK, Kind.CANNOT_START_COLD, Kind.DATA_BEHIND, Kind.FAN_IN);
    assertThat(findings).extracting(Finding::summary).containsExactly(
        "only operator of Orders and Cache", "all of it is lost with Orders, or 1 other",
        "3 of 4 never come up again", "up to 24 h lost with Cache", "needed by several journeys or groups");
    assertThat(findings.get(2).detail())
        .isEqualTo("After everything was off, Load balancer, App server and users cannot start: "
            + "Load balancer and App server wait for each other.");
  }

  @Test
  void saysWhyAStandbyMayNotHelp() {
    List<Component> two = List.of(
        Component.of("zone", "zone"),
        new Component.Builder("a", "database").domain("zone").build(),
        new Component.Builder("b", "database").domain("zone").build());
    RedundancyGroup group = RedundancyGroup.of("db", GroupMode.ACTIVE_PASSIVE, List.of("a", "b"));
    assertThat(readiness(two, group).detail()).contains("a person has to switch over; all members stand in zone");
    Finding automatic = readiness(two, group.withFailover(new Failover(true, null, 20.0, null)));
    assertThat(automatic.summary()).isEqualTo("nothing says how a failure is noticed");
  }

  @Test
  void tellsOfFailoversThatNobodyEverTries() {
    List<Component> apart = List.of(
        Component.of("z1", "zone"), Component.of("z2", "zone"),
        new Component.Builder("a", "database").domain("z1").build(),
        new Component.Builder("b", "database").domain("z2").build());
    Topology topology = Topology.of(
        apart,
        List.of(RedundancyGroup.of("db", GroupMode.PRIMARY_REPLICA, List.of("a", "b"))
            .withFailover(new Failover(true, 5.0, 20.0, null))),
        List.of(), List.of());
    Scenario standby = Scenario.off(List.of("b"));
    Readiness never = new Readiness("db", List.of(Readiness.Reason.NEVER_EXERCISED));
    assertThat(Readiness.of(topology, List.of())).containsExactly(never);
    assertThat(Readiness.of(topology, List.of(standby))).as("a standby that fails is no failover").containsExactly(never);
    assertThat(Readiness.of(topology, List.of(Scenario.off(List.of("a"))))).isEmpty();
    assertThat(Readiness.of(topology, List.of(Scenario.NOTHING.withIsolated(List.of("z1"))))).isEmpty();
    Report report = new Report(
        topology, List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    assertThat(Findings.of(report, List.of(standby))).extracting(Finding::summary)
        .containsExactly("no scenario tries its failover", "its failover is taken to always work");
    assertThat(Findings.of(report)).extracting(Finding::kind).containsExactly(Kind.NEVER_PROVEN);
  }

  private static Finding readiness(List<Component> components, RedundancyGroup group) {
    Topology topology = Topology.of(components, List.of(group), List.of(), List.of());
    Report report = new Report(
        topology, List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    List<Finding> findings = Findings.of(report);
    assertThat(findings).extracting(Finding::kind).containsExactlyInAnyOrder(Kind.UNREADY_REDUNDANCY, Kind.NEVER_PROVEN);
    return findings.getFirst();
  }

  @Test
  void namesLinesByTheirEnds() {
    ElementNames names = new ElementNames(SHOP);
    assertThat(names.of("d1")).isEqualTo("users → Load balancer");
    assertThat(names.of("nope#3")).isEqualTo("nope#3");
    assertThat(names.list(List.of("lb", "cache", "db", "zone-a", "web"))).isEqualTo("Load balancer, Cache, Orders and 2 more");
    assertThat(names.journey("checkout")).isEqualTo("Checkout");
  }

  private static Double loss(List<Finding> findings, String unit) {
    return findings.stream().filter(f -> f.subject().equals(unit)).findFirst().orElseThrow().lossPerYear();
  }

  private static Report report(List<UnitReport> units) {
    return report(units, List.of());
  }

  private static Report report(List<UnitReport> units, List<SharedDependency> shared) {
    return report(units, shared, List.of(CHECKOUT, BROWSE));
  }

  private static Report report(List<UnitReport> units, List<SharedDependency> shared, List<Journey> journeys) {
    Map<String, UnitReport> byId = new LinkedHashMap<>();
    units.forEach(u -> byId.put(u.unit(), u));
    return new Report(
        SHOP,
        journeys.stream()
            .map(j -> new JourneyReport(j, State.UP, List.of(), List.of(), null, null)).toList(),
        byId, shared, List.of(), List.of(), List.of(), Map.of());
  }

  private static UnitReport unit(
      String id, double availability, Map<String, JourneyImpact> impacts, List<String> down, List<String> degraded) {
    return new UnitReport(id, availability, false, impacts, down, degraded);
  }

  private static JourneyImpact outage() {
    return new JourneyImpact(Impact.OUTAGE, null, false);
  }

  private static JourneyImpact degraded() {
    return new JourneyImpact(Impact.DEGRADED, null, false);
  }

  private static Journey journey(String id, String name, Criticality criticality, Double revenue, Double slo) {
    return new Journey(id, name, "users", Purpose.ANY, criticality, null, revenue, slo, null, null);
  }
}
