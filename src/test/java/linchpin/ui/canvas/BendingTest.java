package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.ui.canvas.tool.Grip;
import org.junit.jupiter.api.Test;

class BendingTest extends CanvasTest {
  private List<Point> bends() {
    return now().arrangement().bends("d1");
  }

  private void bend() {
    run(() -> session.select(Selection.of("d1")));
    Point middle = grip(new Grip.Piece("d1", 1));
    dragAndDrop(middle, by(middle, 0, -24));
  }

  @Test
  void aPieceOfASelectedLineIsTakenSidewaysInOneStepOfUndo() {
    Document before = now();
    bend();
    double y = course("d1").get(1).y();
    assertThat(bends()).hasSize(2).allMatch(p -> p.y() == y);
    assertThat(session.undoLabel().get()).isEqualTo("Bend line");
    run(session::undo);
    assertThat(now()).isEqualTo(before);
    assertThat(session.undoLabel().get()).isNull();
  }

  @Test
  void theLineItselfCanBeTakenWhenItIsSelected() {
    run(() -> session.select(Selection.of("d1")));
    List<Point> course = course("d1");
    Point at = new Point(course.get(1).x() * 0.2 + course.get(2).x() * 0.8, course.get(1).y());
    dragAndDrop(at, by(at, 0, 16));
    assertThat(bends()).isNotEmpty();
  }

  @Test
  void aLineThatIsNotSelectedIsNotBentByChance() {
    Document before = now();
    Point at = new Point((course("d1").get(1).x() + course("d1").get(2).x()) / 2, course("d1").get(1).y());
    dragAndDrop(at, by(at, 0, 16));
    assertThat(now()).isSameAs(before);
  }

  @Test
  void escapeLeavesTheLineAsItWas() {
    Document before = now();
    run(() -> session.select(Selection.of("d1")));
    Point middle = grip(new Grip.Piece("d1", 1));
    drag(middle, by(middle, 0, -24));
    assertThat(canvas.layers().overlay().courseShown()).isTrue();
    type(KeyCode.ESCAPE);
    assertThat(canvas.layers().overlay().courseShown()).isFalse();
    release();
    assertThat(now()).isSameAs(before);
    assertThat(canvas.picture().shown()).isSameAs(before);
  }

  @Test
  void aLineDeletedWhileItIsBentEndsTheGesture() {
    run(() -> session.select(Selection.of("d1")));
    Point middle = grip(new Grip.Piece("d1", 1));
    drag(middle, by(middle, 0, -24));
    run(canvas.commands()::delete);
    release();
    assertThat(now().topology().dependency("d1")).isNull();
    assertThat(canvas.layers().overlay().courseShown()).isFalse();
  }

  @Test
  void bendsStayWhileABoxMovesAndTheEndsFollow() {
    bend();
    double y = course("d1").get(1).y();
    dragAndDrop(centre("users"), by(centre("users"), 48, 0));
    assertThat(bends()).isNotEmpty();
    assertThat(course("d1")).anyMatch(p -> p.y() == y);
    assertThat(course("d1").getFirst().x()).isBetween(bounds("users").x(), bounds("users").right());
  }

  @Test
  void aDoubleClickOnABendTakesItOut() {
    bend();
    doubleClick(grip(new Grip.Bend("d1", 1)));
    assertThat(bends()).isEmpty();
    run(session::undo);
    assertThat(bends()).hasSize(2);
  }

  @Test
  void theMenuLetsTheLineFindItsOwnWayAgain() {
    List<Point> before = course("d1");
    bend();
    moveTo(grip(new Grip.Piece("d1", 1)));
    robot.clickOn(MouseButton.SECONDARY);
    settle();
    choose("Straighten");
    assertThat(bends()).isEmpty();
    assertThat(course("d1")).isEqualTo(before);
    assertThat(session.undoLabel().get()).isEqualTo("Straighten line");
  }

  @Test
  void whileABoxIsDraggedItsLinesFollow() {
    drag(centre("users"), by(centre("users"), 96, 0));
    List<Point> shown = canvas.picture().courseShown("d1");
    assertThat(shown.getFirst().x()).isBetween(440.0, 592.0);
    release();
  }
}
