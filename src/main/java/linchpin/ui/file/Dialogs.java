package linchpin.ui.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import linchpin.export.ExportPreview;
import linchpin.export.PictureFormat;
import linchpin.format.imports.source.CauseSuggestion;
import linchpin.model.Journey;
import linchpin.task.TaskScope;
import org.jspecify.annotations.Nullable;

/// What has to be asked or told in the way of files. The window's own is [WindowDialogs].
public interface Dialogs {
  /// The answers to "save the changes?".
  enum Answer {
    SAVE,
    DISCARD,
    CANCEL
  }

  /// A file to open, or null.
  @Nullable Path chooseOpen();

  /// Where to save, or null.
  ///
  /// @param proposal a name for the file
  @Nullable Path chooseSave(@Nullable Path current, String proposal);

  /// Files to import; empty when nothing was chosen.
  List<Path> chooseImport();

  /// Where to export, or null.
  ///
  /// @param ending without its dot: "png", "open-psa.xml"
  @Nullable Path chooseExport(String proposal, String ending);

  /// Makes a small picture of what an export would look like; takes a moment, so not on the window's thread.
  interface Previews {
    ExportPreview of(ExportLook look) throws IOException;
  }

  /// How a picture is to look, or null for not at all.
  ///
  /// @param last how it looked the last time
  @Nullable ExportLook chooseLook(PictureFormat picture, ExportLook last, Previews previews, TaskScope drawing);

  /// Where to write a report, or null. Its name says as what.
  ///
  /// @param proposal a name for the file, without an ending
  @Nullable Path chooseReport(String proposal);

  /// One of several journeys, or null.
  @Nullable Journey chooseJourney(List<Journey> journeys);

  /// Asks what becomes of unsaved changes.
  Answer askUnsaved(String title);

  /// Tells everything that is wrong with a file, each with its place.
  void showProblems(String headline, List<String> problems);

  /// Tells what an import left out or guessed.
  void showRemarks(String headline, List<String> remarks);

  /// Which of the common causes that an import suggests are taken in; none unless somebody ticks them.
  List<CauseSuggestion> chooseCauses(List<CauseSuggestion> suggestions);

  /// Asks whether a file that changed since it was read may be overwritten.
  boolean askOverwrite(Path file);

  /// Asks whether a file that is there already may be replaced, where its name was completed after it was chosen.
  boolean askReplace(Path file);
}
