package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import linchpin.analysis.report.Report;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.model.Journey;
import linchpin.ui.analysis.remedy.RemedyCard;
import linchpin.ui.command.Command;
import linchpin.ui.session.Session;
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

/// What somebody does with the program in an afternoon: takes in what runs, says what it is for, reads what is wrong,
/// mends some of it, keeps the question they came with, and goes home with a PDF.
class AfternoonStoryTest extends FxRobot {
  private static final long PATIENCE_SECONDS = 60;
  private static final String COMPOSE = """
      services:
        shop:
          image: example/shop
          ports: ["443:8443"]
          depends_on: [orders, sessions]
        orders:
          image: example/orders
          depends_on: [ledger]
        sessions:
          image: redis:7
        ledger:
          image: postgres:17
          volumes: ["ledger:/var/lib/postgresql/data"]
      volumes:
        ledger: {}
      """;

  @TempDir private Path folder;
  private final Desk.Answers answers = new Desk.Answers();
  private DocumentWindow window;
  private Stage stage;

  @BeforeEach
  void openTheProgram() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    WindowTheme.loadFonts();
    interact(() -> {
      window = new DocumentWindow(stage, answers, folder.resolve("settings"), DocumentWindow::onThreads);
      stage.setWidth(1400);
      stage.setHeight(900);
      stage.show();
    });
  }

  @AfterEach
  void closeIt() throws Exception {
    interact(() -> stage.hide());
    window.end();
    FxToolkit.cleanupStages();
  }

  @Test
  void from_a_compose_file_to_a_pdf_with_fewer_single_points_of_failure() throws Exception {
    importTheServices();
    String journey = nameAJourney();
    eventually("the findings are read", () -> spofs(journey).contains("ledger") && findings().size() > 2);

    int before = spofs(journey).size();
    applyTheFirstRemedyFor("ledger", journey);
    applyTheFirstRemedyFor("orders", journey);
    assertThat(spofs(journey)).doesNotContain("ledger", "orders").hasSizeLessThan(before);

    keepTheQuestion();
    String text = exportAPdf();
    assertThat(text).contains("Sell", "shop", "ledger");
    assertThat(reopened()).isEqualTo(document());
  }

  private void importTheServices() throws Exception {
    answers.imports = List.of(Files.writeString(folder.resolve("compose.yaml"), COMPOSE));
    run(Command.IMPORT);
    eventually("the services are there", () -> document().topology().components().containsKey("ledger"));
    assertThat(document().placement()).as("all have a place").containsKeys("shop", "orders", "sessions", "ledger");
  }

  /// Tells in the inspector what people come for; returns the journey's id.
  private String nameAJourney() {
    interact(() -> session().select(Selection.NONE));
    run(Command.INSPECTOR);
    List<String> before = List.copyOf(document().topology().journeys().keySet());
    fire(lookup("Add a journey").queryButton());
    Journey added = document().topology().journeys().values().stream()
        .filter(j -> !before.contains(j.id())).findFirst().orElseThrow();
    enter("Name", "Sell");
    enter("Objective, %", "99.9");
    enter("Revenue, an hour", "2000");
    Journey named = Objects.requireNonNull(document().topology().journeys().get(added.id()));
    assertThat(List.of(named.label(), named.slo(), named.revenuePerHour())).containsExactly("Sell", 0.999, 2000.0);
    run(Command.FINDINGS);
    return added.id();
  }

  /// Types into the last of the fields with this name: that of the journey added last.
  private void enter(String name, String text) {
    TextField field = lookup((Node n) -> n instanceof TextField f && name.equals(f.getAccessibleText()) && shown(n))
        .<TextField>queryAll().stream().reduce((a, b) -> b).orElseThrow();
    interact(() -> {
      field.requestFocus();
      field.setText(text);
    });
    push(KeyCode.ENTER);
  }

  private void applyTheFirstRemedyFor(String component, String journey) {
    Document now = document();
    fire(finding(component));
    eventually("remedies for " + component, () -> lookup(n -> n instanceof RemedyCard).tryQuery().isPresent());
    RemedyCard card = lookup(n -> n instanceof RemedyCard).query();
    fire(from(card).lookup("Apply").queryButton());
    assertThat(document()).isNotEqualTo(now);
    eventually(component + " is none any more", () -> !spofs(journey).contains(component));
  }

  private void keepTheQuestion() {
    interact(() -> session().toggleOff("sessions"));
    eventually("the what-if is played", () -> session().outcome().get() != null);
    run(Command.KEEP_SCENARIO);
    assertThat(document().scenarios().values()).anyMatch(s -> s.off().equals(List.of("sessions")));
    run(Command.CLEAR_WHAT_IF);
    assertThat(session().scenario().get().nothing()).isTrue();
  }

  private String exportAPdf() throws Exception {
    Path pdf = folder.resolve("shop.pdf");
    answers.save = pdf;
    run(Command.EXPORT_PDF);
    eventually("the PDF is written", () -> Files.exists(pdf));
    try (PDDocument written = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(written);
    }
  }

  private Document reopened() throws Exception {
    Path file = folder.resolve("shop.linchpin.json");
    answers.save = file;
    run(Command.SAVE);
    eventually("it is saved", () -> Files.exists(file) && !session().dirty().get());
    return ((Reading.Opened) ModelFile.parse("shop", Files.readAllBytes(file))).document();
  }

  private Session session() {
    return window.shown().workspace().session();
  }

  private Document document() {
    return session().document().get();
  }

  /// The SPOFs of a journey by the newest report; every component while an older one is shown.
  private List<String> spofs(String journey) {
    Report report = session().report().get();
    if (report == null || report.topology() != document().topology()) {
      return List.copyOf(document().topology().components().keySet());
    }
    return report.journeys().stream().filter(j -> j.journey().id().equals(journey)).findFirst().orElseThrow().spofs();
  }

  private List<String> findings() {
    return lookup(".finding-row .strong").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }

  private Button finding(String title) {
    return lookup(
        (Node n) -> n instanceof Button && n.getStyleClass().contains("finding-row") && shown(n)
            && from(n).lookup(".strong").queryAllAs(Labeled.class).stream().anyMatch(l -> title.equals(l.getText())))
        .query();
  }

  private static boolean shown(Node node) {
    return node.getScene() != null && node.localToScene(node.getBoundsInLocal()).getWidth() > 0 && node.isVisible();
  }

  private void run(Command command) {
    interact(() -> window.shown().workspace().commands().run(command));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void fire(ButtonBase button) {
    interact(button::fire);
  }

  private static void eventually(String what, Callable<Boolean> holds) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError("never happened: " + what, e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
