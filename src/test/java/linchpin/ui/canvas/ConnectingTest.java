package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.input.KeyCode;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.model.Dependency;
import linchpin.ui.canvas.tool.Grip;
import org.junit.jupiter.api.Test;

class ConnectingTest extends CanvasTest {
  private Point handle(String id) {
    moveTo(centre(id));
    settle();
    return grip(new Grip.Connect(id));
  }

  private Dependency newest() {
    return Objects.requireNonNull(now().topology().dependency("d6"));
  }

  @Test
  void aLineIsDrawnFromAHandleToACard() {
    dragAndDrop(handle("users"), centre("vault"));
    assertThat(newest()).isEqualTo(Dependency.of("d6", "users", "vault"));
    assertThat(selection()).isEqualTo(Selection.of("d6"));
    run(session::undo);
    assertThat(now().topology().dependencies()).hasSize(5);
  }

  @Test
  void theTargetLightsUpWhileTheLineIsDrawn() {
    drag(handle("users"), centre("vault"));
    assertThat(hovered()).isEqualTo("vault");
    assertThat(canvas.layers().overlay().rubberShown()).isTrue();
    release();
    assertThat(canvas.layers().overlay().rubberShown()).isFalse();
  }

  @Test
  void peopleRefuseWithAWord() {
    Document before = now();
    drag(handle("users"), centre("ann"));
    assertThat(canvas.layers().overlay().said()).contains("operators");
    release();
    assertThat(now()).isSameAs(before);
    assertThat(canvas.layers().overlay().said()).isNull();
  }

  @Test
  void whatIsConnectedAlreadySaysSo() {
    drag(handle("users"), centre("lb"));
    assertThat(canvas.layers().overlay().said()).contains("already");
    release();
    assertThat(now().topology().dependencies()).hasSize(5);
  }

  @Test
  void theOutlineOfAGroupTakesTheLineForTheGroup() {
    dragAndDrop(handle("users"), new Point(460, 308));
    assertThat(newest()).isEqualTo(Dependency.of("d6", "users", "webs"));
  }

  @Test
  void escapeDrawsNothing() {
    Document before = now();
    drag(handle("users"), centre("vault"));
    type(KeyCode.ESCAPE);
    release();
    assertThat(now()).isSameAs(before);
    assertThat(canvas.layers().overlay().rubberShown()).isFalse();
  }

  @Test
  void onTheEmptyCanvasAMenuOffersWhatToCreate() {
    dragAndDrop(handle("users"), new Point(820, 80));
    assertThat(menuTexts()).contains("Load balancer", "Database", "Queue");
    choose("Database");
    assertThat(component("database").label()).isEqualTo("Database");
    assertThat(newest()).isEqualTo(Dependency.of("d6", "users", "database"));
    assertThat(session.undoLabel().get()).isEqualTo("Add Database");
    run(session::undo);
    assertThat(now().topology().components()).doesNotContainKey("database");
  }

  @Test
  void anEndOfASelectedLineCanBeTakenElsewhere() {
    run(() -> session.select(Selection.of("d4")));
    dragAndDrop(grip(new Grip.End("d4", false)), centre("vault"));
    assertThat(now().topology().dependency("d4")).isEqualTo(Dependency.of("d4", "web-2", "vault"));
  }

  @Test
  void peopleHaveNoHandlesForLines() {
    moveTo(centre("ann"));
    settle();
    assertThat(where(new Grip.Connect("ann"))).isNull();
  }
}
