package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.MouseButton;
import linchpin.edit.Selection;
import linchpin.edit.change.Alignment;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.layout.Layouts;
import linchpin.ui.command.OnSelection;
import org.junit.jupiter.api.Test;

class ArrangingTest extends CanvasTest {
  private OnSelection selected(String... ids) {
    run(() -> session.select(Selection.of(ids)));
    return new OnSelection(session);
  }

  private void undoneInOneStep(Document before) {
    run(session::undo);
    assertThat(now()).isEqualTo(before);
    assertThat(session.undoLabel().get()).isNull();
  }

  @Test
  void severalLineUpInOneStepOfUndo() {
    Document before = now();
    OnSelection several = selected("users", "vault", "ann");
    run(() -> several.align(Alignment.RIGHT));
    assertThat(bounds("users").right()).isEqualTo(720);
    assertThat(bounds("ann").right()).isEqualTo(720);
    undoneInOneStep(before);
  }

  @Test
  void theMenuOfSeveralLinesThemUp() {
    selected("users", "vault");
    moveTo(centre("vault"));
    robot.clickOn(MouseButton.SECONDARY);
    settle();
    assertThat(menuTexts()).contains("Line up", "Pin: stays when laid out");
    run(canvas.mouse()::closeMenu);
  }

  @Test
  void gapsBecomeEqualOnWholePixels() {
    Document before = now();
    OnSelection several = selected("users", "cache", "ann");
    run(() -> several.distribute(false));
    assertThat(bounds("cache").y() - bounds("users").bottom()).isEqualTo(bounds("ann").y() - bounds("cache").bottom());
    assertThat(bounds("cache").y()).isEqualTo(Math.rint(bounds("cache").y()));
    undoneInOneStep(before);
  }

  @Test
  void whatIsPinnedWearsAPinAndStaysWhenAllIsLaidOut() {
    Document before = now();
    OnSelection one = selected("users");
    run(one::pin);
    assertThat(canvas.layers().pins().shown()).containsExactly("users");
    Bounds users = bounds("users");
    run(() -> session.perform(Layouts.arrange()));
    assertThat(bounds("users")).isEqualTo(users);
    run(session::undo);
    undoneInOneStep(before);
    assertThat(canvas.layers().pins().shown()).isEmpty();
  }

  @Test
  void pinningAgainLetsGo() {
    OnSelection two = selected("users", "vault");
    run(two::pin);
    OnSelection one = selected("users");
    assertThat(one.pinned()).isTrue();
    run(one::pin);
    assertThat(now().arrangement().pinned()).containsExactly("vault");
  }

  @Test
  void withoutGridAndGuidesACardStaysWhereTheHandPutsIt() {
    run(() -> {
      canvas.grid().set(false);
      canvas.guides().set(false);
    });
    drag(centre("users"), by(centre("users"), 101, -11));
    assertThat(canvas.layers().overlay().guided()).isZero();
    release();
    assertThat(bounds("users")).isEqualTo(new Bounds(445, 13, 152, 48));
  }

  @Test
  void withoutTheGridGuidesStillHold() {
    run(() -> canvas.grid().set(false));
    drag(centre("vault"), by(centre("vault"), 3, 21));
    assertThat(canvas.picture().shown().bounds("vault")).isNotNull().extracting(Bounds::x).isEqualTo(568.0);
    assertThat(canvas.layers().overlay().guided()).isPositive();
    release();
    assertThat(canvas.layers().overlay().guided()).isZero();
    assertThat(bounds("vault")).isEqualTo(new Bounds(568, 621, 152, 48));
  }

  @Test
  void withoutGuidesTheGridStillHolds() {
    run(() -> canvas.guides().set(false));
    drag(centre("vault"), by(centre("vault"), 3, 21));
    assertThat(canvas.layers().overlay().guided()).isZero();
    release();
    assertThat(bounds("vault")).isEqualTo(new Bounds(568, 624, 152, 48));
  }
}
