package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import linchpin.drawing.mark.Plane;
import linchpin.edit.CauseEdits;
import linchpin.edit.Selection;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import linchpin.ui.command.OnSelection;
import org.junit.jupiter.api.Test;

/// The tags of common causes under the hand.
class CauseTagsTest extends CanvasTest {
  @Override
  public Document document() {
    return CauseEdits.share("same", "One version", CauseKind.SOFTWARE, List.of("db", "lb")).apply(super.document());
  }

  @Test
  void pointingAtATagJoinsAllMembersAndLeavingItDoesNot() {
    moveTo(tag("db"));
    run(canvas::layout);
    assertThat(canvas.picture().figures().ids(Plane.SELECTION)).containsExactly("same");
    moveTo(new Point(860, 40));
    run(canvas::layout);
    assertThat(canvas.picture().figures().ids(Plane.SELECTION)).isEmpty();
  }

  @Test
  void aClickSelectsTheCauseWhichIsSwitchedOffAndDeletedAsAnyOtherThing() {
    click(tag("lb"));
    assertThat(selection()).isEqualTo(Selection.of("same"));
    run(canvas.commands()::switchOff);
    assertThat(session.scenario().get().off()).containsExactly("same");
    run(canvas.commands()::switchOff);
    robot.type(KeyCode.DELETE);
    settle();
    assertThat(now().topology().commonCauses()).isEmpty();
    run(session::undo);
    assertThat(cause().members()).containsExactly("db", "lb");
  }

  @Test
  void whatIsDroppedOnACardIsForThatCardUnlessItIsSelectedWithOthers() {
    OnSelection selection = new OnSelection(session);
    Point lb = canvas.viewport().toView(centre("lb").x(), centre("lb").y());
    run(() -> {
      var there = canvas.localToScene(lb.x(), lb.y());
      assertThat(canvas.selectUnder(there.getX(), there.getY())).isTrue();
      assertThat(selection()).isEqualTo(Selection.of("lb"));
      selection.share(cause());
    });
    assertThat(cause().members()).containsExactly("db");
    run(() -> {
      session.select(Selection.of("lb", "db"));
      var there = canvas.localToScene(lb.x(), lb.y());
      assertThat(canvas.selectUnder(there.getX(), there.getY())).isTrue();
      assertThat(selection()).isEqualTo(Selection.of("lb", "db"));
      selection.share(cause());
    });
    assertThat(cause().members()).containsExactly("db", "lb");
  }

  private CommonCause cause() {
    return Objects.requireNonNull(now().topology().commonCause("same"));
  }

  private Point tag(String member) {
    Bounds box = canvas.picture().figures().boxes(member, Plane.TAGS).getFirst();
    return new Point(box.centerX(), box.centerY());
  }
}
