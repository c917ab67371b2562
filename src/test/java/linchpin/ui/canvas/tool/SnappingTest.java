package linchpin.ui.canvas.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import linchpin.edit.Bounds;
import linchpin.edit.Document;
import linchpin.edit.Point;
import linchpin.edit.Shop;
import org.junit.jupiter.api.Test;

class SnappingTest {
  private final Document shop = Shop.document();

  @Test
  void nearTheMiddleOfANeighbourItSettlesThereAndAGuideSaysSo() {
    Snapping snap = Snapping.of(shop, Set.of("users"), new Bounds(123, 77, 152, 48), 1);
    assertThat(snap.corner()).isEqualTo(new Point(120, 80));
    assertThat(snap.guides()).contains(new Bounds(196, 80, 0, 464));
  }

  @Test
  void farFromNeighboursItSettlesOnTheGrid() {
    Snapping snap = Snapping.of(shop, Set.of("users"), new Bounds(2003, 2005, 152, 48), 1);
    assertThat(snap.corner()).isEqualTo(new Point(2000, 2008));
    assertThat(snap.guides()).isEmpty();
  }

  @Test
  void whatMovesAlongIsNoNeighbour() {
    Snapping snap = Snapping.of(shop, Set.of("region"), new Bounds(43, 3000, 760, 440), 1);
    assertThat(snap.guides()).isEmpty();
  }

  @Test
  void zoomedInOnlyWhatIsNearOnTheScreenCounts() {
    Snapping snap = Snapping.of(shop, Set.of("users"), new Bounds(123, 2005, 152, 48), 4);
    assertThat(snap.corner().x()).isEqualTo(120);
    assertThat(snap.guides()).isEmpty();
  }
}
