package linchpin.ui.file;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import linchpin.edit.CauseEdits;
import linchpin.edit.document.Document;
import linchpin.format.EmbeddedModel;
import linchpin.format.ModelFile;
import linchpin.format.imports.Importers;
import linchpin.format.imports.source.CauseSuggestion;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.Remark;
import linchpin.ui.session.Jobs;

/// Makes diagrams of what other tools wrote. Whatever format the files look like is tried.
public final class Imports {
  private final Files files;
  private final Jobs jobs;
  private final Dialogs dialogs;
  private final UnaryOperator<Document> placing;

  /// @param placing gives a place to what has none; called away from the window's thread
  public Imports(Files files, Jobs jobs, Dialogs dialogs, UnaryOperator<Document> placing) {
    this.files = files;
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.placing = placing;
  }

  /// Asks for files and imports them.
  public void choose() {
    List<Path> chosen = dialogs.chooseImport();
    if (!chosen.isEmpty()) {
      take(chosen);
    }
  }

  /// Opens models, and imports files of other tools as one diagram.
  public void take(List<Path> chosen) {
    List<Path> models = chosen.stream().filter(Imports::isModel).toList();
    List<Path> others = chosen.stream().filter(f -> !models.contains(f)).toList();
    if (models.isEmpty()) {
      importing(others);
    } else {
      files.open(models, () -> {
        if (!others.isEmpty()) {
          importing(others);
        }
      });
    }
  }

  /// Whether a file holds a model of Linchpin's own: a model file, or a picture that carries one.
  public static boolean isModel(Path file) {
    return file.toString().endsWith(ModelFile.ENDING) || EmbeddedModel.isPicture(file);
  }

  private void importing(List<Path> others) {
    jobs.run("Importing", context -> read(others), this::show,
        e -> dialogs.showProblems("Nothing was imported", List.of("The files could not be read: " + e.sentence())));
  }

  private ImportResult read(List<Path> chosen) {
    ImportResult result = Importers.standard().read(Importers.AUTO, chosen, ImportOptions.NONE);
    return result instanceof ImportResult.Imported imported
        ? imported.withDocument(placing.apply(imported.document()))
        : result;
  }

  /// The document with those of the suggested common causes that the user takes in.
  private Document confirmed(ImportResult.Imported imported) {
    Document document = imported.document();
    if (!imported.suggestions().isEmpty()) {
      for (CauseSuggestion suggestion : dialogs.chooseCauses(imported.suggestions())) {
        document = CauseEdits.add(suggestion.cause()).apply(document);
      }
    }
    return document;
  }

  private void show(ImportResult result) {
    List<String> remarks = result.remarks().stream().map(Remark::toString).toList();
    switch (result) {
      case ImportResult.Imported imported -> {
        int count = imported.document().topology().components().size();
        files.showMade(confirmed(imported), "Imported " + count + (count == 1 ? " component" : " components"));
        if (!remarks.isEmpty()) {
          dialogs.showRemarks("Imported, with " + remarks.size() + (remarks.size() == 1 ? " remark" : " remarks"),
              remarks);
        }
      }
      case ImportResult.Refused _ -> dialogs.showProblems("Nothing was imported", remarks);
    }
  }
}
