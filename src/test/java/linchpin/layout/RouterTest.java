package linchpin.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Outlines;
import linchpin.edit.document.Point;
import linchpin.edit.document.Routes;
import linchpin.layout.geometry.Corners;
import linchpin.model.Dependency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void linesAmongScatteredCardsAreSquareAndEndOnOutlinesAndCrossNoCard(int seed) {
    Document document = Fixture.scattered(new SplittableRandom(seed), 40, 60);
    Routes routes = Router.route(document);
    assertThat(routes.lines()).hasSize(document.topology().dependencies().size());
    document.topology().dependencies().values().forEach(d -> check(document, d, routes.of(d.id())));
  }

  @Test
  void everyLineOfTheWebShopIsSquareAndEndsOnOutlinesAndCrossesNoCard() {
    Document document = Fixture.webShop();
    Routes routes = Router.route(document);
    document.topology().dependencies().values().forEach(d -> check(document, d, routes.of(d.id())));
    assertThat(routes.lines()).containsKey(Routes.operatorLine("storage", "dba"));
  }

  @Test
  void aCardBelowAnotherIsReachedByOneStraightLine() {
    Document document = new Fixture().card("a", 0, 0).card("b", 40, 160).line("a", "b").build();
    assertThat(Router.route(document).of("a>b")).hasSize(2);
  }

  @Test
  void theSameDocumentAlwaysGetsTheSameLines() {
    Document document = Fixture.scattered(new SplittableRandom(11), 60, 90);
    assertThat(Router.route(document)).isEqualTo(Router.route(document));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void routingAfterAMoveGivesWhatRoutingFromScratchGives(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Document before = Fixture.scattered(random, 40, 60);
    Routes routes = Router.route(before);
    for (int step = 0; step < 6; step++) {
      Document after = moved(before, "c" + random.nextInt(40), random.nextInt(-40, 40) * 8, random.nextInt(-20, 20) * 8);
      routes = Router.reroute(routes, before, after);
      assertThat(routes).isEqualTo(Router.route(after));
      before = after;
    }
  }

  @Test
  void overlappingAndUnplacedCardsDoNoHarm() {
    Document document = new Fixture()
        .card("a", 0, 0).card("b", 20, 10).card("c", 0, 0).component("d", "service")
        .line("a", "b").line("a", "c").line("a", "d").line("a", "a").line("b", "missing")
        .build();
    Routes routes = Router.route(document);
    assertThat(routes.lines()).containsOnlyKeys("a>b", "a>c", "a>a");
    assertThat(routes.of("a>a")).hasSizeGreaterThan(3);
  }

  @Test
  void aMemberThatNeedsItsOwnGroupReachesItsOutlineFromWithin() {
    Document document = new Fixture().card("a", 0, 0).card("b", 200, 0).group("g", "a", "b").line("a", "g").build();
    List<Point> line = Router.route(document).of("a>g");
    assertThat(onOutline(new Bounds(-12, -12, 376, 72), line.getLast())).isTrue();
    assertThat(onOutline(new Bounds(0, 0, 152, 48), line.getFirst())).isTrue();
  }

  @Test
  void linesToOneGroupShareTheirLastStretch() {
    Routes routes = Router.route(Fixture.webShop());
    assertThat(routes.of("web1>shops").getLast()).isEqualTo(routes.of("web2>shops").getLast());
    assertThat(routes.of("web2>shops")).hasSize(2);
  }

  @Test
  void linesToDifferentTargetsDoNotRunOnEachOther() {
    Document document = new Fixture().card("a", 200, 0).card("b", 0, 200).card("c", 200, 200).card("d", 400, 200)
        .line("a", "b").line("a", "c").line("a", "d").build();
    Routes routes = Router.route(document);
    assertThat(List.of("a>b", "a>c", "a>d").stream().map(id -> routes.of(id).getFirst().x()).sorted().toList())
        .satisfies(xs -> {
          assertThat(xs.get(1) - xs.get(0)).isGreaterThanOrEqualTo(8);
          assertThat(xs.get(2) - xs.get(1)).isGreaterThanOrEqualTo(8);
        });
    assertThat(routes.of("a>b").getFirst().x()).isLessThan(routes.of("a>d").getFirst().x());
  }

  @Test
  void whileDraggingOnlyTheLinesOfWhatMovesFollowAndRoutingAfterwardsIsWhole() {
    Document before = Fixture.webShop();
    Routes routes = Router.route(before);
    Document held = moved(before, "cache", 40, 16);
    Routes followed = Router.follow(routes, before, held);
    assertThat(followed.of("shop1>cache").getLast().y()).isEqualTo(516);
    assertThat(followed.of("worker>payments")).isEqualTo(routes.of("worker>payments"));
    assertThat(Router.reroute(followed, held, held)).isEqualTo(Router.route(held));
  }

  @Test
  void linesKeepTheirDistanceFromCardsWhereThereIsRoom() {
    Document document = new Fixture().card("a", 0, 0).card("b", 0, 120).card("c", 0, 240).line("a", "c").build();
    List<Point> line = Router.route(document).of("a>c");
    Bounds kept = document.bounds("b").grown(11.9);
    for (int i = 1; i < line.size(); i++) {
      assertThat(crosses(Corners.piece(line.get(i - 1), line.get(i)), kept)).isFalse();
    }
  }

  static void check(Document document, Dependency d, List<Point> line) {
    for (int i = 1; i < line.size(); i++) {
      Point a = line.get(i - 1);
      Point b = line.get(i);
      assertThat(Math.abs(a.x() - b.x()) < 1e-6 || Math.abs(a.y() - b.y()) < 1e-6).as(d.id() + line).isTrue();
      Bounds piece = new Bounds(
          Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
      cards(document).forEach((id, box) ->
          assertThat(crosses(piece, box.grown(-1))).as(d.id() + " through " + id + " " + line).isFalse());
    }
    assertThat(onOutline(outline(document, d.from()), line.getFirst())).as(d.id() + line).isTrue();
    assertThat(onOutline(outline(document, d.to()), line.getLast())).as(d.id() + line).isTrue();
  }

  private static boolean crosses(Bounds piece, Bounds box) {
    return piece.x() < box.right() && piece.right() > box.x() && piece.y() < box.bottom() && piece.bottom() > box.y();
  }

  static Map<String, Bounds> cards(Document document) {
    Map<String, Bounds> cards = new HashMap<>();
    document.topology().components().values().stream()
        .filter(c -> !document.isPlace(c))
        .forEach(c -> cards.put(c.id(), Outlines.of(document, c)));
    return cards;
  }

  private static Bounds outline(Document document, String id) {
    return Outlines.of(document, id);
  }

  static boolean onOutline(Bounds box, Point p) {
    return box.grown(0.01).contains(p.x(), p.y())
        && !(p.x() > box.x() + 0.01 && p.x() < box.right() - 0.01
            && p.y() > box.y() + 0.01 && p.y() < box.bottom() - 0.01);
  }

  static Document moved(Document document, String id, double dx, double dy) {
    Map<String, Bounds> placement = new java.util.LinkedHashMap<>(document.placement());
    placement.computeIfPresent(id, (k, b) -> b.movedBy(dx, dy));
    return document.withPlacement(placement);
  }
}
