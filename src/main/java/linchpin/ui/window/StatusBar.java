package linchpin.ui.window;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.ui.session.LiveAnalysis;
import linchpin.ui.session.Session;
import linchpin.ui.widget.Icon;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The line at the bottom: counts, the analysis, what runs, and whether the work is saved.
@SuppressWarnings("NullAway.Init")
public final class StatusBar {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final String EXACT = "Exact";
  private final Workspace workspace;
  @FXML private Label counts;
  @FXML private Label analysed;
  @FXML private Label exact;
  @FXML private Label message;
  @FXML private HBox job;
  @FXML private Label jobName;
  @FXML private Hyperlink cancel;
  @FXML private Label assumed;
  @FXML private Label saved;

  public StatusBar(Workspace workspace) {
    this.workspace = workspace;
  }

  @FXML
  private void initialize() {
    Session session = workspace.session();
    LiveAnalysis analysis = workspace.analysis();
    counts.textProperty().bind(session.document().map(StatusBar::counts));
    analysed
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> analysis.problem().get().isEmpty()
                    ? analysed(session.document().get(), analysis.millis().get(), analysis.stale().get())
                    : "Not analysed",
                session.document(), analysis.millis(), analysis.stale(), analysis.problem()));
    exact.textProperty().bind(session.report().map(StatusBar::exact).orElse(""));
    exact.graphicProperty().bind(exact.textProperty().map(t -> t.equals(EXACT) ? Icon.of(Feather.CHECK) : null));
    exact.visibleProperty().bind(exact.textProperty().isNotEmpty());
    exact.managedProperty().bind(exact.visibleProperty());
    assumed.textProperty().bind(session.report().map(StatusBar::assumed).orElse(""));
    saved
        .textProperty()
        .bind(
            Bindings.createStringBinding(this::saved, session.dirty(), session.file(), workspace.files().savedAt(),
                workspace.files().saving()));
    saved.graphicProperty()
        .bind(Bindings.createObjectBinding(
            () -> session.dirty().get() || session.file().get() == null ? null : Icon.of(Feather.CHECK),
            session.dirty(), session.file()));
    message.textProperty()
        .bind(Bindings.createStringBinding(this::message, analysis.problem(), workspace.jobs().message()));
    analysis.problem().addListener((o, before, now) -> mark(!now.isEmpty()));
    jobName.textProperty().bind(workspace.jobs().running());
    job.visibleProperty().bind(workspace.jobs().running().isNotEmpty());
    job.managedProperty().bind(job.visibleProperty());
    cancel.setOnAction(e -> workspace.jobs().cancel());
  }

  private void mark(boolean bad) {
    message.getStyleClass().remove("bad");
    if (bad) {
      message.getStyleClass().add("bad");
    }
  }

  private String message() {
    String problem = workspace.analysis().problem().get();
    return problem.isEmpty() ? workspace.jobs().message().get() : problem;
  }

  /// "22 components · 3 places · 23 dependencies · 4 groups", without what there is none of.
  static String counts(Document document) {
    var topology = document.topology();
    long places = topology.components().values().stream().filter(c -> isPlace(document, c)).count();
    List<String> words = new ArrayList<>();
    words.add(count(topology.components().size() - places, "component", "components"));
    add(words, places, "place", "places");
    add(words, topology.dependencies().size(), "dependency", "dependencies");
    add(words, topology.groups().size(), "group", "groups");
    return String.join(" · ", words);
  }

  private static boolean isPlace(Document document, Component component) {
    return document.isPlace(component);
  }

  private static void add(List<String> words, long count, String one, String many) {
    if (count > 0) {
      words.add(count(count, one, many));
    }
  }

  private static String count(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private static String analysed(Document document, @Nullable Double millis, boolean stale) {
    if (document.topology().components().isEmpty()) {
      return "Nothing to analyse yet";
    }
    if (stale || millis == null) {
      return "Analysing…";
    }
    if (millis >= 1000) {
      return String.format(Locale.ROOT, "Analysed in %.1f s", millis / 1000);
    }
    return millis < 1 ? "Analysed in under 1 ms" : String.format(Locale.ROOT, "Analysed in %.0f ms", millis);
  }

  /// Whether the availabilities are exact or lie between bounds; empty while there are none.
  static String exact(@Nullable Report report) {
    List<Reliability> figures = report == null ? List.of()
        : report.journeys().stream().map(JourneyReport::reliability).filter(Objects::nonNull).toList();
    if (figures.isEmpty()) {
      return "";
    }
    long bounded = figures.stream().filter(f -> f.bounds() != null).count();
    return bounded == 0 ? EXACT : "Bounds for " + count(bounded, "journey", "journeys");
  }

  private static String assumed(@Nullable Report report) {
    long count = report == null ? 0 : report.units().values().stream().filter(UnitReport::assumed).count();
    return count == 0 ? "" : count(count, "figure assumed", "figures assumed");
  }

  private String saved() {
    Path file = workspace.session().file().get();
    if (workspace.files().saving().get()) {
      return "Saving";
    }
    if (workspace.session().dirty().get()) {
      return "Not saved";
    }
    var at = workspace.files().savedAt().get();
    if (file == null) {
      return "Not saved yet";
    }
    return at == null ? "Saved" : "Saved " + CLOCK.format(at);
  }
}
