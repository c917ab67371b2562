package linchpin.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import linchpin.drawing.Theme;
import linchpin.ui.canvas.CanvasView;
import linchpin.ui.canvas.DiagramCanvas;
import linchpin.ui.command.Command;
import linchpin.ui.command.Commands;
import linchpin.ui.command.Keymap;
import linchpin.ui.file.Dialogs;
import linchpin.ui.file.Exports;
import linchpin.ui.file.Files;
import linchpin.ui.file.Imports;
import linchpin.ui.file.RecentFiles;
import linchpin.ui.file.Sample;
import linchpin.ui.file.SettingsFolder;
import linchpin.ui.file.WindowDialogs;
import linchpin.ui.window.MainWindow;

/// The program with a window. A file may be given as the only argument.
public final class App extends Application {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private final ExecutorService analysing = worker("analysis");
  private final ExecutorService working = worker("work");
  private final Safekeeping safekeeping = new Safekeeping(SettingsFolder.standard().resolve("recovery"));

  /// Starts the window and returns when it is closed.
  public static void start(String... arguments) {
    Application.launch(App.class, arguments);
  }

  @Override
  public void init() {
    Look.loadFonts();
  }

  @Override
  public void start(Stage stage) {
    RecentFiles recent = new RecentFiles(SettingsFolder.standard().resolve("recent-files"));
    Workspace workspace = workspace(new WindowDialogs(stage), recent, analysing, working);
    furnish(stage, workspace);
    Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> new Mishap(workspace.jobs()).tell(e));
    stage.titleProperty().bind(Titles.of(workspace.session()));
    stage.setOnCloseRequest(
        e -> {
          if (!workspace.files().mayLeave()) {
            e.consume();
          }
        });
    place(stage);
    stage.show();
    workspace.diagram().focus();
    openAtFirst(workspace);
    safekeeping.begin(workspace, stage);
  }

  @Override
  public void stop() {
    safekeeping.end();
    analysing.shutdownNow();
    working.shutdownNow();
  }

  /// Fills a window with what works on a workspace.
  static void furnish(Stage stage, Workspace workspace) {
    Fxml.Loaded<StackPane, MainWindow> main = Fxml.load(MainWindow.class, "main.fxml", workspace);
    Scene scene = new Scene(main.node(), WIDTH, HEIGHT);
    stage.setScene(scene);
    new Look(scene).follow(workspace.view());
    new WindowCommands(workspace, main.controller(), stage).set();
    new Keymap(workspace.commands()).install(scene);
  }

  /// Everything behind one window.
  ///
  /// @param analysing runs the analysis
  /// @param working runs what takes long
  static Workspace workspace(Dialogs dialogs, RecentFiles recent, Executor analysing, Executor working) {
    Session session = new Session();
    ViewState view = new ViewState(session);
    DiagramCanvas canvas = new DiagramCanvas(session);
    canvas.grid().bind(view.grid());
    canvas.guides().bind(view.guides());
    Platform.getPreferences().reducedMotionProperty().subscribe(view.calm()::set);
    view.calm().subscribe(canvas.calm()::set);
    view.dark().subscribe(dark -> canvas.theme(dark ? Theme.DARK : Theme.LIGHT));
    Jobs jobs = new Jobs(working, Platform::runLater);
    canvas.commands().whenNothingToPaste(
        () -> jobs.tell("Nothing pasted: the clipboard holds no components copied from Linchpin"));
    Files files = new Files(session, jobs, dialogs, recent, Layout::placed);
    return new Workspace(
        session,
        view,
        new LiveAnalysis(session, Engine.STANDARD, analysing, Platform::runLater),
        new CanvasView(canvas),
        new Commands(),
        jobs,
        new Notices(),
        files,
        new Imports(files, jobs, dialogs, Layout::placed),
        new Exports(session, jobs, dialogs, files));
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

  private static ExecutorService worker(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }
}
