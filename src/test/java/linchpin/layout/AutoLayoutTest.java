package linchpin.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Outlines;
import linchpin.layout.layered.PlaceTree;
import linchpin.model.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutoLayoutTest {
  @Test
  void theWebShopIsLaidOutWithoutOverlap() {
    checkLayout(Fixture.webShop());
  }

  @Test
  void theMembersOfAGroupStandInOneRowAndNothingElseInItsOutline() {
    Document document = laidOut(Fixture.webShop());
    document.topology().groups().values().forEach(group -> {
      Bounds outline = Outlines.of(document, group);
      document.topology().components().values().stream()
          .filter(c -> !document.isPlace(c) && !group.members().contains(c.id()))
          .forEach(c -> assertThat(document.bounds(c.id()).overlaps(outline)).as(c.id() + " in " + group.id()).isFalse());
      assertThat(group.members().stream().map(m -> document.bounds(m).y()).distinct()).hasSize(1);
    });
  }

  @Test
  void aGroupStaysTogetherInARowThatIsTooCrowded() {
    Fixture fixture = new Fixture().card("top", 0, 0);
    for (int i = 0; i < 20; i++) {
      fixture.card("c" + i, 0, 0).line("top", "c" + i);
    }
    Document document = laidOut(fixture.group("g", "c3", "c11", "c17").build());
    Bounds outline = Outlines.of(document, "g");
    assertThat(document.placement().entrySet().stream().filter(e -> e.getValue().overlaps(outline)).map(Map.Entry::getKey))
        .containsExactlyInAnyOrder("c3", "c11", "c17");
  }

  @Test
  void whatIsNeededStandsBelow() {
    Document document = laidOut(new Fixture().card("a", 0, 0).card("b", 0, 0).card("c", 0, 0)
        .line("a", "b").line("b", "c").line("a", "c").build());
    assertThat(document.bounds("b").y()).isGreaterThan(document.bounds("a").bottom());
    assertThat(document.bounds("c").y()).isGreaterThan(document.bounds("b").bottom());
  }

  @Test
  void nothingGivesNothing() {
    assertThat(AutoLayout.layout(Document.EMPTY)).isEmpty();
  }

  @Test
  void oneComponentIsPlaced() {
    checkLayout(new Fixture().card("a", 0, 0).build());
  }

  @Test
  void placesThreeDeepAndEmptyOnesAndCopiesInSeveralOfThem() {
    checkLayout(new Fixture()
        .component("region", "region").component("zone", "zone").component("rack", "rack").component("rack2", "rack")
        .component("empty", "zone").in("region", "zone", "empty").in("zone", "rack", "rack2")
        .card("a", 0, 0).card("b", 0, 0).card("c", 0, 0).card("d", 0, 0).in("rack", "a", "b").in("zone", "c")
        .spread("d", "rack", "rack2").line("a", "b").line("b", "c").line("c", "d").line("d", "rack2")
        .build());
  }

  @Test
  void cyclesAndNeedsOfOneselfDoNoHarm() {
    checkLayout(new Fixture().card("a", 0, 0).card("b", 0, 0).card("c", 0, 0)
        .line("a", "b").line("b", "c").line("c", "a").line("a", "a").build());
  }

  @Test
  void placesThatLieInEachOtherDoNoHarm() {
    Document document = new Fixture().component("z", "zone").component("y", "zone").card("a", 0, 0)
        .in("y", "z").in("z", "y").in("z", "a").build();
    assertThat(AutoLayout.layout(document)).containsOnlyKeys("a", "y", "z");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void threeHundredComponentsInNestedPlaces(int seed) {
    checkLayout(nested(new SplittableRandom(seed), 300));
  }

  @Test
  void twoThousandComponents() {
    checkLayout(nested(new SplittableRandom(9), 2000));
  }

  @Test
  void theSameDocumentAlwaysGetsTheSameLayout() {
    Document document = nested(new SplittableRandom(3), 80);
    assertThat(AutoLayout.layout(document)).isEqualTo(AutoLayout.layout(document));
  }

  @Test
  void cancellingGivesNothing() {
    AtomicInteger asked = new AtomicInteger();
    Map<String, Bounds> layout =
        AutoLayout.layout(nested(new SplittableRandom(1), 100), Set.of(), () -> asked.incrementAndGet() > 2);
    assertThat(layout).isEmpty();
  }

  @Test
  void whatIsPinnedStays() {
    Document document = Fixture.webShop();
    Map<String, Bounds> layout = AutoLayout.layout(document, Set.of("shop1", "dns"), () -> false);
    assertThat(layout.get("shop1")).isEqualTo(document.bounds("shop1"));
    assertThat(layout.get("dns")).isEqualTo(document.bounds("dns"));
    assertThat(layout.keySet()).isEqualTo(document.topology().components().keySet());
    checkCards(document.withPlacement(layout));
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop1", "cache", "staff", "dba", "zone-b", "web3", "queue"})
  void whatIsMissingFindsRoomAndTheRestStays(String missing) {
    Document whole = Fixture.webShop();
    Map<String, Bounds> placement = new java.util.LinkedHashMap<>(whole.placement());
    placement.remove(missing);
    Document document = whole.withPlacement(placement);
    Map<String, Bounds> placed = AutoLayout.placeMissing(document);
    assertThat(placed).containsKey(missing);
    checkCards(document.withPlacement(placed));
    whole.topology().components().values().stream()
        .filter(c -> !whole.isPlace(c) && !c.id().equals(missing))
        .forEach(c -> assertThat(placed.get(c.id())).isEqualTo(whole.bounds(c.id())));
  }

  @Test
  void whereVeryManyMissTheFewThatArePlacedStayAndNothingLiesOnAnother() {
    Fixture fixture = new Fixture().card("c0", 400, 300);
    for (int i = 1; i < 1200; i++) {
      fixture.component("c" + i, "service").line("c" + (i - 1) / 3, "c" + i);
    }
    Document document = fixture.build();
    Document placed = document.withPlacement(AutoLayout.placeMissing(document));
    assertThat(placed.placement()).hasSize(1200).containsEntry("c0", document.bounds("c0"));
    checkCards(placed);
  }

  @Test
  void layingOutIsOneEditThatCanBeNamed() {
    Document document = Fixture.webShop().withPlacement(Map.of());
    assertThat(Layouts.arrange().label()).isEqualTo("Lay out");
    assertThat(Layouts.arrange().apply(document).placed()).isTrue();
    assertThat(Layouts.placeMissing().apply(document).placed()).isTrue();
  }

  private static Document laidOut(Document document) {
    return document.withPlacement(AutoLayout.layout(document));
  }

  private static void checkLayout(Document document) {
    Document laidOut = laidOut(document.withPlacement(Map.of()));
    assertThat(laidOut.placement().keySet()).isEqualTo(document.topology().components().keySet());
    laidOut.placement().forEach((id, b) ->
        assertThat(List.of(b.x() % 8, b.y() % 8, b.width() % 8, b.height() % 8)).as(id).allMatch(r -> r == 0));
    checkCards(laidOut);
    checkPlaces(laidOut);
  }

  private static void checkCards(Document document) {
    List<Component> cards = document.topology().components().values().stream().filter(c -> !document.isPlace(c)).toList();
    for (int i = 0; i < cards.size(); i++) {
      for (int k = i + 1; k < cards.size(); k++) {
        assertThat(Outlines.of(document, cards.get(i)).overlaps(Outlines.of(document, cards.get(k))))
            .as(cards.get(i).id() + " over " + cards.get(k).id()).isFalse();
      }
    }
  }

  private static void checkPlaces(Document document) {
    PlaceTree tree = new PlaceTree(document);
    List<Component> all = new ArrayList<>(document.topology().components().values());
    for (Component place : all) {
      if (document.isPlace(place)) {
        Bounds box = document.bounds(place.id());
        List<String> around = tree.around(place.id());
        for (Component other : all) {
          Bounds its = document.bounds(other.id());
          if (tree.around(other.id()).contains(place.id())) {
            assertThat(box.contains(its)).as(other.id() + " in " + place.id()).isTrue();
          } else if (!other.id().equals(place.id()) && !around.contains(other.id())) {
            assertThat(box.overlaps(its)).as(other.id() + " on " + place.id()).isFalse();
          }
        }
      }
    }
  }

  private static Document nested(SplittableRandom random, int cards) {
    Fixture fixture = new Fixture();
    int places = cards / 12;
    for (int i = 0; i < places; i++) {
      fixture.component("p" + i, i < 3 ? "region" : "zone");
      if (i >= 3) {
        fixture.in("p" + random.nextInt(Math.max(1, i / 2)), "p" + i);
      }
    }
    for (int i = 0; i < cards; i++) {
      fixture.component("c" + i, i % 17 == 0 ? "person" : "service");
      if (places > 0 && random.nextInt(5) > 0) {
        fixture.in("p" + random.nextInt(places), "c" + i);
      }
      if (random.nextInt(6) == 0) {
        fixture.copies("c" + i, 3);
      }
    }
    for (int i = 0; i < cards * 3 / 2; i++) {
      int from = random.nextInt(cards);
      fixture.line("c" + from, "c" + Math.min(cards - 1, from + random.nextInt(40)));
    }
    for (int i = 0; i < cards / 20; i++) {
      fixture.group("g" + i, "c" + i * 3, "c" + (i * 3 + 1));
    }
    return fixture.build();
  }
}
