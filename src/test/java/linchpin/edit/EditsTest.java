package linchpin.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.edit.change.Alignment;
import linchpin.edit.change.FreeSpace;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.edit.validity.Validity;
import linchpin.model.Backup;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import org.junit.jupiter.api.Test;

class EditsTest {
  private final Document shop = Shop.document();

  @Test
  void theShopIsValidToBeginWith() {
    assertThat(Validity.problems(shop)).isEmpty();
  }

  @Test
  void aNewComponentUnderATakenIdGetsTheNextFreeOne() {
    Document after = Edits.add(Component.of("db", "database"), new Bounds(0, 0, 152, 48)).apply(shop);
    assertThat(after.bounds("db-2")).isEqualTo(new Bounds(0, 0, 152, 48));
    assertThat(component(after, "db-2").kind()).isEqualTo("database");
    assertThat(component(after, "db")).isEqualTo(component(shop, "db"));
  }

  @Test
  void movingAPlaceMovesWhatStandsInItAndKeepsTheTopologyObject() {
    Document after = Edits.move(List.of("zone-a"), 8, 16).apply(shop);
    assertThat(after.bounds("zone-a")).isEqualTo(bounds(shop, "zone-a").movedBy(8, 16));
    assertThat(after.bounds("web-1")).isEqualTo(bounds(shop, "web-1").movedBy(8, 16));
    assertThat(after.bounds("web-2")).isEqualTo(bounds(shop, "web-2"));
    assertThat(after.topology()).isSameAs(shop.topology());
  }

  @Test
  void movingAPlaceTogetherWithItsContentMovesTheContentOnce() {
    Document after = Edits.move(List.of("zone-a", "web-1"), 8, 0).apply(shop);
    assertThat(after.bounds("web-1")).isEqualTo(bounds(shop, "web-1").movedBy(8, 0));
  }

  @Test
  void puttingIntoAPlaceMakesThePlaceAndThoseRoundItLargeEnough() {
    Document after = Edits.moveInto(List.of("vault"), 200, 0, "zone-b").apply(shop);
    assertThat(component(after, "vault").domain()).isEqualTo("zone-b");
    assertThat(bounds(after, "zone-b").contains(bounds(after, "vault"))).isTrue();
    assertThat(bounds(after, "region").contains(bounds(after, "zone-b"))).isTrue();
  }

  @Test
  void aPlaceCannotBePutIntoWhatItHolds() {
    assertThat(Edits.putInto(List.of("region"), "zone-a").apply(shop)).isSameAs(shop);
  }

  @Test
  void spreadCopiesStaySpreadInAPlaceRoundTheirZonesAndNotElsewhere() {
    assertThat(component(Edits.putInto(List.of("cache"), "region").apply(shop), "cache").spread())
        .containsExactly("zone-a", "zone-b");
    Component moved = component(Edits.putInto(List.of("cache"), "zone-a").apply(shop), "cache");
    assertThat(moved.spread()).isEmpty();
    assertThat(moved.domain()).isEqualTo("zone-a");
  }

  @Test
  void takingOutLeavesNoPlace() {
    assertThat(component(Edits.putInto(List.of("lb"), null).apply(shop), "lb").domain()).isNull();
  }

  @Test
  void connectingTwiceOrToPeopleOrToItselfDoesNothing() {
    assertThat(Edits.connect("users", "lb").apply(shop)).isSameAs(shop);
    assertThat(Edits.connect("users", "ann").apply(shop)).isSameAs(shop);
    assertThat(Edits.connect("ann", "db").apply(shop)).isSameAs(shop);
    assertThat(Edits.connect("db", "db").apply(shop)).isSameAs(shop);
    assertThat(Edits.refusal(shop, "users", "ann")).contains("operators");
    assertThat(Edits.refusal(shop, "users", "lb")).contains("already");
  }

  @Test
  void connectingGivesAHardLineWithAFreeId() {
    Document after = Edits.connect("users", "webs").apply(shop);
    assertThat(after.topology().dependency("d6")).isEqualTo(Dependency.of("d6", "users", "webs"));
  }

  @Test
  void reconnectingKeepsWhatTheLineSays() {
    Document after = Edits.reconnect("d3", "web-1", "vault").apply(shop);
    assertThat(after.topology().dependency("d3"))
        .isEqualTo(Dependency.of("d3", "web-1", "vault").withCache("cache", 0.9));
  }

  @Test
  void deletingAComponentTakesEverythingThatSpeaksOfIt() {
    Document after = Edits.delete(List.of("db", "cache", "ann", "users", "vault")).apply(shop);
    assertThat(Validity.problems(after)).isEmpty();
    assertThat(after.topology().dependencies()).containsOnlyKeys("d2");
    assertThat(after.topology().journeys()).isEmpty();
    assertThat(component(after, "web-1").operators()).isEmpty();
    assertThat(Objects.requireNonNull(after.annotations().get("n1")).about()).isNull();
    assertThat(after.extras().fields()).containsOnlyKeys("");
    assertThat(Objects.requireNonNull(after.scenarios().get("lost")).off()).containsExactly("zone-a");
  }

