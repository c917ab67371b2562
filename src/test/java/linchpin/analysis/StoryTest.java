package linchpin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Reason;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;

/// What people read of a what-if: moments, reasons and chains.
class StoryTest {
  private static final RedundancyGroup APPS =
      RedundancyGroup.of("apps", GroupMode.ACTIVE_PASSIVE, List.of("a1", "a2"))
          .withFailover(new Failover(true, 10.0, 20.0, null));
  private static final RedundancyGroup DATABASES =
      RedundancyGroup.of("dbs", GroupMode.PRIMARY_REPLICA, List.of("b1", "b2"))
          .withFailover(new Failover(false, null, null, 10.0));

  private static Topology shop() {
    return Topology.of(
        List.of(
            Component.of("users", "users"),
            new Component.Builder("rack", "rack").name("Rack 1").build(),
            new Component.Builder("a1", "service").domain("rack").build(),
            Component.of("a2", "service"),
            new Component.Builder("b1", "database").domain("rack").build(),
            Component.of("b2", "database")),
        List.of(APPS, DATABASES),
        List.of(
            Dependency.of("d1", "users", "apps"), Dependency.of("d2", "a1", "dbs"), Dependency.of("d3", "a2", "dbs")),
        List.of());
  }

  @Test
  void momentsFollowTheFailovers() {
    Outcome outcome = Analyzer.whatIf(shop(), Scenario.off(List.of("rack")), Cancellation.NEVER);
    assertThat(outcome.moments()).extracting(Moment::phase)
        .containsExactly(Moment.Phase.IMMEDIATE, Moment.Phase.SETTLED, Moment.Phase.RECOVERED);
    assertThat(outcome.moments()).extracting(Moment::atSeconds).containsExactly(0.0, 30.0, 600.0);
    assertThat(outcome.impacts().get("users")).isEqualTo(new JourneyImpact(Impact.EXTENDED, 600.0, false));
    assertThat(outcome.moment(Moment.Phase.RECOVERED).noSpareLeft()).containsExactly("apps", "dbs");
  }

  @Test
  void everythingThatIsDownSaysWhy() {
    Moment now = Analyzer.whatIf(shop(), Scenario.off(List.of("rack")), Cancellation.NEVER)
        .moment(Moment.Phase.IMMEDIATE);
    assertThat(now.why().get("rack")).isEqualTo(new Reason("is switched off", List.of()));
    assertThat(now.why().get("a1")).isEqualTo(new Reason("stands in Rack 1", List.of("rack")));
    assertThat(now.why().get("a2"))
        .isEqualTo(new Reason("needs dbs, where nothing took over yet", List.of("dbs", "b1")));
    assertThat(now.waves()).containsEntry("rack", 0).containsEntry("b1", 1).containsEntry("a2", 2);
    assertThat(now.why()).doesNotContainKey("b2");
  }

  @Test
  void aChainLeadsFromTheUnitToTheEntry() {
    assertThat(Analyzer.chain(shop(), "rack", "users"))
        .startsWith("rack").endsWith("users").contains("apps");
    assertThat(Analyzer.chain(shop(), "a2", "users")).containsExactly("a2");
  }

  @Test
  void aChainGoesByTheMemberThatAGroupCouldNotSpare() {
    // The zone takes a balancer along, which its fellow could stand in for; both fall because of the servers.
    Topology shop = Topology.of(
        List.of(
            Component.of("users", "users"), Component.of("zone", "zone"), in("balancer1", "load-balancer"),
            Component.of("balancer2", "load-balancer"), in("web1", "app-server"), in("web2", "app-server"),
            Component.of("web3", "app-server")),
        List.of(
            new RedundancyGroup(
                "balancers", "Balancers", List.of("balancer1", "balancer2"), GroupMode.ACTIVE_ACTIVE, 1, null, null),
            new RedundancyGroup(
                "webs", "Webs", List.of("web1", "web2", "web3"), GroupMode.ACTIVE_ACTIVE, 2, null, null)),
        List.of(
            Dependency.of("d1", "users", "balancers"), Dependency.of("d2", "balancer1", "webs"),
            Dependency.of("d3", "balancer2", "webs")),
        List.of());
    assertThat(Analyzer.chain(shop, "zone", "users"))
        .containsExactly("zone", "web1", "webs", "balancer2", "balancers", "users");
  }

  private static Component in(String id, String kind) {
    return new Component.Builder(id, kind).domain("zone").build();
  }
}
