package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.tk.TKClipboard;
import java.lang.ref.WeakReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import linchpin.edit.Edits;
import linchpin.edit.Selection;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.task.TaskService;
import linchpin.ui.command.Command;
import linchpin.ui.file.Dialogs;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.Settings;
import linchpin.ui.workspace.ViewState;
import linchpin.ui.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Several documents in one window, as a person works on them.
class TabsStoryTest extends FxRobot {
  @TempDir private Path folder;
  private final Desk.Answers answers = new Desk.Answers();
  private final List<DocumentWindow> windows = new ArrayList<>();
  private DocumentWindow window;
  private Stage stage;
  private Path shop;
  private Path pair;

  @BeforeEach
  void openTheProgram() throws Exception {
    shop = Files.writeString(folder.resolve("shop.linchpin.json"), ModelFile.text(Desk.load("web-shop")));
    pair = Files.writeString(folder.resolve("pair.linchpin.json"), ModelFile.text(Desk.load("redundant")));
    stage = FxToolkit.registerPrimaryStage();
    WindowTheme.loadFonts();
    interact(this::start);
  }

  private void start() {
    window = new DocumentWindow(stage, answers, folder.resolve("settings"),
        mishaps -> new TaskService(Runnable::run, Platform::runLater, mishaps, TaskService.Timer.CLOCK));
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1000);
    stage.setHeight(800);
    stage.show();
    window.shown().workspace().diagram().focus();
  }

  @AfterEach
  void closeIt() throws Exception {
    release(new KeyCode[0]);
    release(new MouseButton[0]);
    interact(() -> stage.hide());
    windows.forEach(DocumentWindow::end);
    window.end();
    FxToolkit.cleanupStages();
  }

  @Test
  void twoDocumentsAreWorkedOnEachWithItsOwnHistory() {
    assertThat(lookup(".tab-strip").query().isVisible()).as("one document needs no tabs").isFalse();
    open(shop);
    assertThat(titles()).as("the empty diagram made room").containsExactly("Web shop");
    open(pair);
    assertThat(titles()).containsExactly("Web shop", "Two of everything");
    assertThat(lookup(".tab-strip").query().isVisible()).isTrue();
    assertThat(stage.getTitle()).startsWith("Two of everything");

    perform("Pair");
    push(KeyCode.CONTROL, KeyCode.TAB);
    assertThat(title()).isEqualTo("Web shop");
    perform("Shop");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(title()).isEqualTo("Web shop");
    push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertThat(title()).as("undo is its own").isEqualTo("Pair");
    assertThat(tab(1).getAccessibleText()).isEqualTo("Pair, not saved");
    assertThat(stage.getTitle()).startsWith("• Pair");

    interact(() -> session().select(Selection.of("balancer-1")));
    clickOn(tab(0));
    assertThat(title()).isEqualTo("Web shop");
    assertThat(session().selection().get().isEmpty()).as("the selection is its own").isTrue();

    open(pair);
    assertThat(titles()).as("it is open already").hasSize(2);
    assertThat(title()).isEqualTo("Pair");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_UP);
    assertThat(titles()).containsExactly("Pair", "Web shop");
    drag(tab(0), MouseButton.PRIMARY).dropTo(tab(1).localToScreen(30, 10));
    settle();
    assertThat(titles()).containsExactly("Web shop", "Pair");
    assertThat(title()).isEqualTo("Pair");
  }

  @Test
  void whatIsCopiedInOneIsPastedIntoAnother() {
    open(shop);
    interact(() -> session().select(Selection.of("product-cache")));
    push(KeyCode.CONTROL, KeyCode.C);
    push(KeyCode.CONTROL, KeyCode.T);
    assertThat(titles()).containsExactly("Web shop", "");
    push(KeyCode.CONTROL, KeyCode.T);
    assertThat(titles()).as("an empty one is there already").hasSize(2);
    push(KeyCode.CONTROL, KeyCode.V);
    assertThat(session().document().get().topology().components()).containsOnlyKeys("product-cache");
    assertThat(session().undoLabel().get()).isEqualTo("Paste");
  }

  @Test
  void closingAsksAndWhatWasClosedCanBeOpenedAgain() {
    open(shop);
    open(pair);
    perform("Unsaved");
    answers.unsaved = Dialogs.Answer.CANCEL;
    push(KeyCode.CONTROL, KeyCode.W);
    assertThat(titles()).containsExactly("Web shop", "Unsaved");
    answers.unsaved = Dialogs.Answer.DISCARD;
    push(KeyCode.CONTROL, KeyCode.W);
    assertThat(titles()).containsExactly("Web shop");
    assertThat(answers.asked).isEqualTo(2);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    assertThat(titles()).containsExactly("Web shop", "Unsaved");
    assertThat(session().dirty().get()).as("what was not saved is back").isTrue();
    assertThat(session().file().get()).isEqualTo(pair);

    clickOn(tab(0), MouseButton.MIDDLE);
    assertThat(titles()).containsExactly("Unsaved");
    assertThat(possible(Command.NEXT_TAB)).isFalse();
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    settle();
    assertThat(titles()).containsExactly("Unsaved", "Web shop");
    assertThat(session().dirty().get()).isFalse();
    assertThat(possible(Command.REOPEN)).isFalse();
    for (Command command : List.of(Command.CLOSE, Command.NEXT_TAB, Command.PREVIOUS_TAB, Command.TAB_RIGHT,
        Command.TAB_LEFT)) {
      assertThat(possible(command)).as(command.title()).isTrue();
    }
  }

  @Test
  void theWindowAsksOncePerUnsavedDocumentAndCancellingKeepsAll() throws Exception {
    open(shop);
    perform("One");
    open(pair);
    perform("Two");
    push(KeyCode.CONTROL, KeyCode.T);
    answers.unsaved = Dialogs.Answer.CANCEL;
    requestClose();
    assertThat(stage.isShowing()).isTrue();
    assertThat(answers.asked).isEqualTo(1);
    assertThat(title()).as("the one that is asked about is shown").isEqualTo("One");
    assertThat(titles()).containsExactly("One", "Two", "");
    answers.unsaved = Dialogs.Answer.SAVE;
    requestClose();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !stage.isShowing());
    assertThat(answers.asked).isEqualTo(3);
    assertThat(name(shop)).isEqualTo("One");
    assertThat(name(pair)).isEqualTo("Two");
  }

  @Test
  void theLastTabClosesTheWindow() {
    open(shop);
    push(KeyCode.CONTROL, KeyCode.W);
    settle();
    assertThat(stage.isShowing()).isFalse();
  }

  @Test
  void aFileOfAnotherTabIsNotOverwritten() {
    open(shop);
    open(pair);
    answers.save = shop;
    interact(() -> window.shown().workspace().files().saveAs());
    assertThat(answers.told).anyMatch(t -> t.contains("shop.linchpin.json is open in another tab"));
    assertThat(name(shop)).isEqualTo("Web shop");
  }

  @Test
  void allDocumentsOfAWindowThatWasKilledAreRestored() throws Exception {
    open(shop);
    perform("Shop, unsaved");
    open(pair);
    perform("Pair, unsaved");
    push(KeyCode.CONTROL, KeyCode.T);
    perform("Never saved");
    Path recovery = folder.resolve("settings").resolve("recovery");
    // What a killed window leaves is its folder; the locks of its documents go with it.
    Path left = folder.resolve("left").resolve("recovery");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> kept(recovery).size() == 3);
    Files.createDirectories(left);
    for (Path file : kept(recovery)) {
      Files.copy(file, left.resolve(file.getFileName()));
    }
    DocumentWindow killed = window;
    interact(() -> {
      stage.hide();
      window = new DocumentWindow(stage, answers, folder.resolve("left"),
          mishaps -> new TaskService(Runnable::run, Platform::runLater, mishaps, TaskService.Timer.CLOCK));
      stage.show();
      window.offerWhatWasLeft();
    });
    killed.end();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> lookup("Restore all").tryQuery().isPresent());
    assertThat(lookup(".notice").queryAll()).hasSize(1);
    clickOn("Restore all");
    settle();
    assertThat(titles()).containsExactlyInAnyOrder("Shop, unsaved", "Pair, unsaved", "Never saved");
    assertThat(window.documents().all()).allMatch(d -> d.workspace().session().dirty().get());
    assertThat(window.documents().all()).extracting(d -> d.workspace().session().file().get())
        .containsExactlyInAnyOrder(shop, pair, null);
    assertThat(lookup(".notice").queryAll()).isEmpty();
    assertThat(kept(left)).as("it stays safe while it is not saved").hasSize(3);
  }

  @Test
  void aClosedDocumentIsForgotten() {
    // In a window of its own: TestFX keeps every event of the stage it knows, and with them what they were fired at.
    List<WeakReference<Object>> forgotten = new ArrayList<>();
    interact(() -> {
      Stage other = new Stage();
      DocumentWindow apart = new DocumentWindow(other, answers, folder.resolve("apart"), DocumentWindow::onThreads);
      other.show();
      apart.shown().workspace().files().show(Desk.load("web-shop"));
      apart.documents().add().workspace().files().show(Desk.load("redundant"));
      Workspace workspace = apart.shown().workspace();
      workspace.session().perform(Edits.title("Changed", ""));
      workspace.session().toggleOff("balancer-1");
      workspace.view().present();
      workspace.view().search().set(ViewState.Search.EVERYTHING);
      List.of(apart.shown(), workspace.session(), workspace.diagram().node(), workspace.analysis())
          .forEach(o -> forgotten.add(new WeakReference<>(o)));
      answers.unsaved = Dialogs.Answer.DISCARD;
      apart.documents().close(apart.shown());
      assertThat(apart.documents().all()).hasSize(1);
      windows.add(apart);
      apart.documents().add();
    });
    settle();
    for (int i = 0; i < 60 && !forgotten.stream().allMatch(r -> r.get() == null); i++) {
      System.gc();
      WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
      settle();
    }
    assertThat(forgotten).allMatch(r -> r.get() == null);
  }

  @Test
  void settingsAreAlikeInAllTabsAndOutliveTheWindow() throws Exception {
    Path settings = folder.resolve("settings").resolve("settings");
    Files.createDirectories(settings.getParent());
    open(shop);
    open(pair);
    ViewState first = window.documents().all().getFirst().workspace().view();
    ViewState second = window.shown().workspace().view();
    interact(() -> {
      second.dark().set(true);
      second.grid().set(false);
      first.paneWidth().set(400);
    });
    assertThat(first.dark().get()).isTrue();
    assertThat(first.grid().get()).isFalse();
    assertThat(second.paneWidth().get()).isEqualTo(400);
    assertThat(stage.getScene().getStylesheets()).anyMatch(s -> s.endsWith("dark.css"));
    window.end();
    assertThat(Files.readAllLines(settings)).contains("dark = true", "grid = false", "pane-width = 400");
    Files.writeString(settings, Files.readString(settings) + "guides = perhaps\npane-width = 99999999\n\n=\nnew = thing\n");
    Settings again = new Settings();
    again.keepIn(settings, Runnable::run);
    assertThat(again.dark().get()).isTrue();
    assertThat(again.grid().get()).isFalse();
    assertThat(again.guides().get()).as("rubbish is passed over").isTrue();
    assertThat(again.paneWidth().get()).isZero();
    again.dark().set(false);
    assertThat(Files.readAllLines(settings)).contains("dark = false", "new = thing");
  }

  @Test
  void filesDraggedInLandInTabs() throws Exception {
    Path compose = Files.writeString(folder.resolve("compose.yaml"), """
        services:
          web: {image: nginx, depends_on: [db]}
          db: {image: postgres}
        """);
    Node landing = lookup(".landing").query();
    assertThat(hover(List.of(shop))).isTrue();
    assertThat(landing.isVisible()).isTrue();
    assertThat(lookup("Open shop.linchpin.json").tryQuery()).isPresent();
    drop(List.of(shop));
    assertThat(landing.isVisible()).isFalse();
    assertThat(titles()).containsExactly("Web shop");
    hover(List.of(shop, pair, compose));
    assertThat(lookup("Open 2 models and import compose.yaml").tryQuery()).isPresent();
    drop(List.of(shop, pair, compose));
    assertThat(titles()).hasSize(3).contains("Web shop", "Two of everything");
    assertThat(session().document().get().topology().components()).containsKeys("web", "db");

    assertThat(hover(List.of())).as("words are no files").isFalse();
    drop(List.of(folder));
    assertThat(lookup(".notice").queryAll()).hasSize(1);
    assertThat(titles()).hasSize(3);
    Path nonsense = Files.write(folder.resolve("photo.zip"), new byte[] {1, 2, 3});
    drop(List.of(nonsense));
    assertThat(answers.told).anyMatch(t -> t.startsWith("Nothing was imported"));
    assertThat(titles()).hasSize(3);
  }

  private boolean hover(List<Path> files) throws Exception {
    return fire(DragEvent.DRAG_OVER, files);
  }

  private void drop(List<Path> files) throws Exception {
    fire(DragEvent.DRAG_DROPPED, files);
    settle();
    settle();
  }

  /// Sends what the desktop sends while files are dragged over the window; no files stand for words.
  private boolean fire(EventType<DragEvent> type, List<Path> files) throws Exception {
    TKClipboard desktop = (TKClipboard) Proxy.newProxyInstance(TKClipboard.class.getClassLoader(),
        new Class<?>[] {TKClipboard.class}, (proxy, asked, with) -> switch (asked.getName()) {
          case "hasContent" -> !files.isEmpty() && with[0] == DataFormat.FILES;
          case "getContent" -> with[0] == DataFormat.FILES ? files.stream().map(Path::toFile).toList() : null;
          case "getTransferModes" -> Set.of(TransferMode.COPY);
          default -> null;
        });
    Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
    made.setAccessible(true);
    Node canvas = window.shown().workspace().diagram().node();
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
      DragEvent event = new DragEvent(null, canvas, type, made.newInstance(desktop), 100, 100, 100, 100,
          TransferMode.COPY, null, null, null);
      canvas.fireEvent(event);
      return event.isAccepted();
    });
  }

  private static Set<Path> kept(Path recovery) throws java.io.IOException {
    if (Files.notExists(recovery)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(recovery)) {
      return Set.copyOf(files.filter(f -> f.toString().endsWith(ModelFile.ENDING)
          && !f.getFileName().toString().startsWith(".")).toList());
    }
  }

  private void open(Path file) {
    answers.open = file;
    push(KeyCode.CONTROL, KeyCode.O);
    settle();
  }

  private void requestClose() {
    interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    settle();
  }

  private void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Session session() {
    return window.shown().workspace().session();
  }

  private String title() {
    return session().document().get().name();
  }

  private List<String> titles() {
    return window.documents().all().stream().map(d -> d.workspace().session().document().get().name()).toList();
  }

  private void perform(String title) {
    interact(() -> session().perform(Edits.title(title, "")));
  }

  private boolean possible(Command command) {
    return window.shown().workspace().commands().possible(command).get();
  }

  private Node tab(int index) {
    return lookup(".document-tab").nth(index).query();
  }

  private static String name(Path file) {
    return ((Reading.Opened) ModelFile.read(file)).document().name();
  }
}