  @Test
  void deletingAPlaceLeavesItsContentInThePlaceRoundIt() {
    Document after = Edits.delete(List.of("zone-a")).apply(shop);
    assertThat(component(after, "lb").domain()).isEqualTo("region");
    assertThat(component(after, "cache").spread()).containsExactly("zone-b");
    Document bare = Edits.delete(List.of("zone-a", "region")).apply(shop);
    assertThat(component(bare, "lb").domain()).isNull();
    assertThat(component(bare, "zone-b").domain()).isNull();
  }

  @Test
  void aGroupWithOneMemberLeftDissolvesAndItsLinesGoToThatMember() {
    Document after = Edits.delete(List.of("web-2")).apply(shop);
    assertThat(after.topology().groups()).isEmpty();
    assertThat(after.topology().dependency("d2")).isEqualTo(Dependency.of("d2", "lb", "web-1"));
  }

  @Test
  void ungroupingDrawsTheLineToEachMember() {
    Document after = Edits.ungroup(List.of("webs")).apply(shop);
    assertThat(after.topology().dependencies().values()).extracting(Dependency::from, Dependency::to)
        .contains(tuple("lb", "web-1"), tuple("lb", "web-2"));
    assertThat(Validity.problems(after)).isEmpty();
  }

  @Test
  void groupingNamesTheGroupAfterItsMembersAndLeavesPeopleOut() {
    Document flat = Edits.ungroup(List.of("webs")).apply(shop);
    Document after = Edits.group("g", List.of("web-1", "web-2", "ann")).apply(flat);
    RedundancyGroup group = Objects.requireNonNull(after.topology().group("g"));
    assertThat(group.label()).isEqualTo("Web");
    assertThat(group.members()).containsExactly("web-1", "web-2");
    assertThat(group.mode()).isEqualTo(GroupMode.ACTIVE_ACTIVE);
    Document data = Edits.group("h", List.of("db", "vault")).apply(flat);
    assertThat(Objects.requireNonNull(data.topology().group("h")).mode()).isEqualTo(GroupMode.PRIMARY_REPLICA);
  }

  @Test
  void groupingTakesMembersFromTheirOldGroup() {
    Document after = Edits.group("g", List.of("web-1", "lb")).apply(shop);
    assertThat(after.topology().groups()).containsOnlyKeys("g");
    assertThat(Validity.problems(after)).isEmpty();
  }

  @Test
  void aNewIdIsTakenOverEverywhere() {
    Document after = Edits.component("db", "Change id", c -> c.with().id("orders").build()).apply(shop);
    assertThat(Validity.problems(after)).isEmpty();
    assertThat(after.topology().dependency("d4")).isEqualTo(Dependency.of("d4", "web-2", "orders"));
    assertThat(after.bounds("orders")).isEqualTo(shop.bounds("db"));
    assertThat(after.extras().of("components/orders")).containsEntry("colour", "plum");
    assertThat(Objects.requireNonNull(after.annotations().get("n1")).about()).isEqualTo("orders");
    Document vault = Edits.component("vault", "Change id", c -> c.with().id("safe").build()).apply(shop);
    assertThat(component(vault, "db").backups()).containsExactly(new Backup("safe", 24));
    Document cache = Edits.component("cache", "Change id", c -> c.with().id("fast").build()).apply(shop);
    assertThat(Objects.requireNonNull(cache.scenarios().get("lost")).off()).contains("fast#2");
    assertThat(Objects.requireNonNull(cache.topology().dependency("d3")).cachedBy()).isEqualTo("fast");
  }

  @Test
  void aTakenIdIsNotTakenOver() {
    assertThat(Edits.component("db", "Change id", c -> c.with().id("lb").build()).apply(shop)).isSameAs(shop);
  }

  @Test
  void fewerCopiesTakeTheRequiredNumberAndTheScenariosAlong() {
    Document after = Edits.component("cache", "Copies", c -> c.with().instances(1).build()).apply(shop);
    assertThat(component(after, "cache").required()).isEqualTo(1);
    assertThat(component(after, "cache").spread()).isEmpty();
    assertThat(Objects.requireNonNull(after.scenarios().get("lost")).off()).doesNotContain("cache#2");
  }

  @Test
  void aPlaceThatBecomesACardGivesItsContentToThePlaceRoundIt() {
    Document after = Edits.component("zone-a", "Kind", c -> c.with().kind("service").build()).apply(shop);
    assertThat(component(after, "lb").domain()).isEqualTo("region");
  }

  @Test
  void aCopyIsAValidDocumentOfItsOwn() {
    Document copy = Edits.copy(shop, List.of("zone-b", "web-1"));
    assertThat(Validity.problems(copy)).isEmpty();
    assertThat(copy.topology().components()).containsOnlyKeys("zone-b", "web-1", "web-2", "db");
    assertThat(copy.topology().dependencies()).containsOnlyKeys("d3", "d4");
    assertThat(copy.topology().groups()).containsOnlyKeys("webs");
  }

