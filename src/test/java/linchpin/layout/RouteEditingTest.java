package linchpin.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.edit.Edits;
import linchpin.edit.document.Arrangement;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import org.junit.jupiter.api.Test;

class RouteEditingTest {
  private static final Document BELOW = new Fixture().card("a", 0, 0).card("b", 240, 200).line("a", "b").build();

  private static RouteEditing bends(Document document) {
    return new RouteEditing(Router.route(document).of("a>b"));
  }

  private static Document bent(Document document, List<Point> corners) {
    return Edits.bend("a>b", corners).apply(document);
  }

  private static List<Point> course(Document document) {
    return Router.route(document).of("a>b");
  }

  @Test
  void aPieceTakenSidewaysStaysWhereItIsPut() {
    RouteEditing before = bends(BELOW);
    int level = before.nearest(new Point(196, before.course().get(1).y()));
    Document after = bent(BELOW, before.withPiece(level, 152));
    assertThat(course(after)).containsExactly(
        before.course().getFirst(), new Point(76, 152), new Point(316, 152), before.course().getLast());
  }

  @Test
  void theEndsFollowTheirBoxes() {
    Document after = bent(BELOW, List.of(new Point(76, 152), new Point(316, 152)));
    Document moved = Edits.move(List.of("a"), 40, -16).apply(after);
    List<Point> course = course(moved);
    assertThat(course).hasSize(4).contains(new Point(316, 152));
    assertThat(course.getFirst().y()).isEqualTo(32);
    assertThat(course.get(1).y()).isEqualTo(152);
    Bounds a = new Bounds(40, -16, 152, 48);
    assertThat(course.getFirst().x()).isBetween(a.x(), a.right());
  }

  @Test
  void aFirstPieceTakenBesideItsBoxLeavesByTheSide() {
    Document straight = new Fixture().card("a", 0, 0).card("b", 0, 200).line("a", "b").build();
    Document after = bent(straight, bends(straight).withPiece(0, 240));
    List<Point> course = course(after);
    assertThat(course).hasSize(4);
    assertThat(course.getFirst().x()).isEqualTo(152);
    assertThat(course.get(1).x()).isEqualTo(240);
    assertThat(course.getLast().x()).isEqualTo(152);
  }

  @Test
  void aCornerTakesBothItsPiecesAlong() {
    Document after = bent(BELOW, bends(BELOW).withCorner(1, new Point(56, 160)));
    assertThat(course(after)).startsWith(new Point(56, 48), new Point(56, 160));
  }

  @Test
  void aCornerTakenOutMakesTheLineStraighter() {
    Document straight = new Fixture().card("a", 0, 0).card("b", 0, 400).line("a", "b").build();
    Document steps = bent(straight,
        List.of(new Point(76, 100), new Point(300, 100), new Point(300, 200), new Point(320, 200), new Point(320, 300),
            new Point(76, 300)));
    RouteEditing bends = new RouteEditing(course(steps));
    int corner = bends.course().indexOf(new Point(320, 200));
    Document after = bent(steps, bends.without(corner));
    assertThat(course(after)).containsExactly(
        new Point(76, 48), new Point(76, 100), new Point(300, 100), new Point(300, 300), new Point(76, 300),
        new Point(76, 400));
  }

  @Test
  void withoutItsLastTwoCornersALineFindsItsOwnWay() {
    Document after = bent(BELOW, List.of(new Point(76, 152), new Point(316, 152)));
    assertThat(new RouteEditing(course(after)).without(1)).isEmpty();
  }

  @Test
  void bothEndsMovedTakeTheCornersAlong() {
    Document after = bent(BELOW, List.of(new Point(76, 152), new Point(316, 152)));
    Document moved = Edits.move(List.of("a", "b"), 40, 80).apply(after);
    assertThat(moved.arrangement().bends("a>b")).containsExactly(new Point(116, 232), new Point(356, 232));
  }

  @Test
  void aBoxMovedOverAllCornersGetsALineOfItsOwnWay() {
    Document after = bent(BELOW, List.of(new Point(76, 120), new Point(100, 120)));
    Document moved = Edits.move(List.of("a"), 0, 96).apply(after);
    assertThat(course(moved)).hasSizeGreaterThan(1);
    assertThat(course(moved).getLast()).isNotEqualTo(course(moved).getFirst());
  }

  @Test
  void slantingPointsFromAFileAreJoinedSquarely() {
    Document after = bent(BELOW, List.of(new Point(200, 90), new Point(260, 140), new Point(300, 180)));
    List<Point> course = course(after);
    for (int i = 1; i < course.size(); i++) {
      assertThat(course.get(i).x() == course.get(i - 1).x() || course.get(i).y() == course.get(i - 1).y()).isTrue();
    }
  }

  @Test
  void followedLinesEqualThoseOfTheRouterWhereOnlyOneLineIs() {
    Document moved = Edits.move(List.of("a"), 24, 8).apply(BELOW);
    assertThat(Router.follow(Router.route(BELOW), BELOW, moved).of("a>b")).isEqualTo(course(moved));
  }

  @Test
  void layingOutLetsBentLinesGoUnlessTheirEndsAreWhereTheyWere() {
    Document after = bent(BELOW, List.of(new Point(76, 152), new Point(316, 152)));
    Document pinned = Edits.pin(List.of("a", "b"), true).apply(after);
    assertThat(Layouts.arrange().apply(after).arrangement()).isEqualTo(Arrangement.NONE);
    assertThat(Layouts.arrange().apply(pinned).arrangement().bends("a>b")).hasSize(2);
    assertThat(Layouts.arrange().apply(pinned).bounds("b")).isEqualTo(BELOW.bounds("b"));
  }
}
