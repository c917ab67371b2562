package linchpin.ui;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.stage.Stage;
import linchpin.edit.Edit;
import linchpin.edit.Edits;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.validity.Validity;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.model.Component;
import linchpin.ui.file.Dialogs;
import linchpin.ui.file.SettingsFolder;
import linchpin.ui.session.Notices.Notice;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.Workspace;

/// A window that draws by itself until it is killed, for `src/check/crash`. What it did and found is told line by
/// line. The title of the document is the number of its last edit.
final class CrashDriver {
  private final Path file;
  private final Random random;
  private final DocumentWindow window;

  private CrashDriver(Path file, long seed) {
    this.file = file;
    random = new Random(seed);
    Stage stage = new Stage();
    Dialogs dialogs = (Dialogs) java.lang.reflect.Proxy.newProxyInstance(
        CrashDriver.class.getClassLoader(), new Class<?>[] {Dialogs.class}, (p, m, a) -> answer(m, a));
    window = new DocumentWindow(stage, dialogs, SettingsFolder.standard(), DocumentWindow::onThreads);
    stage.show();
    window.offerWhatWasLeft();
  }

  /// FILE, the number of the first edit, and a seed; a number below 0 ends after the recovery.
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    Platform.startup(WindowTheme::loadFonts);
    CrashDriver driver = onWindow(() -> new CrashDriver(file, Long.parseLong(args[2])));
    driver.tellFiles();
    driver.recover();
    int first = Integer.parseInt(args[1]);
    if (first < 0) {
      driver.window.end();
      System.exit(0);
    }
    driver.draw(first);
  }

  /// What lies on the disk after the crash: the file and its backup, each whole.
  private void tellFiles() {
    for (Path path : List.of(file, file.resolveSibling(file.getFileName() + ".bak"))) {
      if (Files.exists(path)) {
        tell(path.equals(file) ? "file" : "backup",
            ModelFile.read(path) instanceof Reading.Opened(Document document) ? document.name() : "broken");
      }
    }
  }

  private void recover() throws Exception {
    FutureTask<Boolean> looked = new FutureTask<>(() -> true);
    window.safekeeping().writing().execute(() -> Platform.runLater(looked));
    looked.get();
    List<Notice> notices = onWindow(() -> List.copyOf(window.notices().shown()));
    tell("offered", notices.size());
    for (Notice notice : notices) {
      onWindow(() -> {
        window.notices().clear(notice.topic());
        notice.choices().getFirst().chosen().run();
        return true;
      });
      Workspace workspace = window.shown().workspace();
      Session session = workspace.session();
      tell("restored", onWindow(() -> session.document().get().name()), session.file().get(), session.dirty().get(),
          Validity.problems(session.document().get()).size());
      CompletableFuture<Boolean> saved = new CompletableFuture<>();
      onWindow(() -> {
        workspace.files().save(saved::complete);
        return true;
      });
      tell("saved", saved.get());
    }
    tell("ready");
  }

  private void draw(int first) throws Exception {
    onWindow(() -> {
      workspace().files().open(file);
      return true;
    });
    while (onWindow(() -> workspace().session().file().get() == null)) {
      Thread.sleep(20);
    }
    for (int number = first;; number++) {
      Thread.sleep(random.nextInt(5) == 0 ? random.nextInt(2500) : 10 + random.nextInt(300));
      edit(number);
      if (random.nextInt(50) == 0) {
        onWindow(() -> {
          workspace().files().save();
          return true;
        });
      }
    }
  }

  private void edit(int number) throws Exception {
    onWindow(() -> {
      workspace().session().perform(step(number));
      return true;
    });
    tell("edit", number, System.currentTimeMillis());
  }

  private Workspace workspace() {
    return window.shown().workspace();
  }

  private Edit step(int number) {
    List<Edit> edits = new ArrayList<>(List.of(Edits.title(String.valueOf(number), "")));
    List<String> ids = List.copyOf(workspace().session().document().get().topology().components().keySet());
    String one = ids.isEmpty() ? "" : ids.get(random.nextInt(ids.size()));
    edits.add(switch (random.nextInt(4)) {
      case 0 -> Edits.move(List.of(one), 8, 8);
      case 1 -> Edits.delete(List.of(one));
      default -> Edits.add(Component.of("c" + number, "service"),
          new Bounds(random.nextInt(100) * 8, random.nextInt(100) * 8, Document.CARD_WIDTH, Document.CARD_HEIGHT));
    });
    return Edits.all("Edit " + number, edits);
  }

  private static Object answer(Method asked, Object[] arguments) {
    tell("asked", asked.getName(), java.util.Arrays.toString(arguments));
    if (asked.getReturnType() == boolean.class) {
      return true;
    }
    return asked.getReturnType() == Dialogs.Answer.class ? Dialogs.Answer.DISCARD : null;
  }

  private static <T> T onWindow(Callable<T> task) throws Exception {
    FutureTask<T> future = new FutureTask<>(task);
    Platform.runLater(future);
    return future.get();
  }

  private static synchronized void tell(Object... words) {
    System.out.println(String.join("\t", java.util.Arrays.stream(words).map(String::valueOf).toList()));
    System.out.flush();
  }
}
