package linchpin.ui.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewportTest {
  private static final Bounds DIAGRAM = new Bounds(-40, 20, 1300, 900);
  private final Viewport viewport = new Viewport();

  @BeforeEach
  void fit() {
    viewport.resize(900, 800);
    viewport.fit(DIAGRAM);
  }

  @Test
  void whatWasFittedIsFittedAgainWhenThereIsLessRoom() {
    viewport.resize(900, 400);
    assertThat(viewport.visible().contains(DIAGRAM)).isTrue();
  }

  @Test
  void movingByNothingLeavesItFitted() {
    viewport.reveal(new Bounds(300, 300, 152, 48));
    viewport.resize(900, 400);
    assertThat(viewport.visible().contains(DIAGRAM)).isTrue();
  }

  @Test
  void whatWasMovedByHandStaysWhenThereIsLessRoom() {
    viewport.panBy(30, 0);
    Point origin = viewport.origin();
    viewport.resize(900, 400);
    assertThat(viewport.origin()).isEqualTo(origin);
  }

  @Test
  void whatLiesOverTheTopDoesNotCoverWhatIsFitted() {
    viewport.resize(1600, 400);
    viewport.cover(40);
    assertThat(viewport.toView(DIAGRAM).y()).isGreaterThanOrEqualTo(40);
    assertThat(viewport.visible().contains(DIAGRAM)).isTrue();
  }

  @Test
  void theMarginGivesWayWhereThatKeepsSecondLinesReadable() {
    viewport.resize(900, 800);
    viewport.fit(new Bounds(0, 0, 400, 1040));
    assertThat(viewport.zoom().get()).isEqualTo(0.75);
    viewport.fit(new Bounds(0, 0, 400, 1060));
    assertThat(viewport.zoom().get()).isLessThan(0.75);
  }
}
