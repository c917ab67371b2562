package linchpin.ui.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.beans.property.StringProperty;
import linchpin.disk.WholeFile;
import linchpin.edit.document.Document;
import linchpin.export.PictureFormat;
import linchpin.export.exchange.ModelFormat;
import linchpin.export.report.ReportFormat;
import linchpin.format.ModelFile;
import linchpin.model.Journey;
import linchpin.task.Cancellation;
import linchpin.task.TaskFailure;
import linchpin.task.TaskScope;
import linchpin.ui.session.Jobs;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Pictures of the diagram with its analysis, for others; light whatever the window's theme is. And the model for other
/// programs.
public final class Exports {
  private static final String CSV = ".csv";

  private final Session session;
  private final Jobs jobs;
  private final Dialogs dialogs;
  private final Files files;
  private final StringProperty last;
  private final TaskScope tasks;

  /// @param last how pictures were exported last ([ExportLook#text]); is kept up to date
  /// @param tasks those of the document
  public Exports(Session session, Jobs jobs, Dialogs dialogs, Files files, StringProperty last, TaskScope tasks) {
    this.session = session;
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.files = files;
    this.last = last;
    this.tasks = tasks;
  }

  /// Asks how it is to look and for a file, and writes the diagram as it is shown now.
  public void export(PictureFormat picture) {
    ShownDiagram shown = new ShownDiagram(session);
    ExportLook look;
    try (TaskScope drawing = tasks.scope()) {
      look = dialogs.chooseLook(picture, ExportLook.parse(last.get()), shown.previews(picture), drawing);
    }
    if (look == null) {
      return;
    }
    last.set(look.text());
    Path chosen = dialogs.chooseExport(files.proposal(picture.ending()), picture.ending().substring(1));
    if (chosen != null) {
      Path file = PictureFormat.of(chosen) == picture ? chosen
          : chosen.resolveSibling(chosen.getFileName() + picture.ending());
      if (mayReplace(chosen, file)) {
        String model = look.model() && picture != PictureFormat.PDF ? ModelFile.text(session.document().get()) : "";
        write(file, c -> picture.write(shown.view(), look.choices(), model, now(), file));
      }
    }
  }

  /// Asks for a file and writes the whole analysis as a document.
  public void report() {
    Path chosen = dialogs.chooseReport(files.proposal(""));
    if (chosen == null) {
      return;
    }
    ReportFormat known = ReportFormat.of(chosen);
    ReportFormat format = known == null ? ReportFormat.HTML : known;
    Path file = known == null ? chosen.resolveSibling(chosen.getFileName() + format.ending()) : chosen;
    if (mayReplace(chosen, file)) {
      ShownDiagram shown = new ShownDiagram(session);
      write(file, c -> format.write(shown.view(), shown.figures(c), now(), file, c));
    }
  }

  /// Asks for a file and writes a table of comma-separated values.
  ///
  /// @param what a word that the file's name ends with
  public void table(String what, String csv) {
    Path chosen = dialogs.chooseExport(files.proposal("-" + what + CSV), CSV.substring(1));
    if (chosen != null) {
      Path file = chosen.toString().endsWith(CSV) ? chosen : chosen.resolveSibling(chosen.getFileName() + CSV);
      if (mayReplace(chosen, file)) {
        write(file, c -> WholeFile.write(file, WholeFile.Old.GOES, out -> out.write(csv.getBytes(StandardCharsets.UTF_8))));
      }
    }
  }

  private static ZonedDateTime now() {
    return ZonedDateTime.now(ZoneId.systemDefault());
  }

  /// Asks for a file, and for a journey where that matters, and writes the model for another program.
  public void export(ModelFormat format) {
    Document document = session.document().get();
    String journey = format.ofOneJourney() ? journey(document) : "";
    String ending = format.ending();
    Path chosen = journey == null ? null : dialogs.chooseExport(files.proposal(ending), ending.substring(1));
    if (journey != null && chosen != null) {
      Path file = ModelFormat.of(chosen) == format ? chosen : chosen.resolveSibling(chosen.getFileName() + ending);
      if (mayReplace(chosen, file)) {
        write(file, c -> format.write(document, journey, file));
      }
    }
  }

  /// Whether a file may be written; one that was chosen by its full name was asked about on the way.
  private boolean mayReplace(Path chosen, Path file) {
    return chosen.equals(file) || java.nio.file.Files.notExists(file) || dialogs.askReplace(file);
  }

  private @Nullable String journey(Document document) {
    List<Journey> journeys = document.topology().effectiveJourneys();
    if (journeys.isEmpty()) {
      dialogs.showProblems(
          "Not exported", List.of("The model has no journey. Add one, or draw the users who start it."));
      return null;
    }
    Journey chosen = journeys.size() == 1 ? journeys.getFirst() : dialogs.chooseJourney(journeys);
    return chosen == null ? null : chosen.id();
  }

  /// Writes a file.
  private interface Writing {
    void write(Cancellation cancellation) throws IOException;
  }

  private void write(Path file, Writing writing) {
    jobs.run(
        "Exporting " + file.getFileName(),
        context -> {
          writing.write(context);
          return file;
        },
        written -> jobs.tell("Exported " + written.getFileName()),
        e -> dialogs.showProblems("Not exported", List.of(sentence(e, file))));
  }

  private static String sentence(TaskFailure failure, Path file) {
    boolean says = failure.cause() instanceof IOException || !failure.isMishap();
    String otherwise = file + " could not be written. Choose another folder.";
    return says ? failure.sentence(otherwise) : otherwise;
  }
}
