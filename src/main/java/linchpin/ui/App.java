package linchpin.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Screen;
import javafx.stage.Stage;
import linchpin.ui.file.Sample;
import linchpin.ui.file.SettingsFolder;
import linchpin.ui.file.WindowDialogs;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The program with a window. A file may be given as the only argument.
public final class App extends Application {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private @Nullable DocumentWindow window;

  /// Starts the window and returns when it is closed.
  public static void start(String... arguments) {
    Application.launch(App.class, arguments);
  }

  @Override
  public void init() {
    WindowTheme.loadFonts();
  }

  @Override
  public void start(Stage stage) {
    DocumentWindow opened =
        new DocumentWindow(stage, new WindowDialogs(stage), SettingsFolder.standard(), DocumentWindow::onThreads);
    window = opened;
    Thread.currentThread().setUncaughtExceptionHandler(
        (thread, e) -> opened.mishap(e));
    place(stage);
    stage.show();
    opened.shown().workspace().diagram().focus();
    openAtFirst(opened.shown().workspace());
    opened.offerWhatWasLeft();
  }

  @Override
  public void stop() {
    if (window != null) {
      window.end();
    }
  }

  /// The file asked for; the first time ever an example.
  private void openAtFirst(Workspace workspace) {
    List<String> given = getParameters().getUnnamed();
    if (!given.isEmpty()) {
      workspace.files().open(Path.of(given.getFirst()));
    } else if (workspace.files().recent().files().isEmpty()) {
      Sample.all().stream().findFirst().ifPresent(workspace.files()::open);
    }
  }

  private static void place(Stage stage) {
    var screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(900, screen.getWidth()));
    stage.setMinHeight(Math.min(560, screen.getHeight()));
    if (screen.getWidth() < WIDTH || screen.getHeight() < HEIGHT) {
      stage.setWidth(Math.min(WIDTH, screen.getWidth()));
      stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
      stage.setX(screen.getMinX());
      stage.setY(screen.getMinY());
    }
  }
}
