package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import linchpin.edit.Edits;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class MotionTest extends CanvasTest {
  private void moveAway() {
    canvas.glide(() -> session.perform(Edits.move(List.of("db"), 160, 80)));
  }

  @Test
  void whatGlidesEndsWhereItBelongsAsOneStepOfUndo() throws TimeoutException {
    Document before = now();
    run(this::moveAway);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !canvas.motion().gliding());
    settle();

    assertThat(canvas.picture().shown()).isSameAs(now()).isNotSameAs(before);
    run(session::undo);
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void anEditOnTheWayEndsIt() {
    run(() -> {
      moveAway();
      session.perform(Edits.rename("db", "Ledger"), Selection.NONE, null);
      assertThat(canvas.motion().gliding()).isFalse();
      assertThat(canvas.picture().shown()).isSameAs(now());
    });
  }

  @Test
  void nothingMovesByItselfWhereLessMotionIsWanted() {
    List<@Nullable Document> shown = new ArrayList<>();
    Document after = Edits.move(List.of("db"), 160, 80).apply(now());

    run(() -> new Motion(() -> true, shown::add).glide(now(), after));

    assertThat(shown).isEmpty();
  }

  @Test
  void onTheWayThingsStandBetweenWhereTheyWereAndWhereTheyWillBe() {
    Document before = now();
    Document after = Edits.move(List.of("db"), 160, 80).apply(before);

    assertThat(Motion.between(before, after, 0).placement()).isEqualTo(before.placement());
    assertThat(Motion.between(before, after, 0.5).bounds("db")).isEqualTo(bounds("db").movedBy(80, 40));
    assertThat(Motion.between(before, after, 1).placement()).isEqualTo(after.placement());
  }
}
