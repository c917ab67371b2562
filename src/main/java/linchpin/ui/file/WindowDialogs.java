package linchpin.ui.file;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import linchpin.disk.WholeFile;
import linchpin.export.PictureFormat;
import linchpin.export.report.ReportFormat;
import linchpin.format.ModelFile;
import linchpin.format.imports.source.CauseSuggestion;
import linchpin.model.Journey;
import linchpin.task.TaskScope;
import org.jspecify.annotations.Nullable;

/// Dialogs over a window, in its theme.
public final class WindowDialogs implements Dialogs {
  private static final ExtensionFilter MODELS = new ExtensionFilter("Linchpin models", "*" + ModelFile.ENDING);
  private static final ExtensionFilter ALL = new ExtensionFilter("All files", "*.*", "*");
  private final Window owner;
  private @Nullable Path folder;

  public WindowDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public @Nullable Path chooseOpen() {
    FileChooser chooser = chooser("Open a model", MODELS,
        new ExtensionFilter("Pictures with their model", "*.png", "*.svg"), new ExtensionFilter("JSON", "*.json"), ALL);
    return chosen(chooser.showOpenDialog(owner));
  }

  @Override
  public @Nullable Path chooseSave(@Nullable Path current, String proposal) {
    FileChooser chooser = chooser("Save the model", MODELS, ALL);
    chooser.setInitialFileName(current == null ? proposal : String.valueOf(current.getFileName()));
    Path parent = current == null ? null : current.toAbsolutePath().getParent();
    if (parent != null && parent.toFile().isDirectory()) {
      chooser.setInitialDirectory(parent.toFile());
    }
    return chosen(chooser.showSaveDialog(owner));
  }

