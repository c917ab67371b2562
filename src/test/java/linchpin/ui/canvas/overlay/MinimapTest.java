package linchpin.ui.canvas.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.ui.canvas.CanvasTest;
import org.junit.jupiter.api.Test;

class MinimapTest extends CanvasTest {
  @Test
  void staysAwayWhileEverythingIsShown() {
    run(canvas::fit);
    settle();
    assertThat(canvas.layers().minimap().shown()).isFalse();
  }

  @Test
  void comesWhenAPartIsOutOfView() {
    run(() -> canvas.zoomTo(3));
    settle();
    assertThat(canvas.layers().minimap().shown()).isTrue();
  }

  @Test
  void draggingItsFrameMovesTheDiagram() {
    run(() -> canvas.zoomTo(3));
    settle();
    Document opened = now();
    Bounds before = canvas.viewport().visible();
    Bounds frame = canvas.layers().minimap().frame();
    Point2D middle = canvas.layers().minimap().node().localToScreen(frame.centerX(), frame.centerY());
    robot.moveTo(middle);
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(middle.add(6, 3));
    robot.moveTo(middle.add(12, 6));
    settle();
    robot.release(MouseButton.PRIMARY);
    settle();

    Bounds after = canvas.viewport().visible();
    assertThat(after.x()).isGreaterThan(before.x());
    assertThat(after.y()).isGreaterThan(before.y());
    assertThat(canvas.layers().minimap().frame().x()).isCloseTo(frame.x() + 12, within(1.0));
    assertThat(now().placement()).isEqualTo(opened.placement());
  }

  @Test
  void arrowsMoveTheDiagramWhileItHasTheKeyboard() {
    run(() -> {
      canvas.zoomTo(3);
      canvas.layout();
      canvas.layers().minimap().node().requestFocus();
    });
    Point before = canvas.viewport().origin();
    robot.push(KeyCode.RIGHT);
    settle();
    assertThat(canvas.viewport().origin().x()).isLessThan(before.x());
  }
}
