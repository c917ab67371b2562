package linchpin.ui.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import linchpin.analysis.Outcome;
import linchpin.analysis.Report;
import linchpin.drawing.View;
import linchpin.drawing.WhatIf;
import linchpin.edit.Document;
import linchpin.export.ExportChoices;
import linchpin.export.Picture;
import linchpin.export.exchange.ModelFormat;
import linchpin.format.ModelFile;
import linchpin.layout.Router;
import linchpin.model.Journey;
import linchpin.ui.Jobs;
import linchpin.ui.Session;
import org.jspecify.annotations.Nullable;

/// Pictures of the diagram with its analysis, for others; light whatever the window's theme is. And the model for other
/// programs.
public final class Exports {
  private static final double SHARP = 2;
  private final Session session;
  private final Jobs jobs;
  private final Dialogs dialogs;
  private final Files files;

  public Exports(Session session, Jobs jobs, Dialogs dialogs, Files files) {
    this.session = session;
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.files = files;
  }

  /// Asks for a file and writes the diagram as it is shown now.
  public void export(Picture picture) {
    String ending = picture.ending().substring(1);
    Path chosen = dialogs.chooseExport(files.proposal(picture.ending()), ending);
    if (chosen != null) {
      Path file = Picture.of(chosen) == picture ? chosen
          : chosen.resolveSibling(chosen.getFileName() + picture.ending());
      if (mayReplace(chosen, file)) {
        write(picture, file);
      }
    }
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
        write(file, () -> format.write(document, journey, file));
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

  private void write(Picture picture, Path file) {
    Document document = session.document().get();
    Report report = session.report().get();
    Outcome outcome = session.outcome().get();
    int moment = session.moment().get();
    write(file, () -> {
      View view = view(document, report, outcome, moment);
      picture.write(view, ExportChoices.STANDARD.withScale(SHARP), ModelFile.text(document),
          ZonedDateTime.now(ZoneId.systemDefault()), file);
    });
  }

  /// Writes a file.
  private interface Writing {
    void write() throws IOException;
  }

  private void write(Path file, Writing writing) {
    jobs.run(
        "Exporting " + file.getFileName(),
        () -> {
          writing.write();
          return file;
        },
        written -> jobs.tell("Exported " + written.getFileName()),
        e -> dialogs.showProblems("Not exported", List.of(sentence(e, file))));
  }

  private static View view(Document document, @Nullable Report report, @Nullable Outcome outcome, int moment) {
    View view = View.of(document, Router.route(document));
    return outcome == null ? view.withReport(report) : view.withWhatIf(WhatIf.of(outcome, moment));
  }

  private static String sentence(Exception e, Path file) {
    String told = e instanceof IOException ? e.getMessage() : null;
    return told == null ? file + " could not be written. Choose another folder." : told;
  }
}
