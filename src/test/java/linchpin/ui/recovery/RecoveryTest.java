package linchpin.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.edit.document.Extras;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.task.Stepwise;
import linchpin.ui.Desk;
import linchpin.ui.file.Fingerprint;
import linchpin.ui.recovery.RecoveryFolder.Found;
import linchpin.ui.session.Notices.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
  @TempDir private Path home;
  private Path folder;
  private Desk desk;
  private RecoveryFolder store;
  private Autosave autosave;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<String> failures = new ArrayList<>();
  private final List<Unsaved> restored = new ArrayList<>();
  private RecoveryOffer offer;

  @BeforeEach
  void openWindow() {
    folder = home.resolve("recovery");
    desk = new Desk(home);
    store = new RecoveryFolder(folder);
    autosave = new Autosave(desk.session, desk.files, store, waiting::add, waiting::add, failures::add);
  }

  @Test
  void workIsKeptAMomentAfterAChange() throws IOException {
    title("First");
    assertThat(kept()).isEmpty();
    passTime();
    assertThat(kept()).singleElement().satisfies(file -> {
      assertThat(ModelFile.read(file)).isInstanceOf(Reading.Opened.class);
      assertThat(Unsaved.read(file)).isEqualTo(new Unsaved(desk.session.document().get(), null, null));
    });
  }

  @Test
  void changesInARowAreWrittenOnceAndTheNewestIsKept() throws IOException {
    for (int i = 0; i < 100; i++) {
      title("Title " + i);
    }
    assertThat(waiting).hasSize(1);
    passTime();
    assertThat(Unsaved.read(kept().getFirst()).document().name()).isEqualTo("Title 99");
    assertThat(kept()).hasSize(1);
  }

  @Test
  void nothingIsKeptOnceItIsSaved() throws IOException {
    title("First");
    passTime();
    desk.answers.save = home.resolve("saved.linchpin.json");
    assertThat(desk.save()).isTrue();
    passTime();
    assertThat(kept()).isEmpty();
    title("Second");
    passTime();
    assertThat(Unsaved.read(kept().getFirst()))
        .isEqualTo(new Unsaved(desk.session.document().get(), desk.session.file().get(), desk.files.base()));
  }

  @Test
  void workIsKeptUntilItIsSavedAndWhatIsTypedMeanwhileAfterwardsToo() throws IOException {
    Stepwise tasks = new Stepwise();
    Path models = Files.createDirectory(home.resolve("models"));
    Path file = Files.writeString(models.resolve("a.linchpin.json"), ModelFile.text(Document.EMPTY));
    desk = new Desk(home, tasks.service);
    autosave = new Autosave(desk.session, desk.files, store, waiting::add, waiting::add, failures::add);
    desk.files.open(file);
    title("First");
    passTime();
    desk.files.save();
    Files.move(models, home.resolve("away"));
    tasks.settle();
    passTime();
    assertThat(work().document().name()).as("the save failed").isEqualTo("First");
    Files.move(home.resolve("away"), models);
    desk.files.save();
    tasks.workAll();
    passTime();
    assertThat(work().document().name()).as("nobody knows yet that it is saved").isEqualTo("First");
    title("Second");
    tasks.settle();
    passTime();
    assertThat(work()).isEqualTo(new Unsaved(desk.session.document().get(), file, Fingerprint.of(file)));
    desk.files.save();
    tasks.settle();
    passTime();
    assertThat(kept()).isEmpty();
  }

  private Unsaved work() throws IOException {
    return Unsaved.read(kept().getFirst());
  }

  @Test
  void nothingIsKeptOnceItIsUndone() throws IOException {
    title("First");
    passTime();
    desk.session.undo();
    passTime();
    assertThat(kept()).isEmpty();
  }

  @Test
  void nothingIsLeftOfAWindowThatWasClosed() throws IOException {
    title("First");
    passTime();
    title("Second");
    autosave.end();
    passTime();
    assertThat(all()).isEmpty();
  }

  @Test
  void whatARunningWindowKeepsIsNotOfferedToAnother() {
    title("First");
    passTime();
    assertThat(new RecoveryFolder(folder).left()).isEmpty();
  }

  @Test
  void whatACrashLeftIsOfferedAndRestoredAsUnsavedWithItsFile() throws IOException {
    Path file = home.resolve("shop.linchpin.json");
    Unsaved work = new Unsaved(Desk.load("redundant"), file, new Fingerprint("00"));
    crashWith(work);
    look();
    assertThat(notices()).singleElement().satisfies(n ->
        assertThat(n.text()).startsWith("Linchpin ended before Two of everything (shop.linchpin.json) was saved."));
    choose("Restore");
    assertThat(notices()).isEmpty();
    assertThat(desk.session.document().get()).isEqualTo(work.document());
    assertThat(desk.session.dirty().get()).isTrue();
    assertThat(desk.session.file().get()).isEqualTo(file);
    assertThat(desk.files.base()).isEqualTo(work.base());
    assertThat(kept()).as("it stays safe while it is not saved").hasSize(1);
    passTime();
    assertThat(kept()).hasSize(1);
    assertThat(desk.save()).isTrue();
    passTime();
    assertThat(kept()).isEmpty();
  }

  @Test
  void whatWasOfferedOnceIsNotOfferedToAWindowThatStartsMeanwhile() throws IOException {
    crashWith(new Unsaved(Desk.load("redundant"), null, null));
    look();
    assertThat(new RecoveryFolder(folder).left()).isEmpty();
    choose("Keep for later");
    assertThat(new RecoveryFolder(folder).left()).hasSize(1);
  }

  @Test
  void discardingCanBeTakenBackUntilItIsSaidAgain() throws IOException {
    Unsaved work = new Unsaved(Desk.load("redundant"), null, null);
    crashWith(work);
    look();
    choose("Discard");
    assertThat(kept()).hasSize(1);
    choose("Undo");
    choose("Restore");
    assertThat(restored).containsExactly(work);
    offer.end();
    assertThat(kept()).as("it is what is worked on now").hasSize(1);
    crashWith(new Unsaved(Desk.load("web-shop"), null, null));
    look();
    choose("Discard");
    choose("Remove it for good");
    assertThat(kept()).hasSize(1);
  }

  @Test
  void whatWasDiscardedGoesWithTheWindowAndNotWithACrash() throws IOException {
    crashWith(new Unsaved(Desk.load("redundant"), null, null));
    look();
    choose("Discard");
    assertThat(kept()).as("a crash now would leave it").hasSize(1);
    offer.end();
    assertThat(all()).isEmpty();
  }

  @Test
  void everythingThatWasLeftCanBeRestoredAtOnceOrOneByOne() throws IOException {
    crashWith(new Unsaved(Desk.load("redundant"), null, null));
    crashWith(new Unsaved(Desk.load("web-shop"), home.resolve("shop.linchpin.json"), null));
    look();
    assertThat(notices()).singleElement().extracting(Notice::text).asString()
        .startsWith("Linchpin ended before 2 documents were saved: ").contains("Web shop (shop.linchpin.json)")
        .contains("Two of everything");
    choose("Keep for later");
    look();
    choose("One by one");
    assertThat(notices()).hasSize(2);
    choose("Keep for later");
    choose("Keep for later");
    look();
    choose("Restore all");
    assertThat(restored).extracting(w -> w.document().name()).containsExactlyInAnyOrder("Two of everything", "Web shop");
  }

  @Test
  void twoWindowsOnOneFileEachKeepTheirOwnWork() throws IOException {
    Path file = Files.writeString(home.resolve("a.linchpin.json"), ModelFile.text(Desk.load("redundant")));
    Desk second = new Desk(home);
    Autosave other = new Autosave(second.session, second.files, new RecoveryFolder(folder), waiting::add, waiting::add,
        failures::add);
    desk.files.open(file);
    second.files.open(file);
    title("First window");
    second.session.perform(Edits.title("Second window", ""));
    passTime();
    assertThat(kept()).extracting(f -> Unsaved.read(f).document().name())
        .containsExactlyInAnyOrder("First window", "Second window");
    assertThat(desk.save()).isTrue();
    passTime();
    assertThat(kept()).as("saving in one window lets nothing of the other go").singleElement()
        .satisfies(f -> assertThat(Unsaved.read(f).document().name()).isEqualTo("Second window"));
    second.answers.overwrite = false;
    assertThat(second.save()).as("the first window's work is not overwritten unasked").isFalse();
    assertThat(((Reading.Opened) ModelFile.read(file)).document().name()).isEqualTo("First window");
    other.end();
  }

  @Test
  void whatIsInItsFileAfterAllIsLetGo() throws IOException {
    Path file = Files.writeString(home.resolve("a.linchpin.json"), ModelFile.text(Desk.load("redundant")));
    crashWith(new Unsaved(Desk.load("redundant"), file, new Fingerprint("00")));
    look();
    assertThat(notices()).isEmpty();
    assertThat(all()).isEmpty();
  }

  @Test
  void aFileThatWasChangedSinceIsMentioned() throws IOException {
    Path file = home.resolve("a.linchpin.json");
    crashWith(new Unsaved(Desk.load("redundant"), file, new Fingerprint("00")));
    Files.writeString(file, ModelFile.text(Desk.load("web-shop")));
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    look();
    assertThat(notices().getFirst().text()).contains("The file was changed since");
  }

  @Test
  void whatCannotBeReadIsNamedAndKept() throws IOException {
    Slot slot = store.fresh();
    Files.writeString(slot.file(), "{\"format\": \"linch");
    slot.release();
    look();
    assertThat(notices().getFirst().text()).contains("cannot be read").contains(slot.file().toString());
    choose("Keep for later");
    assertThat(slot.file()).exists();
  }

  @Test
  void aDocumentLeftEmptyStillCountsAsUnsaved() throws IOException {
    crashWith(new Unsaved(Document.EMPTY, home.resolve("shop.linchpin.json"), null));
    look();
    choose("Restore");
    assertThat(desk.session.dirty().get()).isTrue();
  }

  @Test
  void halfWrittenFilesOfACrashAreCleanedUp() throws IOException {
    Slot slot = store.fresh();
    String name = String.valueOf(slot.file().getFileName());
    Files.writeString(slot.file().resolveSibling("." + name + ".x.tmp"), "{");
    slot.release();
    Files.createFile(slot.file().resolveSibling(name.replace(ModelFile.ENDING, Slot.LOCK)));
    assertThat(store.left()).isEmpty();
    assertThat(all()).isEmpty();
  }

  @Test
  void fieldsOfTheFileThatAreNotKnownAreKept() throws IOException {
    Extras extras = new Extras(Map.of("", Map.of("owner", "ann")));
    Unsaved work = new Unsaved(Desk.load("redundant").withExtras(extras), null, null);
    crashWith(work);
    assertThat(store.left()).extracting(Found::work).containsExactly(work);
  }

  @Test
  void aFolderThatCannotBeUsedIsTold() throws IOException {
    Files.writeString(folder, "a file in the way");
    title("First");
    passTime();
    assertThat(failures).singleElement().asString().startsWith("Unsaved work cannot be kept safe");
  }

  private void crashWith(Unsaved work) throws IOException {
    Slot slot = store.fresh();
    slot.keep(work);
    slot.release();
  }

  private void title(String title) {
    desk.session.perform(Edits.title(title, ""));
  }

  private void passTime() {
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      next.run();
    }
  }

  private void look() {
    offer = new RecoveryOffer(store, desk.workspace.notices(), (slot, work) -> {
      autosave.adopt(slot);
      desk.files.restore(work.document(), work.file(), work.base());
      restored.add(work);
    }, desk.jobs::tell, Runnable::run, Runnable::run);
    offer.look();
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

  private List<Path> kept() throws IOException {
    return all().stream().filter(f -> f.toString().endsWith(ModelFile.ENDING)).toList();
  }

  private List<Path> all() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
