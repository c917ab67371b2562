package linchpin.ui.canvas;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import linchpin.edit.Bounds;
import org.jspecify.annotations.Nullable;

/// A text field over the name of something: Enter or a click elsewhere takes the new name, Esc leaves the old.
final class InPlaceEditor {
  private static final double LEAST_WIDTH = 96;
  private final Pane parent;
  private final Runnable onEnd;
  private @Nullable TextField field;
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

  /// Edits a text.
  ///
  /// @param there where on the canvas, in view pixels
  /// @param size of the letters, in view pixels
  void edit(String text, Bounds there, double size, Consumer<String> onCommit) {
    end(true);
    TextField next = new TextField(text);
    next.getStyleClass().add("canvas-editor");
    next.setStyle("-fx-font-size: " + Math.clamp(size, 9, 40) + "px;");
    next.setAlignment(Pos.CENTER_LEFT);
    next.setAccessibleText("Name");
    next.setManaged(false);
    next.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    field = next;
    commit = onCommit;
    parent.getChildren().add(next);
    double width = Math.max(LEAST_WIDTH, there.width());
    next.resizeRelocate(Math.round(there.x()), Math.round(there.y()), width, Math.max(20, there.height()));
    next.requestFocus();
    next.selectAll();
    next.focusedProperty().addListener((o, before, now) -> {
      if (!now && field == next) {
        end(true);
      }
    });
  }

  /// Ends editing.
  ///
  /// @param take whether the new text is taken
  void end(boolean take) {
    TextField closing = field;
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

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      end(true);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      end(false);
    }
  }
}
