package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import linchpin.drawing.view.Theme;
import linchpin.edit.Selection;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ViewingTest extends CanvasTest {
  private void scroll(double x, double y, double dx, double dy, boolean ctrl) {
    run(() -> Event.fireEvent(canvas, new ScrollEvent(
        ScrollEvent.SCROLL, x, y, x, y, false, ctrl, false, false, false, false, dx, dy, dx, dy,
        ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
  }

  @Test
  void theWheelMovesTheDiagram() {
    scroll(300, 300, 0, -40, false);
    assertThat(canvas.viewport().origin()).isEqualTo(new Point(0, -40));
  }

  @Test
  void ctrlAndTheWheelZoomAboutTheCursor() {
    Point before = canvas.viewport().toDiagram(300, 200);
    scroll(300, 200, 0, 120, true);
    Point after = canvas.viewport().toDiagram(300, 200);
    assertThat(canvas.zoom().get()).isGreaterThan(1);
    assertThat(after.x()).isCloseTo(before.x(), within(1.0));
    assertThat(after.y()).isCloseTo(before.y(), within(1.0));
  }

  @Test
  void theMiddleButtonPans() {
    moveTo(860, 40);
    robot.press(MouseButton.MIDDLE);
    moveTo(840, 60);
    settle();
    robot.release(MouseButton.MIDDLE);
    settle();
    assertThat(canvas.viewport().origin()).isEqualTo(new Point(-20, 20));
  }

  @Test
  void spaceAndDraggingPanEvenOverACard() {
    moveTo(centre("db"));
    robot.press(KeyCode.SPACE);
    dragAndDrop(centre("db"), by(centre("db"), 16, 8));
    robot.release(KeyCode.SPACE);
    assertThat(bounds("db").x()).isEqualTo(568);
    assertThat(canvas.viewport().origin().x()).isGreaterThan(0);
  }

  @Test
  void fitShowsEverything() {
    run(() -> canvas.zoomTo(3));
    run(canvas::fit);
    Bounds visible = canvas.viewport().visible();
    assertThat(now().placement().values()).allMatch(visible::contains);
  }

  @Test
  void zoomingInAndOutPassesThroughOneHundredPercent() {
    run(() -> canvas.zoomTo(0.9));
    run(canvas.viewport()::zoomIn);
    assertThat(canvas.zoom().get()).isEqualTo(1);
    run(canvas.viewport()::zoomOut);
    assertThat(canvas.zoom().get()).isEqualTo(0.8);
  }

  @Test
  void onlyWhatIsSeenIsInTheScene() {
    int all = canvas.picture().figures().inScene();
    run(() -> canvas.zoomTo(4));
    run(() -> canvas.viewport().panBy(-5000, -5000));
    assertThat(canvas.picture().figures().inScene()).isLessThan(all / 2);
    run(() -> canvas.reveal("users"));
    assertThat(canvas.viewport().visible().contains(bounds("users"))).isTrue();
  }

  @Test
  void draggingAtTheEdgeMovesTheDiagram() throws TimeoutException {
    drag(centre("vault"), new Point(895, 625));
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> canvas.viewport().origin().x() < -30);
    release();
    assertThat(bounds("vault").right()).isGreaterThan(900);
  }

  @Test
  void anotherThemeKeepsTheSelection() {
    run(() -> session.select(Selection.of("db")));
    run(() -> canvas.theme(Theme.DARK));
    assertThat(selection()).isEqualTo(Selection.of("db"));
    assertThat(canvas.theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void anOpenedDocumentIsShownWholeAndUndoDoesNotMoveTheView() {
    run(() -> canvas.viewport().panBy(-3000, 0));
    run(() -> session.open(document().withName("Another"), null));
    assertThat(now().placement().values()).allMatch(canvas.viewport().visible()::contains);
    run(() -> canvas.viewport().panBy(-300, 0));
    run(() -> session.perform(linchpin.edit.Edits.rename("db", "Main")));
    run(session::undo);
    assertThat(canvas.viewport().visible().contains(bounds("region"))).isFalse();
  }
}
