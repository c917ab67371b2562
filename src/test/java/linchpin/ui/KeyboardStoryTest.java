package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import linchpin.model.Component;
import linchpin.model.Topology;
import linchpin.task.TaskService;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody who uses no mouse draws a system in the real window, from nothing.
class KeyboardStoryTest extends FxRobot {
  @TempDir private Path folder;
  private Workspace workspace;
  private Session session;
  private Stage stage;
  private DocumentWindow window;

  @BeforeEach
  void openTheProgram() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    WindowTheme.loadFonts();
    interact(() -> {
      window = new DocumentWindow(stage, new Desk.Answers(), folder,
          mishaps -> new TaskService(Runnable::run, Platform::runLater, mishaps, TaskService.Timer.CLOCK));
      workspace = window.shown().workspace();
      session = workspace.session();
      stage.setWidth(1400);
      stage.setHeight(900);
      stage.show();
      workspace.diagram().focus();
    });
  }

  @AfterEach
  void closeIt() throws Exception {
    release(new KeyCode[0]);
    interact(() -> stage.hide());
    window.end();
    FxToolkit.cleanupStages();
  }

  @Test
  void a_three_tier_system_is_drawn_without_a_mouse() {
    push(KeyCode.A);
    write("users");
    push(KeyCode.ENTER);
    answer(KeyCode.N, "load balancer");
    answer(KeyCode.N, "app server");
    push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(selected()).containsExactly("load-balancer");
    answer(KeyCode.N, "app server");
    assertThat(selected()).containsExactly("app-server-2");

    walkAlsoToTheSibling();
    push(KeyCode.CONTROL, KeyCode.G);
    assertThat(topology().groups().values()).singleElement()
        .satisfies(g -> assertThat(g.members()).containsExactlyInAnyOrder("app-server", "app-server-2"));

    goTo("app server 2");
    answer(KeyCode.N, "database");
    goTo("app server");
    answer(KeyCode.C, "database");
    assertThat(needs("app-server")).containsExactly("database");
    assertThat(needs("app-server-2")).containsExactly("database");

    answer(KeyCode.A, "zone");
    goTo("database");
    answer(KeyCode.I, "zone");
    assertThat(component("database").domain()).isEqualTo("zone");

    goTo("users");
    push(KeyCode.J);
    assertThat(topology().journeys().values()).singleElement()
        .satisfies(j -> assertThat(j.entry()).isEqualTo("users"));
    push(KeyCode.F2);
    write("Shoppers");
    push(KeyCode.ENTER);
    assertThat(component("users").label()).isEqualTo("Shoppers");
    assertThat(Objects.requireNonNull(session.report().get()).journeys().getFirst().spofs())
        .contains("load-balancer", "database").doesNotContain("app-server", "app-server-2");
  }

  /// The sibling may have been placed above or below.
  private void walkAlsoToTheSibling() {
    push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    if (selected().size() == 1) {
      push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    }
    assertThat(selected()).containsExactlyInAnyOrder("app-server", "app-server-2");
  }

  private void answer(KeyCode question, String words) {
    push(question);
    type(words);
  }

  private void goTo(String name) {
    push(KeyCode.CONTROL, KeyCode.K);
    type(name);
  }

  private void type(String words) {
    TextInputControl field = (TextInputControl) stage.getScene().getFocusOwner();
    interact(() -> field.setText(words));
    push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<String> needs(String from) {
    return topology().dependencies().values().stream().filter(d -> d.from().equals(from)).map(d -> d.to()).toList();
  }

  private Component component(String id) {
    return Objects.requireNonNull(topology().component(id), id);
  }

  private Set<String> selected() {
    return session.selection().get().ids();
  }

  private Topology topology() {
    return session.document().get().topology();
  }
}
