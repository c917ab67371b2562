package linchpin.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import linchpin.task.TaskService;
import linchpin.ui.command.palette.Keymap;
import linchpin.ui.file.Dialogs;
import linchpin.ui.file.RecentFiles;
import linchpin.ui.recovery.Slot;
import linchpin.ui.recovery.Unsaved;
import linchpin.ui.session.Notices;
import linchpin.ui.workspace.Settings;
import org.jspecify.annotations.Nullable;

/// A window with the documents that are open in it: the tabs at the top, and below them everything that belongs to the
/// document that is shown.
final class DocumentWindow {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final Stage stage;
  private final Settings settings = new Settings();
  private final Safekeeping safekeeping;
  private final OpenDocument.Shared shared;
  private final OpenDocuments documents;
  private final TaskService tasks;
  private final BorderPane root = new BorderPane();
  private boolean closing;

  /// @param home the folder of the person's settings; it need not exist
  /// @param services makes what runs everything that takes long; it is given who is told of the program's faults
  DocumentWindow(Stage stage, Dialogs dialogs, Path home, Function<Consumer<Throwable>, TaskService> services) {
    this.stage = stage;
    tasks = services.apply(this::mishap);
    safekeeping = new Safekeeping(home.resolve("recovery"), tasks.scope());
    settings.followMotion(Platform.getPreferences().reducedMotionProperty());
    settings.keepIn(home.resolve("settings"), safekeeping::later);
    shared = new OpenDocument.Shared(dialogs, new RecentFiles(home.resolve("recent-files")), settings, new Notices(),
        safekeeping);
    documents = new OpenDocuments(this::make, this::end, this::requestClose);
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    stage.setScene(scene);
    new WindowTheme(scene).follow(settings.dark());
    new Keymap(() -> shown().workspace()).install(scene);
    documents.shown().addListener((o, before, now) -> show(now));
    documents.add();
    root.setTop(new TabStrip(documents));
    stage.setOnCloseRequest(this::closing);
    stage.focusedProperty().addListener((o, before, focused) -> {
      if (focused) {
        shown().lookAtDisk();
      }
    });
  }

  private OpenDocument make(linchpin.ui.file.Tabs tabs) {
    OpenDocument made = new OpenDocument(shared, tasks.scope(), tabs);
    new WindowCommands(made.workspace(), made.panels(), stage).set();
    new TabCommands(documents).set(made);
    return made;
  }

  /// Everything that takes long on threads of its own.
  static TaskService onThreads(Consumer<Throwable> mishaps) {
    return TaskService.onThreads(Platform::runLater, mishaps);
  }

  /// Tells the person who sees the window that the program went wrong.
  void mishap(Throwable e) {
    new Mishap(shown().workspace().jobs()).tell(e);
  }

  private void end(OpenDocument document) {
    document.end(safekeeping);
  }

  private void show(@Nullable OpenDocument document) {
    if (document != null) {
      root.setCenter(document.node());
      stage.titleProperty().bind(Titles.of(document.workspace().session()));
    }
  }

  /// The document that is shown.
  OpenDocument shown() {
    return java.util.Objects.requireNonNull(documents.shown().get());
  }

  OpenDocuments documents() {
    return documents;
  }

  Settings settings() {
    return settings;
  }

  Safekeeping safekeeping() {
    return safekeeping;
  }

  /// What a person should know whatever is shown.
  Notices notices() {
    return shared.notices();
  }

  /// Offers what a program that was killed left unsaved.
  void offerWhatWasLeft() {
    safekeeping.offer(notices(), this::restore, words -> shown().workspace().jobs().tell(words));
  }

  private void restore(Slot slot, Unsaved work) {
    OpenDocument document = documents.restore(work);
    safekeeping.adopt(document.autosave(), slot);
    document.workspace().jobs().tell("Restored; it is not saved yet");
  }

  private void requestClose() {
    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  /// Closes the window itself, once everything is saved that is being saved and everything asked that has to be.
  private void closing(WindowEvent event) {
    event.consume();
    if (!closing) {
      closing = true;
      documents.leaveAll(may -> {
        closing = false;
        if (may) {
          stage.hide();
        }
      });
    }
  }

  /// The window was closed by its person's will: nothing is kept, but what is still being saved, of which nobody will
  /// be told how that ended; the next start finds out.
  void end() {
    boolean saving = documents.all().stream().anyMatch(d -> d.workspace().files().saving().get());
    documents.all().forEach(d -> d.workspace().files().awaitSaves(PATIENCE));
    if (saving) {
      settings.flush();
    } else {
      safekeeping.end(settings::flush);
    }
    tasks.close();
  }
}
