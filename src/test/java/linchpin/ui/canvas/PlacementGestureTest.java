package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import linchpin.edit.Selection;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.ui.canvas.tool.Grip;
import org.junit.jupiter.api.Test;

class PlacementGestureTest extends CanvasTest {
  private Point2D scene(double x, double y) {
    Point view = canvas.viewport().toView(x, y);
    return canvas.localToScene(view.x(), view.y());
  }

  @Test
  void whatIsDroppedSettlesOnTheGridAndIsSelected() {
    run(() -> {
      canvas.placing().begin("queue");
      canvas.placing().dropAt(scene(120, 45).getX(), scene(120, 45).getY());
    });
    assertThat(bounds("queue")).isEqualTo(new Bounds(48, 24, 152, 48));
    assertThat(component("queue").label()).isEqualTo("Queue");
    assertThat(selection()).isEqualTo(Selection.of("queue"));
  }

  @Test
  void theGhostFollowsTheMouseAndThePlaceLightsUp() {
    run(() -> canvas.placing().begin("queue"));
    moveTo(90, 500);
    settle();
    assertThat(canvas.layers().ghost().shown()).isTrue();
    assertThat(dropTarget()).isEqualTo("zone-a");
    robot.press(MouseButton.PRIMARY);
    robot.release(MouseButton.PRIMARY);
    settle();
    assertThat(component("queue").domain()).isEqualTo("zone-a");
    assertThat(canvas.layers().ghost().shown()).isFalse();
  }

  @Test
  void escapeGivesItUp() {
    Document before = now();
    run(() -> canvas.placing().begin("queue"));
    moveTo(90, 500);
    type(KeyCode.ESCAPE);
    assertThat(canvas.layers().ghost().shown()).isFalse();
    click(new Point(860, 40));
    assertThat(now()).isSameAs(before);
  }

  @Test
  void droppedOutsideTheCanvasItIsGivenUp() {
    Document before = now();
    run(() -> {
      canvas.placing().begin("queue");
      canvas.placing().dropAt(-20, 40);
    });
    assertThat(now()).isSameAs(before);
  }

  @Test
  void inTheMiddleItFindsRoom() {
    run(() -> canvas.placing().atCentre("cache"));
    run(() -> canvas.placing().atCentre("cache"));
    Bounds first = bounds("cache-2");
    Bounds second = bounds("cache-3");
    assertThat(first.overlaps(second)).isFalse();
    assertThat(first.overlaps(bounds("cache"))).isFalse();
    assertThat(component("cache-3").label()).isEqualTo("Cache 2");
  }

  @Test
  void theFirstComponentOfAnEmptyDiagramDoesNotMoveTheView() {
    run(() -> session.open(Document.EMPTY, null));
    Point origin = canvas.viewport().origin();
    run(() -> canvas.placing().atCentre("users"));
    assertThat(canvas.viewport().origin()).isEqualTo(origin);
  }

  @Test
  void aPlaceIsResizedByItsCornersButNotBelowItsContent() {
    run(() -> session.select(Selection.of("zone-a")));
    Bounds zone = bounds("zone-a");
    dragAndDrop(grip(new Grip.Corner("zone-a", false, false)), new Point(zone.right() + 80, zone.bottom() - 40));
    assertThat(bounds("zone-a")).isEqualTo(new Bounds(56, 160, 360, 344));
    dragAndDrop(grip(new Grip.Corner("zone-a", false, false)), new Point(60, 170));
    assertThat(bounds("zone-a").contains(bounds("web-1"))).isTrue();
    run(session::undo);
    assertThat(bounds("zone-a")).isEqualTo(new Bounds(56, 160, 360, 344));
  }

  @Test
  void escapeKeepsTheSize() {
    run(() -> session.select(Selection.of("zone-a")));
    Bounds zone = bounds("zone-a");
    drag(grip(new Grip.Corner("zone-a", false, false)), new Point(zone.right() + 80, zone.bottom() - 40));
    type(KeyCode.ESCAPE);
    release();
    assertThat(bounds("zone-a")).isEqualTo(zone);
  }
}
