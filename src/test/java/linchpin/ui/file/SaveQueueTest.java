package linchpin.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import linchpin.edit.Edits;
import linchpin.edit.Selection;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.task.Stepwise;
import linchpin.ui.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens while a file is being written: step by step, on the test's own thread.
class SaveQueueTest {
  @TempDir private Path home;
  private Path folder;
  private Path file;
  private final Stepwise tasks = new Stepwise();
  private final List<Boolean> told = new ArrayList<>();
  private final List<Files.Leaving> left = new ArrayList<>();
  private Desk desk;

  @BeforeEach
  void openFile() throws IOException {
    folder = java.nio.file.Files.createDirectory(home.resolve("models"));
    file = folder.resolve("shop.linchpin.json");
    java.nio.file.Files.writeString(file, ModelFile.text(Desk.load("redundant")));
    desk = new Desk(home, tasks.service);
    desk.files.open(file);
  }

  @Test
  void savingDoesNotHoldUpTheWindowAndTellsHowItEnded() {
    title("First");
    desk.files.save(told::add);
    assertThat(desk.files.saving().get()).isTrue();
    assertThat(onDisk(file)).isEqualTo("Two of everything");
    tasks.workAll();
    assertThat(onDisk(file)).isEqualTo("First");
    assertThat(desk.session.dirty().get()).as("nobody knows yet").isTrue();
    assertThat(told).isEmpty();
    tasks.takeAll();
    assertThat(told).containsExactly(true);
    assertThat(desk.session.dirty().get()).isFalse();
    assertThat(desk.files.saving().get()).isFalse();
  }

  @Test
  void whatIsTypedMeanwhileIsNeitherSavedNorLost() {
    title("First");
    desk.files.save(told::add);
    title("Second");
    tasks.settle();
    assertThat(told).containsExactly(true);
    assertThat(onDisk(file)).isEqualTo("First");
    assertThat(desk.session.document().get().name()).isEqualTo("Second");
    assertThat(desk.session.dirty().get()).isTrue();
    desk.session.undo();
    assertThat(desk.session.dirty().get()).as("that is what the file holds").isFalse();
  }

  @Test
  void typingThatGoesOnDoesNotMergeIntoWhatIsBeingSaved() {
    typed("F");
    desk.files.save(told::add);
    typed("Fi");
    tasks.settle();
    desk.session.undo();
    assertThat(desk.session.document().get().name()).isEqualTo("F");
    assertThat(desk.session.dirty().get()).isFalse();
  }

  @Test
  void aSecondSaveWaitsForTheFirstAndNeedsNoQuestion() {
    title("First");
    desk.files.save(told::add);
    title("Second");
    desk.files.save(told::add);
    title("Third");
    desk.files.save(told::add);
    tasks.workAll();
    assertThat(onDisk(file)).isEqualTo("First");
    tasks.settle();
    assertThat(told).containsExactly(true, true, true);
    assertThat(onDisk(file)).isEqualTo("Third");
    assertThat(desk.session.dirty().get()).isFalse();
    assertThat(desk.answers.asked).isZero();
  }

  @Test
  void aSaveAskedForAfterSaveAsGoesToTheNewFile() {
    title("First");
    desk.files.save(told::add);
    desk.answers.save = folder.resolve("other.linchpin.json");
    title("Second");
    desk.files.saveAs(told::add);
    title("Third");
    desk.files.save(told::add);
    tasks.settle();
    assertThat(told).containsExactly(true, true, true);
    assertThat(onDisk(file)).isEqualTo("First");
    assertThat(onDisk(folder.resolve("other.linchpin.json"))).isEqualTo("Third");
    assertThat(desk.session.file().get()).isEqualTo(folder.resolve("other.linchpin.json"));
  }

  @Test
  void leavingWaitsForWhatIsBeingSaved() {
    title("First");
    desk.files.save(told::add);
    desk.files.leave(left::add);
    assertThat(left).isEmpty();
    tasks.settle();
    assertThat(left).containsExactly(Files.Leaving.NOTHING_LOST);
    assertThat(desk.answers.asked).isZero();
  }

  @Test
  void leavingAsksAboutWhatWasTypedWhileItWaited() {
    title("First");
    desk.files.save(told::add);
    desk.files.leave(left::add);
    title("Second");
    desk.answers.unsaved = Dialogs.Answer.CANCEL;
    tasks.settle();
    assertThat(left).containsExactly(Files.Leaving.STAYS);
    desk.answers.unsaved = Dialogs.Answer.SAVE;
    desk.files.leave(left::add);
    assertThat(left).hasSize(1);
    tasks.settle();
    assertThat(left).endsWith(Files.Leaving.NOTHING_LOST);
    assertThat(onDisk(file)).isEqualTo("Second");
  }

