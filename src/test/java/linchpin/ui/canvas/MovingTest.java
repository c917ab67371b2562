package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import linchpin.edit.Selection;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import org.junit.jupiter.api.Test;

class MovingTest extends CanvasTest {
  @Test
  void aDraggedCardSettlesOnTheGridAndIsOneStepOfUndo() {
    Document before = now();
    dragAndDrop(centre("users"), by(centre("users"), 101, -11));
    assertThat(bounds("users")).isEqualTo(new Bounds(448, 16, 152, 48));
    assertThat(selection()).isEqualTo(Selection.of("users"));
    assertThat(session.undoLabel().get()).isEqualTo("Move Shoppers");
    run(session::undo);
    assertThat(now()).isEqualTo(before);
    assertThat(session.undoLabel().get()).isNull();
  }

  @Test
  void whileDraggingOnlyThePreviewMoves() {
    Document before = now();
    drag(centre("users"), by(centre("users"), 96, 0));
    assertThat(now()).isSameAs(before);
    assertThat(canvas.picture().shown().bounds("users")).isEqualTo(new Bounds(440, 24, 152, 48));
    release();
  }

  @Test
  void escapeTakesTheMoveBack() {
    Document before = now();
    drag(centre("users"), by(centre("users"), 96, 0));
    type(KeyCode.ESCAPE);
    assertThat(canvas.picture().shown()).isSameAs(before);
    release();
    assertThat(now()).isSameAs(before);
  }

  @Test
  void anUndoInTheMiddleOfADragCancelsTheDrag() {
    dragAndDrop(centre("vault"), by(centre("vault"), 96, 0));
    drag(centre("users"), by(centre("users"), 96, 0));
    run(session::undo);
    release();
    assertThat(bounds("users").x()).isEqualTo(344);
    assertThat(bounds("vault").x()).isEqualTo(568);
  }

  @Test
  void aFinishedAnalysisDoesNotDisturbADrag() {
    drag(centre("users"), by(centre("users"), 96, 0));
    run(() -> session.analysed(null));
    release();
    assertThat(bounds("users").x()).isEqualTo(440);
  }

  @Test
  void aCardDroppedInAPlaceComesToStandInItOnceThePlaceLightsUp() {
    Point inside = by(centre("zone-a"), 0, 100);
    drag(centre("users"), inside);
    assertThat(dropTarget()).isEqualTo("zone-a");
    release();
    assertThat(component("users").domain()).isEqualTo("zone-a");
    assertThat(dropTarget()).isNull();
  }

  @Test
  void altLeavesItOutside() {
    run(() -> {
      fire(MouseEvent.MOUSE_PRESSED, centre("users"), true);
      fire(MouseEvent.MOUSE_DRAGGED, by(centre("zone-a"), 0, 100), true);
    });
    assertThat(dropTarget()).isNull();
    Point there = by(centre("zone-a"), 0, 100);
    run(() -> fire(MouseEvent.MOUSE_RELEASED, there, true));
    assertThat(bounds("users").centerY()).isGreaterThan(400);
    assertThat(component("users").domain()).isNull();
  }

  @Test
  void aCardDraggedOutOfItsPlaceLeavesIt() {
    dragAndDrop(centre("web-2"), new Point(400, 650));
    assertThat(component("web-2").domain()).isNull();
  }

  @Test
  void movingWithinThePlaceKeepsThePlace() {
    dragAndDrop(centre("cache"), by(centre("cache"), 0, 40));
    assertThat(component("cache").spread()).containsExactly("zone-a", "zone-b");
  }

  @Test
  void aPlaceMovesByItsNameWithWhatItHolds() {
    Bounds zone = bounds("zone-a");
    dragAndDrop(new Point(zone.x() + 60, zone.y() + 12), new Point(zone.x() + 60, zone.y() + 12 + 40));
    assertThat(bounds("zone-a")).isEqualTo(zone.movedBy(0, 40));
    assertThat(bounds("lb").y()).isEqualTo(248);
  }

  @Test
  void severalMoveTogether() {
    run(() -> session.select(Selection.of("users", "vault")));
    dragAndDrop(centre("vault"), by(centre("vault"), -80, 24));
    assertThat(bounds("users")).isEqualTo(new Bounds(264, 48, 152, 48));
    assertThat(bounds("vault")).isEqualTo(new Bounds(488, 624, 152, 48));
  }

  @Test
  void aNoteMoves() {
    dragAndDrop(new Point(40, 712), new Point(140, 712));
    assertThat(now().annotations().get("n1")).extracting(n -> n.x()).isEqualTo(120.0);
  }

  @Test
  void arrowsNudgeAndAreOneStepOfUndo() {
    run(() -> session.select(Selection.of("users")));
    type(KeyCode.RIGHT);
    type(KeyCode.RIGHT);
    type(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(bounds("users")).isEqualTo(new Bounds(346, 34, 152, 48));
    run(session::undo);
    assertThat(bounds("users")).isEqualTo(new Bounds(344, 24, 152, 48));
  }
}
