package linchpin.advice.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.advice.remedy.change.Strategy;
import linchpin.model.Access;
import linchpin.model.Backup;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.OnOverload;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;
import linchpin.model.Strength;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;
import org.junit.jupiter.api.Test;

/// What each strategy adds, where, and to which groups and lines.
class StrategiesTest {
  /// users -> app -> database, with the app in a zone of two.
  private static TinyModel zones() {
    return new TinyModel().with("Zone A", "zone").with("Zone B", "zone").in("Zone A", "app 1", "app-server")
        .needs("users", "app 1");
  }

  private static Topology applied(TinyModel model, Offer offer) {
    return offer.remedy().edit().apply(model.document()).topology();
  }

  private static Offer only(TinyModel model, Strategy strategy) {
    return model.offers().getOrDefault(strategy, List.of()).stream().findFirst()
        .orElseThrow(() -> new AssertionError("no " + strategy + " among " + model.offers().keySet()));
  }

  private static List<String> titles(TinyModel model, Strategy strategy) {
    return model.offers().getOrDefault(strategy, List.of()).stream().map(o -> o.remedy().title()).toList();
  }

  private static Component component(Topology topology, String id) {
    Component found = topology.component(id);
    assertThat(found).as(id).isNotNull();
    return found;
  }

  private static RedundancyGroup groupOf(Topology topology, String id) {
    RedundancyGroup group = topology.groupOf(id);
    assertThat(group).as("group of " + id).isNotNull();
    return group;
  }

  @Test
  void aSecondInstanceServesBesideTheFirstInAnotherZone() {
    TinyModel model = zones().with("db", "database").needs("app 1", "db");
    Offer offer = only(model, Strategy.SECOND_INSTANCE);

    Topology after = applied(model, offer);

    assertThat(offer.remedy().title()).isEqualTo("Add app 2 in Zone B");
    assertThat(component(after, "app-2").domain()).isEqualTo("Zone B");
    RedundancyGroup group = groupOf(after, "app-2");
    assertThat(group.members()).containsExactly("app 1", "app-2");
    assertThat(group.mode()).isEqualTo(GroupMode.ACTIVE_ACTIVE);
    assertThat(after.dependencies().get("users-app 1").to()).isEqualTo(group.id());
    assertThat(after.dependencies().values()).anyMatch(d -> d.from().equals("app-2") && d.to().equals("db"));
    assertThat(offer.remedy().tradeOff().sentence())
        .isEqualTo("Takes over at once; low complexity; about 120 more a month (assumed).");
  }

  @Test
  void whereEveryPlaceOfItsKindIsTakenANewOneIsMade() {
    TinyModel model = new TinyModel().with("Rack 1", "rack").in("Rack 1", "app", "app-server").needs("users", "app");

    assertThat(titles(model, Strategy.SECOND_INSTANCE)).contains("Add app 2 in a new Rack 2");
    Offer offer = model.offers().get(Strategy.SECOND_INSTANCE).stream()
        .filter(o -> o.remedy().title().contains("Rack 2")).findFirst().orElseThrow();
    Topology after = applied(model, offer);

    assertThat(component(after, "rack-2").kind()).isEqualTo("rack");
    assertThat(component(after, "app-2").domain()).isEqualTo("rack-2");
  }

  @Test
  void oneMoreJoinsTheGroupThatHasNoSpare() {
    TinyModel model = new TinyModel().with("a", "app-server", b -> b.costPerMonth(70.0)).with("b", "app-server", b -> b.costPerMonth(70.0))
        .group(RedundancyGroup.of("apps", GroupMode.ACTIVE_ACTIVE, List.of("a", "b")).withRequired(2))
        .needs("users", "apps");
    Offer offer = only(model, Strategy.SECOND_INSTANCE);

    assertThat(groupOf(applied(model, offer), "a").members()).hasSize(3);
    assertThat(groupOf(applied(model, offer), "a").required()).isEqualTo(2);
    assertThat(offer.remedy().tradeOff().costPerMonth()).isEqualTo(70);
    assertThat(offer.remedy().tradeOff().costAssumed()).isFalse();
    assertThat(offer.after().costPerMonth()).isEqualTo(210);
  }

