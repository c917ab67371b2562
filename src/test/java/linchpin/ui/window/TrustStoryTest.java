package linchpin.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import linchpin.format.ModelFile;
import linchpin.ui.Desk;
import linchpin.ui.WindowStory;
import linchpin.ui.session.Notices.Choice;
import linchpin.ui.session.Notices.Notice;
import org.junit.jupiter.api.Test;

class TrustStoryTest extends WindowStory {
  @Test
  void aNoticeIsShownAboveTheCanvasUntilItIsAnswered() {
    AtomicReference<String> chosen = new AtomicReference<>("");
    double before = desk.diagram.node().localToScene(0, 0).getY();
    interact(() -> desk.workspace.notices().show(new Notice("topic", "Something was found.",
        List.of(new Choice("Restore", () -> chosen.set("restored")), new Choice("Keep", () -> chosen.set("kept"))))));
    interact(() -> stage.getScene().getRoot().layout());
    assertThat(desk.diagram.node().localToScene(0, 0).getY()).isGreaterThan(before);
    Node keep = lookup(".notice .text-button").nth(1).query();
    interact(keep::requestFocus);
    press(KeyCode.SPACE).release(KeyCode.SPACE);
    assertThat(chosen).hasValue("kept");
    assertThat(lookup(".notice").queryAll()).isEmpty();
    assertThat(desk.diagram.node().localToScene(0, 0).getY()).isEqualTo(before);
  }

  @Test
  void aNewNoticeTakesThePlaceOfTheOldOneAboutTheSame() {
    interact(() -> {
      desk.workspace.notices().show(new Notice("disk", "First.", List.of()));
      desk.workspace.notices().show(new Notice("disk", "Second.", List.of()));
      desk.workspace.notices().show(new Notice("other", "Third.", List.of()));
    });
    assertThat(lookup(".notice").queryAll()).hasSize(2);
    assertThat(lookup("Second.").tryQuery()).isPresent();
    assertThat(lookup("First.").tryQuery()).isEmpty();
  }

  @Test
  void aModelIsOpenedAndAnythingElseIsImported() throws IOException {
    Path model = Files.writeString(folder.resolve("a.linchpin.json"), ModelFile.text(Desk.load("redundant")));
    Path compose = Files.writeString(folder.resolve("compose.yaml"), """
        services:
          web: {image: nginx, depends_on: [db]}
          db: {image: postgres}
        """);
    take(model);
    assertThat(desk.session.file().get()).isEqualTo(model);
    take(compose);
    assertThat(desk.last().session.file().get()).isNull();
    assertThat(desk.last().session.document().get().topology().components()).containsKeys("web", "db");
  }

  @Test
  void anImportAddsThoseSuggestedCommonCausesThatAreTicked() throws IOException {
    Path compose = Files.writeString(folder.resolve("compose.yaml"), """
        services:
          db1: {image: "postgres:16"}
          db2: {image: "postgres:16"}
          web1: {image: "nginx:1"}
          web2: {image: "nginx:1"}
        """);
    desk.answers.confirmed = List.of("same-postgres-16");
    take(compose);
    assertThat(desk.answers.suggested).hasSize(2);
    assertThat(desk.last().session.document().get().topology().commonCauses()).containsOnlyKeys("same-postgres-16");
  }

  private void take(Path file) {
    interact(() -> desk.workspace.imports().take(List.of(file)));
  }
}
