package linchpin.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import linchpin.edit.Edits;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.ui.Desk;
import linchpin.ui.session.Notices.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWatchTest {
  @TempDir private Path folder;
  private Path file;
  private Desk desk;
  private DiskWatch watch;

  @BeforeEach
  void openFile() throws IOException {
    file = folder.resolve("shop.linchpin.json");
    java.nio.file.Files.writeString(file, ModelFile.text(Desk.load("redundant")));
    desk = new Desk(folder);
    desk.files.open(file);
    watch = new DiskWatch(desk.session, desk.files, desk.workspace.notices(), Runnable::run, Runnable::run);
  }

  @Test
  void saysNothingWhileTheFileIsAsItWas() throws IOException {
    change(desk, "Mine");
    java.nio.file.Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1));
    watch.look();
    assertThat(notices()).isEmpty();
  }

  @Test
  void reloadingTakesTheOtherVersionAndUndoBringsMineBack() {
    change(desk, "Mine");
    another("Theirs");
    watch.look();
    assertThat(notices()).singleElement().extracting(Notice::text).asString()
        .startsWith("shop.linchpin.json was changed by another program.").contains("undo brings yours back");
    choose("Reload");
    assertThat(desk.session.document().get().name()).isEqualTo("Theirs");
    assertThat(desk.session.dirty().get()).isFalse();
    assertThat(notices()).isEmpty();
    desk.session.undo();
    assertThat(desk.session.document().get().name()).isEqualTo("Mine");
    assertThat(desk.session.dirty().get()).isTrue();
    assertThat(desk.save()).isTrue();
    assertThat(desk.answers.asked).isZero();
  }

  @Test
  void keepingMineOverwritesUnaskedAndLeavesTheirsAsBackup() {
    another("Theirs");
    watch.look();
    choose("Keep mine");
    assertThat(desk.session.dirty().get()).as("the file holds something else").isTrue();
    watch.look();
    assertThat(notices()).isEmpty();
    assertThat(desk.save()).isTrue();
    assertThat(desk.answers.asked).isZero();
    assertThat(name(file)).isEqualTo("Two of everything");
    assertThat(name(folder.resolve("shop.linchpin.json.bak"))).isEqualTo("Theirs");
  }

  @Test
  void aVersionIsToldOfOnceAndTheNextAgain() {
    another("Theirs");
    watch.look();
    desk.workspace.notices().clear(notices().getFirst().topic());
    watch.look();
    assertThat(notices()).isEmpty();
    another("Theirs again");
    watch.look();
    assertThat(notices()).hasSize(1);
  }

  @Test
  void aFileThatCannotBeReloadedLeavesTheDocumentAsItIs() throws IOException {
    java.nio.file.Files.writeString(file, "{");
    watch.look();
    choose("Reload");
    assertThat(desk.answers.told.getFirst()).startsWith("shop.linchpin.json was not opened");
    assertThat(desk.session.document().get().name()).isEqualTo("Two of everything");
  }

  @Test
  void aDeletedFileIsToldOfAndSavingWritesItAgain() throws IOException {
    java.nio.file.Files.delete(file);
    watch.look();
    assertThat(notices()).singleElement().extracting(Notice::text).asString()
        .contains("is no longer in " + folder).contains("What you see is whole");
    assertThat(desk.session.dirty().get()).isTrue();
    choose("Save");
    assertThat(name(file)).isEqualTo("Two of everything");
    assertThat(desk.session.dirty().get()).isFalse();
  }

  @Test
  void closingAfterTheFileWasDeletedAsks() throws IOException {
    java.nio.file.Files.delete(file);
    desk.answers.unsaved = Dialogs.Answer.CANCEL;
    assertThat(desk.mayLeave()).isFalse();
    assertThat(desk.answers.asked).isOne();
  }

  @Test
  void openingSomethingElseTakesTheNoticeAway() {
    another("Theirs");
    watch.look();
    desk.session.open(linchpin.edit.document.Document.EMPTY, null);
    assertThat(notices()).isEmpty();
    watch.look();
    assertThat(notices()).isEmpty();
  }

  @Test
  void theSecondOfTwoWindowsOnOneFileIsWarnedBeforeItOverwrites() {
    Desk second = new Desk(folder);
    second.files.open(file);
    change(desk, "First window");
    change(second, "Second window");
    assertThat(desk.save()).isTrue();
    second.answers.overwrite = false;
    second.answers.save = folder.resolve("second.linchpin.json");
    assertThat(second.save()).isTrue();
    assertThat(second.answers.asked).isOne();
    assertThat(name(file)).isEqualTo("First window");
    assertThat(name(folder.resolve("second.linchpin.json"))).isEqualTo("Second window");
  }

  private void another(String title) {
    Desk other = new Desk(folder);
    other.files.open(file);
    change(other, title);
    assertThat(other.save()).isTrue();
  }

  private static void change(Desk desk, String title) {
    desk.session.perform(Edits.title(title, ""));
  }

  private static String name(Path file) {
    return ((Reading.Opened) ModelFile.read(file)).document().name();
  }

  private List<Notice> notices() {
    return desk.workspace.notices().shown();
  }

  private void choose(String label) {
    Notice notice = notices().getFirst();
    var choice = notice.choices().stream().filter(c -> c.label().equals(label)).findFirst().orElseThrow();
    desk.workspace.notices().clear(notice.topic());
    choice.chosen().run();
  }
}
