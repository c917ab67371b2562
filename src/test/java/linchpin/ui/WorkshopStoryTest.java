package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.State;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.ui.canvas.DiagramCanvas;
import linchpin.ui.command.Command;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.Workspace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A morning in a design workshop: the real window, canvas, engine and files, with a hand that drags and types.
class WorkshopStoryTest extends FxRobot {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir private Path folder;
  private DocumentWindow window;
  private final Desk.Answers answers = new Desk.Answers();
  private Workspace workspace;
  private Session session;
  private DiagramCanvas canvas;
  private Stage stage;

  @BeforeEach
  void openTheProgram() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    WindowTheme.loadFonts();
    interact(() -> {
      window = new DocumentWindow(stage, answers, folder, DocumentWindow::onThreads);
      workspace = window.shown().workspace();
      session = workspace.session();
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(1400);
      stage.setHeight(900);
      stage.show();
      canvas = (DiagramCanvas) workspace.diagram().node();
      workspace.diagram().focus();
    });
  }

  @AfterEach
  void closeIt() throws Exception {
    release(new KeyCode[0]);
    release(new MouseButton[0]);
    interact(() -> stage.hide());
    window.end();
    FxToolkit.cleanupStages();
  }

  @Test
  void a_second_balancer_takes_a_single_point_of_failure_away() throws Exception {
    openTheWebShop();
    eventually("the SPOF is in the pane", () -> pane().contains("Partner balancer") && spofs().contains("partner-balancer"));

    String second = dragInASecondBalancer();
    groupBoth("partner-balancer", second);
    connect("partners", second);
    connect(second, "catalogue-service");
    eventually("no SPOF any more", () -> !spofs().contains("partner-balancer") && !pane().contains("Partner balancer"));

    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.CONTROL, KeyCode.Z);
    eventually("undone, it is one again", () -> spofs().contains("partner-balancer") && pane().contains("Partner balancer"));
    interact(() -> workspace.commands().run(Command.REDO));
    interact(() -> workspace.commands().run(Command.REDO));
    eventually("done again, it is none", () -> !spofs().contains("partner-balancer"));

    switchTheDatabaseOffAndStep();
    exportAPdf();
    saveAndReopen();
  }

  private void openTheWebShop() throws IOException {
    Path file = folder.resolve("web-shop.linchpin.json");
    Files.write(file, Objects.requireNonNull(getClass().getResourceAsStream("/linchpin/samples/web-shop.linchpin.json")).readAllBytes());
    answers.open = file;
    push(KeyCode.CONTROL, KeyCode.O);
    eventually("the file is open", () -> document().name().equals("Web shop"));
    interact(() -> {
      canvas.zoomTo(1);
      Point origin = canvas.viewport().origin();
      canvas.viewport().panBy(-origin.x() - 640, -origin.y() + 20);
    });
    settle();
  }

  private String dragInASecondBalancer() {
    Node row = lookup((Node n) -> "Place Load balancer".equals(n.getAccessibleText())).query();
    moveTo(row);
    press(MouseButton.PRIMARY);
    List<String> before = List.copyOf(document().topology().components().keySet());
    moveTo(screen(new Point(1000, 140)));
    moveTo(screen(new Point(1224, 256)));
    release(MouseButton.PRIMARY);
    settle();
    List<String> added = document().topology().components().keySet().stream().filter(id -> !before.contains(id)).toList();
    assertThat(added).hasSize(1);
    assertThat(Objects.requireNonNull(document().topology().component(added.getFirst())).domain()).as("beside the site").isNull();
    push(KeyCode.ESCAPE);
    return added.getFirst();
  }

  private void groupBoth(String first, String second) {
    clickOn(screen(centre(first)));
    shiftClick(centre(second));
    assertThat(session.selection().get().ids()).containsExactlyInAnyOrder(first, second);
    push(KeyCode.CONTROL, KeyCode.G);
    assertThat(Objects.requireNonNull(document().topology().groupOf(second)).members()).containsExactlyInAnyOrder(first, second);
    push(KeyCode.ESCAPE);
  }

  /// The headless platform's robot has no Shift key, so the events of a click with it are sent by hand.
  private void shiftClick(Point at) {
    Point2D on = screen(at);
    Point2D in = canvas.localToScene(canvas.screenToLocal(on));
    interact(() -> {
      for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
        Event.fireEvent(canvas, new MouseEvent(
            type, in.getX(), in.getY(), on.getX(), on.getY(), MouseButton.PRIMARY, 1, true, false, false, false,
            type == MouseEvent.MOUSE_PRESSED, false, false, false, false, true, null));
      }
    });
    settle();
  }

  private void connect(String from, String to) {
    int lines = document().topology().dependencies().size();
    Bounds b = box(from);
    moveTo(screen(centre(from)));
    moveTo(screen(new Point(b.centerX(), b.bottom())));
    press(MouseButton.PRIMARY);
    Point end = centre(to);
    moveTo(screen(new Point((b.centerX() + end.x()) / 2, (b.bottom() + end.y()) / 2)));
    moveTo(screen(end));
    release(MouseButton.PRIMARY);
    settle();
    assertThat(document().topology().dependencies()).hasSize(lines + 1);
    assertThat(document().topology().dependencies().values()).anyMatch(d -> d.from().equals(from) && d.to().equals(to));
  }

  private void switchTheDatabaseOffAndStep() {
    interact(() -> workspace.diagram().reveal("shop-primary"));
    settle();
    Document before = document();
    clickOn(screen(centre("shop-primary")));
    push(KeyCode.X);
    eventually("the what-if is played", () -> session.outcome().get() != null);
    var outcome = Objects.requireNonNull(session.outcome().get());
    assertThat(outcome.moments().getFirst().states()).containsEntry("shop-primary", State.DOWN);
    Button forward = lookup((Node n) -> n instanceof Button b && "Step forward".equals(b.getAccessibleText())).query();
    int steps = 0;
    while (session.moment().get() < outcome.moments().size() - 1 && steps++ < 50) {
      interact(forward::fire);
    }
    assertThat(session.moment().get()).isEqualTo(outcome.moments().size() - 1);
    assertThat(document()).as("a what-if changes nothing").isSameAs(before);
    push(KeyCode.ESCAPE);
    eventually("the what-if is over", () -> session.scenario().get().nothing());
  }

  private void exportAPdf() throws Exception {
    Path pdf = folder.resolve("shop.pdf");
    answers.save = pdf;
    interact(() -> workspace.commands().run(Command.EXPORT_PDF));
    eventually("the PDF is written", () -> Files.exists(pdf));
    try (PDDocument written = Loader.loadPDF(pdf.toFile())) {
      assertThat(new PDFTextStripper().getText(written)).contains("Storage array", "Partner balancer", "Web shop");
    }
  }

  private void saveAndReopen() throws Exception {
    Document drawn = document();
    Path copy = folder.resolve("copy.linchpin.json");
    answers.save = copy;
    interact(() -> workspace.commands().run(Command.SAVE_AS));
    eventually("it is saved", () -> Files.exists(copy) && !session.dirty().get());
    push(KeyCode.CONTROL, KeyCode.N);
    eventually("a new document", () -> window.shown().workspace() != workspace);
    interact(() -> window.documents().close(window.documents().all().getFirst()));
    session = window.shown().workspace().session();
    assertThat(document()).isEqualTo(Document.EMPTY);
    answers.open = copy;
    push(KeyCode.CONTROL, KeyCode.O);
    eventually("it is open again", () -> !document().topology().components().isEmpty());
    assertThat(document()).isEqualTo(drawn);
  }

  private Document document() {
    return session.document().get();
  }

  private Bounds box(String id) {
    return Objects.requireNonNull(document().bounds(id), id);
  }

  private Point centre(String id) {
    return new Point(box(id).centerX(), box(id).centerY());
  }

  private Point2D screen(Point p) {
    Point view = canvas.viewport().toView(p.x(), p.y());
    return canvas.localToScreen(view.x(), view.y());
  }

  /// The SPOFs of the partners' journey by the newest report; everything while an older one is shown.
  private List<String> spofs() {
    Report report = session.report().get();
    if (report == null || report.topology() != document().topology()) {
      return List.of();
    }
    return report.journeys().stream().filter(j -> j.journey().id().equals("partner-feed")).findFirst().orElseThrow().spofs();
  }

  /// The titles of the findings in the pane.
  private List<String> pane() {
    return lookup(".finding-row .strong").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void eventually(String what, Callable<Boolean> holds) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError("never happened: " + what, e);
    }
    settle();
  }
}