  @Test
  void pastingGivesNewIdsAndNewNames() {
    Document after = Edits.paste(Edits.copy(shop, List.of("web-1", "db")), 16, 16, "zone-a").apply(shop);
    assertThat(Validity.problems(after)).isEmpty();
    Component web = component(after, "web-3");
    assertThat(web.label()).isEqualTo("Web 3");
    assertThat(web.domain()).isEqualTo("zone-a");
    assertThat(after.bounds("web-3")).isEqualTo(bounds(shop, "web-1").movedBy(16, 16));
    assertThat(after.topology().dependencies().values()).extracting(Dependency::from, Dependency::to)
        .contains(tuple("web-3", "db-2"));
  }

  @Test
  void aDuplicateKeepsItsPlaceItsOperatorsAndItsBackups() {
    Document after = Edits.duplicate(List.of("db"), 16, 16).apply(shop);
    Component copy = component(after, "db-2");
    assertThat(copy.domain()).isEqualTo("zone-b");
    assertThat(copy.operators()).containsExactly("ann");
    assertThat(copy.backups()).containsExactly(new Backup("vault", 24));
    assertThat(copy.label()).isEqualTo("Orders 2");
  }

  @Test
  void duplicatingAGroupCopiesItsMembers() {
    Document after = Edits.duplicate(List.of("webs"), 16, 16).apply(shop);
    assertThat(Objects.requireNonNull(after.topology().group("webs-2")).members()).containsExactly("web-3", "web-4");
  }

  @Test
  void aligningMovesPlacesWithTheirContent() {
    Document after = Edits.align(List.of("users", "zone-a"), Alignment.LEFT).apply(shop);
    assertThat(bounds(after, "users").x()).isEqualTo(56);
    Document top = Edits.align(List.of("users", "zone-a"), Alignment.TOP).apply(shop);
    assertThat(bounds(top, "zone-a").y()).isEqualTo(24);
    assertThat(bounds(top, "lb").y()).isEqualTo(208 - 136);
  }

  @Test
  void distributingMakesTheGapsEqual() {
    Document after = Edits.distribute(List.of("lb", "cache", "vault"), false).apply(shop);
    double first = bounds(after, "cache").y() - bounds(after, "lb").bottom();
    double second = bounds(after, "vault").y() - bounds(after, "cache").bottom();
    assertThat(first).isEqualTo(second);
  }

  @Test
  void aPlaceIsNeverSmallerThanItsContentNeeds() {
    Document after = Edits.resize("zone-a", new Bounds(120, 220, 10, 10)).apply(shop);
    assertThat(bounds(after, "zone-a").contains(bounds(after, "web-1"))).isTrue();
    assertThat(bounds(after, "zone-a").width()).isEqualTo(184);
  }

  @Test
  void aScenarioHardensOnlyDependenciesThatAreThere() {
    Scenario hard = new Scenario("", "Hard", List.of(), List.of(), 1, Map.of(), List.of("d3", "d5"));
    Document kept = Edits.keep(hard).apply(shop);
    Document without = Edits.delete(List.of("d3")).apply(kept);
    assertThat(Objects.requireNonNull(without.scenarios().get("hard")).harden()).containsExactly("d5");
    assertThat(Edits.delete(List.of("d3", "d5")).apply(kept).scenarios()).doesNotContainKey("hard");
  }

  @Test
  void aKeptScenarioGetsAnIdFromItsName() {
    Scenario off = new Scenario("", "Night shift", List.of("ann"), List.of(), 1, Map.of());
    assertThat(Edits.keep(off).apply(shop).scenarios()).containsKey("night-shift");
  }

  @Test
  void aJourneyNeedsAnEntryThatIsThere() {
    assertThat(Edits.journey(Journey.from("lb")).apply(shop).topology().journeys()).containsKey("lb");
    assertThat(Edits.journey(Journey.from("nowhere")).apply(shop)).isSameAs(shop);
  }

  @Test
  void theLabelOfAStepNamesWhatItChanged() {
    History history = new History(shop);
    history.perform(Edits.move(List.of("db"), 8, 8), Selection.NONE, Selection.NONE, null);
    assertThat(history.undoLabel()).isEqualTo("Move Orders");
    history.perform(Edits.delete(List.of("db", "lb")), Selection.NONE, Selection.NONE, null);
    assertThat(history.undoLabel()).isEqualTo("Delete 2 elements");
  }

  @Test
  void anEmptyNameMeansNone() {
    assertThat(component(Edits.rename("db", "  ").apply(shop), "db").label()).isEqualTo("db");
    assertThat(Objects.requireNonNull(Edits.rename("n1", "two!").apply(shop).annotations().get("n1")).text())
        .isEqualTo("two!");
  }

  @Test
  void roomIsFoundBesideWhatStandsThere() {
    Bounds users = bounds(shop, "users");
    Bounds found = FreeSpace.near(shop, new Point(users.centerX(), users.centerY()), 152, 48, null);
    assertThat(shop.placement().values()).noneMatch(found::overlaps);
    assertThat(found.x() % 8).isZero();
  }

  private static Component component(Document document, String id) {
    return Objects.requireNonNull(document.topology().component(id), id);
  }

  private static Bounds bounds(Document document, String id) {
    return Objects.requireNonNull(document.bounds(id), id);
  }
}
