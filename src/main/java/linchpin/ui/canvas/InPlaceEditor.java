package linchpin.ui.canvas;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import linchpin.edit.document.Bounds;
import org.jspecify.annotations.Nullable;

/// A text field over the name of something, or over a note: Enter (for a note with the shortcut key) or a click
/// elsewhere takes the new text, Esc leaves the old.
final class InPlaceEditor {
  private static final double LEAST_WIDTH = 96;
  private final Pane parent;
  private final Runnable onEnd;
  private @Nullable TextInputControl field;
  private @Nullable Consumer<String> commit;

  /// @param onEnd called after editing, to give the keyboard back
  InPlaceEditor(Pane parent, Runnable onEnd) {
    this.parent = parent;
    this.onEnd = onEnd;
  }

  /// Whether something is being renamed.
  boolean open() {
    return field != null;
  }

  /// Edits a text of one line.
  ///
  /// @param there where on the canvas, in view pixels
  /// @param size of the letters, in view pixels
  void edit(String text, Bounds there, double size, Consumer<String> onCommit) {
    TextField next = new TextField(text);
    next.setAlignment(Pos.CENTER_LEFT);
    next.setAccessibleText("Name");
    next.addEventHandler(KeyEvent.KEY_PRESSED, e -> key(e, e.getCode() == KeyCode.ENTER));
    double width = Math.max(LEAST_WIDTH, there.width());
    open(next, new Bounds(there.x(), there.y(), width, Math.max(20, there.height())), size, onCommit);
    next.selectAll();
  }

  /// Edits a text of several lines, in a field that grows with it: Enter begins a new line, the shortcut key and Enter
  /// takes the text.
  ///
  /// @param there where a text goes on the canvas, in view pixels
  /// @param size of the letters, in view pixels
  void editLines(String text, Function<String, Bounds> there, double size, Consumer<String> onCommit) {
    TextArea next = new TextArea(text);
    next.getStyleClass().add("canvas-editor-lines");
    next.setWrapText(true);
    next.setAccessibleText("Note");
    next.addEventFilter(
        KeyEvent.KEY_PRESSED, e -> key(e, e.getCode() == KeyCode.ENTER && e.isShortcutDown()));
    open(next, there.apply(text), size, onCommit);
    next.textProperty().addListener((o, before, now) -> place(next, there.apply(now)));
    next.selectAll();
  }

  private void open(TextInputControl next, Bounds there, double size, Consumer<String> onCommit) {
    end(true);
    next.getStyleClass().add("canvas-editor");
    next.setStyle("-fx-font-size: " + Math.clamp(size, 9, 40) + "px;");
    next.setManaged(false);
    field = next;
    commit = onCommit;
    parent.getChildren().add(next);
    place(next, there);
    next.requestFocus();
    next.focusedProperty().addListener((o, before, now) -> {
      if (!now && field == next) {
        end(true);
      }
    });
  }

  private static void place(TextInputControl field, Bounds there) {
    field.resizeRelocate(Math.round(there.x()), Math.round(there.y()), there.width(), there.height());
  }

  /// Ends editing.
  ///
  /// @param take whether the new text is taken
  void end(boolean take) {
    TextInputControl closing = field;
    Consumer<String> taker = commit;
    field = null;
    commit = null;
    if (closing == null || taker == null) {
      return;
    }
    boolean hadKeyboard = closing.isFocused();
    String text = closing.getText();
    parent.getChildren().remove(closing);
    if (hadKeyboard) {
      onEnd.run();
    }
    if (take) {
      taker.accept(text);
    }
  }

  private void key(KeyEvent event, boolean takes) {
    if (takes) {
      event.consume();
      end(true);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      end(false);
    }
  }
}
