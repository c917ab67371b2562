package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.edit.document.Routes;
import linchpin.layout.Router;
import linchpin.ui.workspace.WalkDirection;
import org.junit.jupiter.api.Test;

class SelectingTest extends CanvasTest {
  @Test
  void aClickSelectsOneThing() {
    click(centre("db"));
    assertThat(selection()).isEqualTo(Selection.of("db"));
    click(centre("lb"));
    assertThat(selection()).isEqualTo(Selection.of("lb"));
  }

  @Test
  void aClickOnTheEmptyCanvasSelectsNothing() {
    click(centre("db"));
    click(new Point(860, 40));
    assertThat(selection().isEmpty()).isTrue();
  }

  @Test
  void selectingChangesNothingAndNeedsNoUndo() {
    Document before = now();
    click(centre("db"));
    assertThat(now()).isSameAs(before);
    assertThat(session.dirty().get()).isFalse();
  }

  @Test
  void aLineIsSelectedNearItsCourse() {
    Point bend = course("d1").get(1);
    Point end = course("d1").get(0);
    click(new Point((bend.x() + end.x()) / 2 + 3, (bend.y() + end.y()) / 2));
    assertThat(selection()).isEqualTo(Selection.of("d1"));
  }

  @Test
  void theLineOfAnOperatorIsSelectedAndDeletedAsAnyOther() {
    String line = Routes.operatorLine("db", "ann");
    List<Point> course = Router.route(now()).of(line);
    Point on = IntStream.range(1, course.size())
        .mapToObj(i -> new Point((course.get(i - 1).x() + course.get(i).x()) / 2,
            (course.get(i - 1).y() + course.get(i).y()) / 2))
        .filter(p -> line.equals(canvas.picture().picking().at(p).id())).findFirst().orElseThrow();
    click(on);
    assertThat(selection()).isEqualTo(Selection.of(line));
    type(KeyCode.DELETE);
    assertThat(component("db").operators()).doesNotContain("ann");
    assertThat(component("web-1").operators()).containsExactly("ann");
    assertThat(session.undoLabel().get()).isEqualTo("Delete line");
    run(session::undo);
    assertThat(component("db").operators()).contains("ann");
    assertThat(selection()).isEqualTo(Selection.of(line));
  }

  @Test
  void aGroupIsSelectedByItsOutline() {
    click(new Point(400, 308));
    assertThat(selection()).isEqualTo(Selection.of("webs"));
  }

  @Test
  void aPlaceIsSelectedByItsNameAndByItsGround() {
    click(new Point(bounds("zone-b").x() + 80, bounds("zone-b").y() + 12));
    assertThat(selection()).isEqualTo(Selection.of("zone-b"));
    click(new Point(100, 500));
    assertThat(selection()).isEqualTo(Selection.of("zone-a"));
  }

  @Test
  void aMarqueeSelectsWhatItTouchesAndPlacesOnlyWhole() {
    dragAndDrop(new Point(330, 590), new Point(700, 640));
    assertThat(selection().ids()).containsExactlyInAnyOrder("vault", "ann");
  }

  @Test
  void aMarqueeMayBeginOnTheGroundOfAPlace() {
    dragAndDrop(new Point(90, 300), new Point(200, 400));
    assertThat(selection()).isEqualTo(Selection.of("web-1"));
  }

  @Test
  void theMarqueeIsShownWhileItIsDrawnAndEscapeTakesItBack() {
    click(centre("users"));
    drag(new Point(330, 590), new Point(700, 640));
    assertThat(canvas.layers().overlay().marqueeShown()).isTrue();
    type(KeyCode.ESCAPE);
    assertThat(canvas.layers().overlay().marqueeShown()).isFalse();
    release();
    assertThat(selection()).isEqualTo(Selection.of("users"));
  }

  @Test
  void tabWalksTheComponentsAndSelectsThem() {
    run(() -> canvas.focusOn("users"));
    type(KeyCode.TAB);
    assertThat(selection()).isEqualTo(Selection.of("lb"));
    type(KeyCode.TAB);
    assertThat(selection()).isEqualTo(Selection.of("web-1"));
  }

  @Test
  void altAndArrowsWalkAlongTheLines() {
    click(centre("users"));
    run(() -> canvas.commands().walk(WalkDirection.NEEDED, false));
    assertThat(selection()).isEqualTo(Selection.of("lb"));
    run(() -> canvas.commands().walk(WalkDirection.NEEDING, false));
    assertThat(selection()).isEqualTo(Selection.of("users"));
  }

  @Test
  void everyComponentSpeaksToAScreenReader() {
    assertThat(canvas.layers().access().text("db")).isEqualTo("Orders, Database, holds data, in Zone B, needed by 2");
    run(() -> session.toggleOff("db"));
    assertThat(canvas.layers().access().text("db")).isEqualTo("Orders, Database, switched off, holds data, in Zone B, needed by 2");
  }

  @Test
  void escapeSelectsNothing() {
    click(centre("db"));
    type(KeyCode.ESCAPE);
    assertThat(selection().isEmpty()).isTrue();
  }

  @Test
  void theRightButtonSelectsAndOpensAMenuThatEscapeCloses() {
    moveTo(centre("db"));
    robot.clickOn(MouseButton.SECONDARY);
    settle();
    assertThat(selection()).isEqualTo(Selection.of("db"));
    assertThat(menuTexts()).contains("Switch off or on", "Rename", "Needs a new component", "Duplicate", "Delete");
    run(canvas.mouse()::closeMenu);
  }
}