  @Test
  void whatIsTypedWhileLeavingSavesIsSavedToo() {
    title("First");
    desk.answers.unsaved = Dialogs.Answer.SAVE;
    desk.files.leave(left::add);
    title("Second");
    tasks.settle();
    assertThat(left).containsExactly(Files.Leaving.NOTHING_LOST);
    assertThat(desk.answers.asked).isEqualTo(2);
    assertThat(onDisk(file)).isEqualTo("Second");
  }

  @Test
  void aFailureIsToldWithPlaceAndRemedyAndNothingIsLost() throws IOException {
    title("First");
    desk.files.save(told::add);
    move(folder, home.resolve("away"));
    desk.answers.unsaved = Dialogs.Answer.SAVE;
    desk.files.leave(left::add);
    tasks.settle();
    assertThat(told).containsExactly(false);
    assertThat(left).containsExactly(Files.Leaving.STAYS);
    assertThat(desk.answers.told).first().asString().startsWith("Not saved");
    assertThat(desk.answers.told).element(1).asString().contains(file.toString()).contains("create it, or write to another");
    assertThat(desk.session.document().get().name()).isEqualTo("First");
    assertThat(desk.session.dirty().get()).isTrue();
    move(home.resolve("away"), folder);
    desk.files.save(told::add);
    tasks.settle();
    assertThat(told).containsExactly(false, true);
    assertThat(onDisk(file)).isEqualTo("First");
  }

  @Test
  void aSaveThatWaitsIsDoneThoughTheOneBeforeItFailed() throws IOException {
    title("First");
    desk.files.save(told::add);
    title("Second");
    desk.files.save(told::add);
    move(folder, home.resolve("away"));
    tasks.workAll();
    move(home.resolve("away"), folder);
    tasks.settle();
    assertThat(told).containsExactly(false, true);
    assertThat(onDisk(file)).isEqualTo("Second");
    assertThat(desk.session.dirty().get()).isFalse();
  }

  @Test
  void aFileChangedElsewhereJustBeforeItIsWrittenIsAskedAbout() throws IOException {
    title("Mine");
    desk.files.save(told::add);
    java.nio.file.Files.writeString(file, "theirs");
    desk.answers.save = null;
    tasks.settle();
    assertThat(desk.answers.asked).isOne();
    assertThat(told).containsExactly(false);
    assertThat(file).hasContent("theirs");
    desk.answers.overwrite = true;
    desk.files.save(told::add);
    tasks.settle();
    assertThat(told).containsExactly(false, true);
    assertThat(onDisk(file)).isEqualTo("Mine");
  }

  @Test
  void nothingTakesThePlaceOfAnEmptyDiagramThatIsBeingSaved() {
    Desk empty = new Desk(home, tasks.service);
    empty.answers.save = folder.resolve("empty.linchpin.json");
    empty.files.save(told::add);
    empty.files.open(Sample.all().getFirst());
    tasks.settle();
    assertThat(empty.beside).hasSize(1);
    assertThat(empty.session.file().get()).isEqualTo(folder.resolve("empty.linchpin.json"));
    assertThat(told).containsExactly(true);
  }

  @Test
  void aSaveThatEndsAfterOtherWorkTookTheDocumentsPlaceLeavesThatUnsaved() {
    title("First");
    desk.files.save(told::add);
    desk.files.restore(Desk.load("web-shop"), null, null);
    tasks.settle();
    assertThat(told).containsExactly(true);
    assertThat(onDisk(file)).isEqualTo("First");
    assertThat(desk.session.dirty().get()).isTrue();
    assertThat(desk.session.file().get()).isNull();
  }

  @Test
  void theWatchOnTheFileDoesNotTakeTheSaveForAnotherProgram() {
    Queue<Runnable> reading = new ArrayDeque<>();
    DiskWatch watch =
        new DiskWatch(desk.session, desk.files, desk.workspace.notices(), reading::add, Runnable::run);
    title("First");
    watch.look();
    desk.files.save(told::add);
    tasks.workAll();
    reading.remove().run();
    watch.look();
    assertThat(reading).as("not while it is being saved").isEmpty();
    tasks.settle();
    watch.look();
    reading.remove().run();
    assertThat(desk.workspace.notices().shown()).isEmpty();
  }

  private static void move(Path from, Path to) throws IOException {
    java.nio.file.Files.move(from, to);
  }

  private void title(String title) {
    desk.session.perform(Edits.title(title, ""));
  }

  private void typed(String title) {
    desk.session.perform(Edits.title(title, ""), Selection.NONE, "typing");
  }

  private static String onDisk(Path file) {
    return ((Reading.Opened) ModelFile.read(file)).document().name();
  }
}