  @Test
  void aSymbolOfSeveralCopiesGetsOneMore() {
    TinyModel model = new TinyModel().with("app", "app-server", b -> b.instances(2).required(2)).needs("users", "app");

    assertThat(component(applied(model, only(model, Strategy.MORE_COPIES)), "app").copies()).isEqualTo(3);
  }

  @Test
  void fewerAreRequiredOnlyWhereTheyCarryTheLoad() {
    TinyModel strong = new TinyModel().load(90).needs("users", "app")
        .with("app", "app-server", b -> b.instances(2).required(2).capacity(100.0));
    TinyModel weak = new TinyModel().load(190).needs("users", "app")
        .with("app", "app-server", b -> b.instances(2).required(2).capacity(100.0));

    assertThat(component(applied(strong, only(strong, Strategy.FEWER_REQUIRED)), "app").required()).isEqualTo(1);
    assertThat(titles(weak, Strategy.FEWER_REQUIRED)).isEmpty();
  }

  @Test
  void aStandbySharesTheAddressOfABalancer() {
    TinyModel model = new TinyModel().with("lb", "load-balancer").with("app", "app-server", b -> b.instances(2))
        .needs("users", "lb").needs("lb", "app");
    Offer offer = only(model, Strategy.ACTIVE_PASSIVE);
    RedundancyGroup group = groupOf(applied(model, offer), "lb");

    assertThat(group.mode()).isEqualTo(GroupMode.ACTIVE_PASSIVE);
    assertThat(group.switching()).isEqualTo(new Failover(true, 3.0, 2.0, null));
    assertThat(offer.remedy().tradeOff().failoverSeconds()).isEqualTo(5);
  }

