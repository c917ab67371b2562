package linchpin.ui.window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import linchpin.ui.file.Imports;
import linchpin.ui.session.Notices.Choice;
import linchpin.ui.session.Notices.Notice;
import linchpin.ui.widget.Icon;
import linchpin.ui.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Takes files that are dragged in from the desktop, and says over the window what will become of them: models are
/// opened, anything else is imported as one diagram.
public final class FileLanding extends StackPane {
  private final Workspace workspace;
  private final Label words = new Label(null, Icon.of(Feather.DOWNLOAD, "s16"));

  public FileLanding(Workspace workspace) {
    this.workspace = workspace;
    words.getStyleClass().add("landing-words");
    StackPane.setAlignment(words, Pos.TOP_CENTER);
    StackPane.setMargin(words, new Insets(72, 16, 0, 16));
    getStyleClass().add("landing");
    getChildren().setAll(words);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Listens to what is dragged over a node.
  void over(Node node) {
    node.setOnDragOver(this::hover);
    node.setOnDragExited(e -> setVisible(false));
    node.setOnDragDropped(this::drop);
  }

  private void hover(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (board.hasFiles()) {
      words.setText(words(board.getFiles().stream().map(File::toPath).toList()));
      setVisible(true);
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    Dragboard board = event.getDragboard();
    setVisible(false);
    workspace.notices().clear(this);
    boolean taken = board.hasFiles() && take(board.getFiles().stream().map(File::toPath).toList());
    event.setDropCompleted(taken);
    event.consume();
  }

  private boolean take(List<Path> dropped) {
    List<Path> files = dropped.stream().filter(Files::isRegularFile).toList();
    if (files.size() < dropped.size()) {
      Path other = dropped.stream().filter(f -> !files.contains(f)).findFirst().orElseThrow();
      workspace.notices().show(new Notice(this, other.getFileName() + " is no file and was not opened. Drop the files in "
          + "it; several that belong together become one diagram.", List.of(new Choice("Close", () -> { }))));
    }
    if (!files.isEmpty()) {
      workspace.imports().take(files);
    }
    return !files.isEmpty();
  }

  /// "Open web-shop.linchpin.json", "Open 2 models and import compose.yaml".
  static String words(List<Path> files) {
    List<Path> models = files.stream().filter(Imports::isModel).toList();
    List<Path> others = files.stream().filter(f -> !Imports.isModel(f)).toList();
    String open = models.isEmpty() ? "" : "Open " + named(models, "models");
    String imports = others.isEmpty() ? "" : "import " + named(others, "files");
    if (open.isEmpty()) {
      return "I" + imports.substring(1);
    }
    return imports.isEmpty() ? open : open + " and " + imports;
  }

  private static String named(List<Path> files, String many) {
    return files.size() == 1 ? String.valueOf(files.getFirst().getFileName()) : files.size() + " " + many;
  }
}
