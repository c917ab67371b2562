package linchpin.layout.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.layout.geometry.Side;
import linchpin.layout.guides.Guides.Guide;
import linchpin.layout.guides.Guides.Options;
import linchpin.layout.guides.Guides.Snap;
import org.junit.jupiter.api.Test;

class GuidesTest {
  @Test
  void aBoxNearTheLeftEdgeOfAnotherLinesUpWithIt() {
    Snap snap = Guides.move(new Bounds(103, 202, 152, 48), List.of(new Bounds(100, 3, 60, 30)), Options.STANDARD);
    assertThat(snap.bounds()).isEqualTo(new Bounds(100, 200, 152, 48));
    assertThat(snap.guides()).containsExactly(new Guide(new Point(100, 3), new Point(100, 248), false));
  }

  @Test
  void centresLineUpToo() {
    Snap snap = Guides.move(new Bounds(28, 100, 40, 40), List.of(new Bounds(0, 0, 100, 40)), Options.STANDARD);
    assertThat(snap.bounds().centerX()).isEqualTo(50);
  }

  @Test
  void theThirdOfARowKeepsTheDistanceOfTheFirstTwo() {
    List<Bounds> row = List.of(new Bounds(0, 0, 50, 40), new Bounds(67, 0, 50, 40));
    Snap snap = Guides.move(new Bounds(131, 8, 50, 44), row, Options.STANDARD);
    assertThat(snap.bounds().x()).isEqualTo(134);
    assertThat(snap.guides()).contains(new Guide(new Point(117, 24), new Point(134, 24), true));
  }

  @Test
  void betweenTwoOthersItStandsInTheMiddle() {
    List<Bounds> row = List.of(new Bounds(0, 0, 50, 40), new Bounds(251, 0, 50, 40));
    Snap snap = Guides.move(new Bounds(127, 8, 51, 44), row, Options.STANDARD);
    assertThat(snap.bounds().x()).isEqualTo(125);
    assertThat(snap.guides()).hasSize(2).allMatch(Guide::gap);
  }

  @Test
  void farFromEverythingOnlyTheGridHolds() {
    Snap snap = Guides.move(new Bounds(1003, 1005, 152, 48), List.of(new Bounds(0, 0, 60, 30)), Options.STANDARD);
    assertThat(snap.bounds()).isEqualTo(new Bounds(1000, 1008, 152, 48));
    assertThat(snap.guides()).isEmpty();
  }

  @Test
  void withoutGridAndGuidesItStaysWhereTheHandHoldsIt() {
    Bounds held = new Bounds(3, 5, 152, 48);
    assertThat(Guides.move(held, List.of(new Bounds(0, 0, 60, 30)), Options.FREE).bounds()).isEqualTo(held);
  }

  @Test
  void onlyTheSidesThatTheHandMovesSnapWhileSizing() {
    Snap snap = Guides.resize(
        new Bounds(3, 5, 298, 202), Set.of(Side.RIGHT, Side.BOTTOM), List.of(new Bounds(299, 400, 60, 30)),
        Options.STANDARD);
    assertThat(snap.bounds()).isEqualTo(new Bounds(3, 5, 296, 203));
    assertThat(snap.guides()).hasSize(1);
  }
}