  @Test
  void aManagedBalancerRunsInEveryZone() {
    TinyModel model = new TinyModel().with("Zone A", "zone").with("Zone B", "zone").in("Zone A", "lb", "load-balancer")
        .with("app", "app-server", b -> b.instances(2)).needs("users", "lb").needs("lb", "app");
    Component balancer = component(applied(model, only(model, Strategy.MANAGED_BALANCER)), "lb");

    assertThat(balancer.copies()).isEqualTo(2);
    assertThat(balancer.spread()).containsExactly("Zone A", "Zone B");
    double each = 1 - balancer.figures().availability();
    assertThat(1 - each * each).isCloseTo(0.9999, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void namesComeFromASecondProviderAndContentsFromASecondNetwork() {
    TinyModel model = new TinyModel().with("dns", "dns").with("cdn", "cdn").needs("users", "dns", "cdn");

    assertThat(groupOf(applied(model, only(model, Strategy.SECOND_PROVIDER)), "dns").mode())
        .isEqualTo(GroupMode.ACTIVE_ACTIVE);
    assertThat(groupOf(applied(model, only(model, Strategy.SECOND_CDN)), "cdn").members()).hasSize(2);
  }

  @Test
  void aDatabaseGetsAReplicaEitherWayASecondPrimaryOrAQuorum() {
    TinyModel model = new TinyModel().with("db", "database").needs("users", "db");

    RedundancyGroup async = groupOf(applied(model, only(model, Strategy.ASYNC_REPLICA)), "db");
    RedundancyGroup sync = groupOf(applied(model, only(model, Strategy.SYNC_REPLICA)), "db");
    RedundancyGroup primaries = groupOf(applied(model, only(model, Strategy.MULTI_PRIMARY)), "db");
    RedundancyGroup quorum = groupOf(applied(model, only(model, Strategy.QUORUM_OF_THREE)), "db");

    assertThat(async.mode()).isEqualTo(GroupMode.PRIMARY_REPLICA);
    assertThat(async.replication()).isEqualTo(new Replication(Replication.Mode.ASYNC, 5));
    assertThat(async.switching().automatic()).isTrue();
    assertThat(sync.replication()).isEqualTo(new Replication(Replication.Mode.SYNC, 0));
    assertThat(primaries.mode()).isEqualTo(GroupMode.MULTI_PRIMARY);
    assertThat(quorum.members()).hasSize(3);
    assertThat(quorum.needed()).isEqualTo(2);
    assertThat(only(model, Strategy.ASYNC_REPLICA).remedy().tradeOff().sentence())
        .isEqualTo("Takes over in 30 s; the last seconds of writes may be lost; medium complexity; about 250 more a month "
            + "(assumed).");
  }

  @Test
  void aBrokerBecomesAClusterOfThreeThatEveryClientKnows() {
    TinyModel model = new TinyModel().with("queue", "queue").with("app", "app-server", b -> b.instances(2))
        .needs("users", "app").needs("app", "queue");
    Topology after = applied(model, only(model, Strategy.BROKER_CLUSTER));
    RedundancyGroup group = groupOf(after, "queue");

    assertThat(group.mode()).isEqualTo(GroupMode.QUORUM);
    assertThat(group.members()).hasSize(3);
    assertThat(after.dependencies().get("app-queue").to()).isEqualTo(group.id());
  }

  @Test
  void aClientThatKnowsOneBrokerGetsToKnowAll() {
    TinyModel model = new TinyModel().with("q1", "queue").with("q2", "queue").with("q3", "queue")
        .group(RedundancyGroup.of("brokers", GroupMode.QUORUM, List.of("q1", "q2", "q3"))).needs("users", "q1");
    Topology after = applied(model, only(model, Strategy.ALL_ENDPOINTS));

    assertThat(after.dependencies().get("users-q1").to()).isEqualTo("brokers");
  }

  /// A cache that keeps a database alive.
  private static TinyModel cached() {
    return new TinyModel().load(100).with("app", "app-server", b -> b.instances(2)).with("cache", "cache")
        .with("db", "database", b -> b.capacity(50.0).onOverload(OnOverload.FAIL))
        .needs("users", "app").soft("app", "cache")
        .line(Dependency.of("app-db", "app", "db").withCache("cache", 0.9));
  }

  @Test
  void aCacheThatOthersNeedBecomesACluster() {
    Component cache = component(applied(cached(), only(cached(), Strategy.CACHE_CLUSTER)), "cache");

    assertThat(cache.copies()).isEqualTo(2);
    assertThat(cache.required()).isEqualTo(1);
  }

  @Test
  void whatIsBehindACacheCanCarryItsLoss() {
    Offer offer = only(cached(), Strategy.MORE_CAPACITY);

    assertThat(offer.remedy().title()).isEqualTo("Raise db to 150 requests/s");
    assertThat(component(applied(cached(), offer), "db").capacity()).isEqualTo(150);
    assertThat(offer.after().spofs()).isLessThan(offer.before().spofs());
  }

  @Test
  void whatIsOverloadedAsItStandsCanCarryMore() {
    TinyModel model = new TinyModel().load(100).with("app", "app-server", b -> b.instances(2).capacity(30.0))
        .needs("users", "app");

    assertThat(titles(model, Strategy.MORE_CAPACITY)).containsExactly("Raise app to 100 requests/s");
    assertThat(titles(model, Strategy.MORE_COPIES)).containsExactly("Run 4 copies of app");
  }

  @Test
  void aProgramIsWrittenToDoWithoutMail() {
    TinyModel model = new TinyModel().with("app", "app-server", b -> b.instances(2)).with("mail", "email")
        .needs("users", "app").needs("app", "mail");
    Offer offer = only(model, Strategy.GRACEFUL_DEGRADATION);

    assertThat(applied(model, offer).dependencies().get("app-mail").strength()).isEqualTo(Strength.SOFT);
    assertThat(offer.remedy().tradeOff().costPerMonth()).isNull();
    assertThat(offer.remedy().tradeOff().sentence()).contains("cost not known");
  }

  /// Two replicas that keep their files on one array.
  private static TinyModel oneArray() {
    return new TinyModel().with("db1", "database").with("db2", "replica").with("array", "storage")
        .group(RedundancyGroup.of("dbs", GroupMode.PRIMARY_REPLICA, List.of("db1", "db2"))
            .withFailover(new Failover(true, 5.0, 5.0, null)).withReplication(new Replication(Replication.Mode.ASYNC, 5)))
        .needs("users", "dbs").needs("db1", "array").needs("db2", "array");
  }

  @Test
  void anArrayIsReplicated() {
    Topology after = applied(oneArray(), only(oneArray(), Strategy.STORAGE_REPLICATION));
    RedundancyGroup group = groupOf(after, "array");

    assertThat(group.members()).containsExactly("array", "array-2");
    assertThat(after.dependencies().get("db1-array").to()).isEqualTo(group.id());
  }

  @Test
  void eachReplicaGetsAnArrayOfItsOwn() {
    Topology after = applied(oneArray(), only(oneArray(), Strategy.OWN_EACH));

    assertThat(after.dependencies().get("db1-array").to()).isEqualTo("array");
    assertThat(after.dependencies().get("db2-array").to()).isEqualTo("array-2");
    assertThat(after.groupOf("array")).isNull();
  }

  @Test
  void aSecondAppServerDoesNotGetADatabaseOfItsOwn() {
    TinyModel model = new TinyModel().with("a", "app-server").with("b", "app-server").with("db", "database")
        .group(RedundancyGroup.of("apps", GroupMode.ACTIVE_ACTIVE, List.of("a", "b")))
        .needs("users", "apps").needs("a", "db").needs("b", "db");

    assertThat(titles(model, Strategy.OWN_EACH)).isEmpty();
  }

  @Test
  void dataAreKeptElsewhereAndOftener() {
    TinyModel bare = new TinyModel().with("db", "database").with("vault", "backup").needs("users", "db");
    TinyModel daily = new TinyModel().with("db", "database", b -> b.backups(List.of(new Backup("vault", 24))))
        .with("vault", "backup").needs("users", "db");

    assertThat(component(applied(bare, only(bare, Strategy.BACKUP)), "db").backups())
        .containsExactly(new Backup("vault", 24));
    assertThat(titles(bare, Strategy.BACKUP)).contains("Back db up to a vault of its own every day");
    assertThat(component(applied(daily, only(daily, Strategy.BACKUP)), "db").backups())
        .containsExactly(new Backup("vault", 1));
  }

  @Test
  void replicationWaitsForTheCopy() {
    TinyModel model = new TinyModel().with("db1", "database").with("db2", "replica")
        .group(RedundancyGroup.of("dbs", GroupMode.PRIMARY_REPLICA, List.of("db1", "db2"))
            .withFailover(new Failover(true, 5.0, 5.0, null)).withReplication(new Replication(Replication.Mode.ASYNC, 5)))
        .needs("users", "dbs");
    RedundancyGroup group = groupOf(applied(model, only(model, Strategy.SYNCHRONOUS)), "db1");

    assertThat(group.replication()).isEqualTo(new Replication(Replication.Mode.SYNC, 0));
  }

  /// Two of three in one zone.
  private static TinyModel twoOfThree() {
    return new TinyModel().with("Zone A", "zone").with("Zone B", "zone").in("Zone A", "web 1", "web-server")
        .in("Zone A", "web 2", "web-server").in("Zone B", "web 3", "web-server")
        .group(RedundancyGroup.of("webs", GroupMode.ACTIVE_ACTIVE, List.of("web 1", "web 2", "web 3")).withRequired(2))
        .needs("users", "webs");
  }

  @Test
  void oneMoreElsewhereIsEnoughWithoutTheZone() {
    Offer offer = only(twoOfThree(), Strategy.SPREAD);
    Topology after = applied(twoOfThree(), offer);

    assertThat(offer.remedy().title()).isEqualTo("Add web 4 in Zone B");
    assertThat(component(after, "web-4").domain()).isEqualTo("Zone B");
    assertThat(groupOf(after, "web 1").members()).hasSize(4);
    assertThat(after.groups()).hasSize(1);
  }

  @Test
  void aMemberMovesToAZoneOfItsOwn() {
    Offer offer = only(twoOfThree(), Strategy.MOVE_APART);
    Topology after = applied(twoOfThree(), offer);

    assertThat(offer.remedy().title()).isEqualTo("Move web 2 to a new Zone C");
    assertThat(component(after, "web 2").domain()).isEqualTo("zone-c");
    assertThat(offer.remedy().tradeOff().costPerMonth()).isEqualTo(340);
    assertThat(offer.remedy().tradeOff().costAssumed()).isTrue();
  }

  @Test
  void everythingInARegionGetsAnotherInASecond() {
    TinyModel model = new TinyModel().with("EU", "region").in("EU", "app", "app-server").in("EU", "db", "database")
        .needs("users", "app").needs("app", "db");
    Offer offer = only(model, Strategy.SPREAD);
    Topology after = applied(model, offer);

    assertThat(offer.remedy().title()).isEqualTo("Spread what stands in EU over a second region");
    assertThat(component(after, "app-2").domain()).isEqualTo("second-region");
    assertThat(groupOf(after, "db").mode()).isEqualTo(GroupMode.PRIMARY_REPLICA);
    assertThat(offer.after().spofs()).isZero();
  }

  @Test
  void aLineThatFailsIsDoubled() {
    TinyModel model = new TinyModel().with("app", "app-server", b -> b.instances(2))
        .line(Dependency.of("wan", "users", "app").withFailing(true, new ReliabilityFigures(0.99, null, null))
            .withAccess(Access.READ));
    Topology after = applied(model, only(model, Strategy.SECOND_LINE));
    RedundancyGroup lines = groupOf(after, "line-1");

    assertThat(after.dependencies().get("wan").to()).isEqualTo(lines.id());
    assertThat(after.dependencies().get("wan").canFail()).isFalse();
    assertThat(lines.members()).allSatisfy(l -> {
      assertThat(component(after, l).figures().availability()).isEqualTo(0.99);
      assertThat(after.dependencies().values()).anyMatch(d -> d.from().equals(l) && d.to().equals("app"));
    });
  }

  private static TinyModel byHand() {
    return new TinyModel().with("db1", "database").with("db2", "replica")
        .group(RedundancyGroup.of("dbs", GroupMode.PRIMARY_REPLICA, List.of("db1", "db2"))).needs("users", "dbs");
  }

  @Test
  void aStandbyTakesOverByItself() {
    Offer offer = only(byHand(), Strategy.AUTOMATIC_FAILOVER);

    assertThat(groupOf(applied(byHand(), offer), "db1").switching()).isEqualTo(new Failover(true, 10.0, 20.0, null));
    assertThat(offer.before().journeys().getFirst().extended()).isPositive();
    assertThat(offer.after().journeys().getFirst().extended()).isZero();
  }

  @Test
  void aFailoverIsTriedOnAGameDay() {
    Offer offer = only(byHand(), Strategy.EXERCISE);

    assertThat(offer.remedy().edit().apply(byHand().document()).scenarios().values())
        .singleElement().satisfies(s -> assertThat(s.off()).containsExactly("db1"));
    assertThat(offer.after().weaknesses().unready()).isLessThan(offer.before().weaknesses().unready());
  }

  @Test
  void somebodyElseLearnsIt() {
    TinyModel model = new TinyModel().with("ann", "person").with("ben", "person")
        .with("app", "app-server", b -> b.operators(List.of("ann"))).needs("users", "app");

    assertThat(titles(model, Strategy.SECOND_OPERATOR))
        .containsExactlyInAnyOrder("Train ben for app", "Train a second person for app");
    assertThat(component(applied(model, only(model, Strategy.SECOND_OPERATOR)), "app").operators()).hasSize(2);
  }

  @Test
  void whatIsAssumedOfAStrategyHasAReason() {
    assertThat(Strategy.values()).allSatisfy(s -> {
      assertThat(s.assumptions().reason()).isNotBlank();
      assertThat(s.label()).isNotBlank();
    });
  }

  @Test
  void whatCannotHelpIsNotOffered() {
    TinyModel entry = new TinyModel().with("app", "app-server", b -> b.instances(3)).needs("users", "app");
    TinyModel besides = new TinyModel().with("app", "app-server", b -> b.instances(2)).with("log", "monitoring")
        .needs("users", "app").soft("app", "log");

    assertThat(entry.offers()).isEmpty();
    assertThat(besides.offers()).isEmpty();
  }

  @Test
  void offersForOneFindingHelpItsJourneys() {
    TinyModel model = zones().with("db", "database").needs("app 1", "db");

    assertThat(model.offersFor("db")).isNotEmpty()
        .allSatisfy(o -> assertThat(o.remedy().subject()).isEqualTo("db"))
        .allSatisfy(o -> assertThat(o.after().spofs()).isEqualTo(o.before().spofs() - 1));
  }

  @Test
  void anEditChangesNothingWhereWhatItSpeaksOfIsGone() {
    TinyModel model = zones();
    Offer offer = only(model, Strategy.SECOND_INSTANCE);
    var without = linchpin.edit.Edits.delete(List.of("app 1")).apply(model.document());

    assertThat(offer.remedy().edit().apply(without)).isEqualTo(without);
  }
}