  @Override
  public List<Path> chooseImport() {
    FileChooser chooser =
        chooser("Import", new ExtensionFilter("Compose, Kubernetes and more", "*.yaml", "*.yml", "*.json", "*.xml"),
            ALL);
    List<File> files = chooser.showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).peek(this::remember).toList();
  }

  @Override
  public @Nullable Path chooseExport(String proposal, String ending) {
    FileChooser chooser = chooser("Export",
        new ExtensionFilter(ending.toUpperCase(java.util.Locale.ROOT), "*." + ending));
    chooser.setInitialFileName(proposal);
    return chosen(chooser.showSaveDialog(owner));
  }

  @Override
  public @Nullable ExportLook chooseLook(PictureFormat picture, ExportLook last, Previews previews, TaskScope drawing) {
    ExportForm form = ExportForm.of(picture, last, previews, drawing);
    ButtonType export = new ButtonType("Export", ButtonData.OK_DONE);
    Alert alert = alert(Alert.AlertType.NONE, "Export as " + picture.name(), export, ButtonType.CANCEL);
    alert.getDialogPane().setContent(form.node());
    boolean chosen = alert.showAndWait().filter(b -> b == export).isPresent();
    return chosen ? form.look() : null;
  }

  @Override
  public @Nullable Path chooseReport(String proposal) {
    FileChooser chooser = chooser("Write a report", new ExtensionFilter("Web page", "*.html"),
        new ExtensionFilter("PDF", "*.pdf"), new ExtensionFilter("Markdown", "*.md"));
    chooser.setInitialFileName(proposal + "-report.html");
    File file = chooser.showSaveDialog(owner);
    if (file == null) {
      return null;
    }
    ExtensionFilter kind = chooser.getSelectedExtensionFilter();
    String ending = kind == null ? "" : kind.getExtensions().getFirst().substring(1);
    remember(file.toPath());
    boolean named = ReportFormat.of(file.toPath()) != null;
    return named || ending.isEmpty() ? file.toPath() : file.toPath().resolveSibling(file.getName() + ending);
  }

  @Override
  public @Nullable Journey chooseJourney(List<Journey> journeys) {
    ButtonType export = new ButtonType("Export", ButtonData.OK_DONE);
    Alert alert = alert(Alert.AlertType.CONFIRMATION, "Which journey's fault tree?", export, ButtonType.CANCEL);
    ComboBox<String> choice = new ComboBox<>();
    choice.getItems().setAll(journeys.stream().map(Journey::label).toList());
    choice.getSelectionModel().selectFirst();
    choice.setMaxWidth(Double.MAX_VALUE);
    alert.getDialogPane().setContent(new VBox(choice));
    boolean chosen = alert.showAndWait().filter(b -> b == export).isPresent();
    return chosen ? journeys.get(choice.getSelectionModel().getSelectedIndex()) : null;
  }

  @Override
  public Answer askUnsaved(String title) {
    ButtonType save = new ButtonType("Save", ButtonData.YES);
    ButtonType discard = new ButtonType("Don't save", ButtonData.NO);
    Alert alert = alert(Alert.AlertType.CONFIRMATION, "Save the changes to " + title + "?", save, discard,
        ButtonType.CANCEL);
    alert.setContentText("Without saving, what you changed since the last save is lost.");
    Optional<ButtonType> answer = alert.showAndWait();
    if (answer.isEmpty() || answer.get() == ButtonType.CANCEL) {
      return Answer.CANCEL;
    }
    return answer.get() == save ? Answer.SAVE : Answer.DISCARD;
  }

  @Override
  public void showProblems(String headline, List<String> problems) {
    list(Alert.AlertType.ERROR, headline, problems);
  }

  @Override
  public void showRemarks(String headline, List<String> remarks) {
    list(Alert.AlertType.INFORMATION, headline, remarks);
  }

  @Override
  public List<CauseSuggestion> chooseCauses(List<CauseSuggestion> suggestions) {
    ButtonType take = new ButtonType("Take in what is ticked", ButtonData.OK_DONE);
    ButtonType none = new ButtonType("None", ButtonData.CANCEL_CLOSE);
    Alert alert = alert(Alert.AlertType.CONFIRMATION, "Can these fail together?", take, none);
    VBox lines = new VBox(8);
    Label words = new Label("They share something that no line shows. Tick what can take all of them down at once.");
    words.setWrapText(true);
    lines.getChildren().add(words);
    List<CheckBox> boxes = suggestions.stream().map(s -> new CheckBox(s.words())).toList();
    boxes.forEach(b -> {
      b.setMnemonicParsing(false);
      b.setWrapText(true);
    });
    lines.getChildren().addAll(boxes);
    ScrollPane scroll = new ScrollPane(lines);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setFitToWidth(true);
    scroll.setPrefViewportWidth(460);
    scroll.setPrefViewportHeight(Math.min(360, 56 + 28.0 * boxes.size()));
    alert.getDialogPane().setContent(scroll);
    boolean taken = alert.showAndWait().filter(b -> b == take).isPresent();
    return taken
        ? IntStream.range(0, boxes.size()).filter(i -> boxes.get(i).isSelected()).mapToObj(suggestions::get).toList()
        : List.of();
  }

  private void list(Alert.AlertType type, String headline, List<String> problems) {
    Alert alert = alert(type, headline, ButtonType.CLOSE);
    TextArea list = new TextArea(String.join("\n", problems));
    list.setEditable(false);
    list.setWrapText(true);
    list.setPrefRowCount(Math.clamp(problems.size() * 2L, 3, 16));
    list.setPrefColumnCount(48);
    alert.getDialogPane().setContent(list);
    alert.showAndWait();
  }

  @Override
  public boolean askOverwrite(Path file) {
    ButtonType overwrite = new ButtonType("Overwrite", ButtonData.YES);
    ButtonType elsewhere = new ButtonType("Save elsewhere", ButtonData.NO);
    Alert alert = alert(Alert.AlertType.WARNING, file.getFileName() + " was changed by another program", overwrite,
        elsewhere);
    alert.setContentText("What it holds now stays beside it as " + file.getFileName() + WholeFile.BACKUP + ".");
    return alert.showAndWait().filter(b -> b == overwrite).isPresent();
  }

  @Override
  public boolean askReplace(Path file) {
    ButtonType replace = new ButtonType("Replace", ButtonData.YES);
    Alert alert = alert(Alert.AlertType.WARNING, file.getFileName() + " is there already", replace, ButtonType.CANCEL);
    alert.setContentText("Replacing it puts what you save now in its place.");
    return alert.showAndWait().filter(b -> b == replace).isPresent();
  }

  private Alert alert(Alert.AlertType type, String headline, ButtonType... buttons) {
    Alert alert = new Alert(type, "", buttons);
    alert.initOwner(owner);
    alert.setTitle("Linchpin");
    alert.setHeaderText(headline);
    alert.setGraphic(null);
    alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    return alert;
  }

  private FileChooser chooser(String title, ExtensionFilter... filters) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().setAll(filters);
    if (folder != null && folder.toFile().isDirectory()) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chooser;
  }

  private @Nullable Path chosen(@Nullable File file) {
    if (file == null) {
      return null;
    }
    remember(file.toPath());
    return file.toPath();
  }

  private void remember(Path file) {
    folder = file.toAbsolutePath().getParent();
  }
}
