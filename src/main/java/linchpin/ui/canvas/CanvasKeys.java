package linchpin.ui.canvas;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import linchpin.ui.workspace.WalkDirection;

/// The keys that the canvas takes while it has the keyboard.
final class CanvasKeys {
  private final DiagramCanvas canvas;
  private final CanvasCommands commands;

  CanvasKeys(DiagramCanvas canvas) {
    this.canvas = canvas;
    commands = canvas.commands();
  }

  void press(KeyEvent event) {
    boolean done = event.isShortcutDown() ? shortcut(event) : plain(event);
    if (done) {
      event.consume();
    }
  }

  private boolean shortcut(KeyEvent event) {
    switch (event.getCode()) {
      case A -> commands.selectAll();
      case C -> commands.copy();
      case X -> commands.cut();
      case V -> commands.paste();
      case D -> commands.duplicate();
      case G -> grouping(event.isShiftDown());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void grouping(boolean dissolve) {
    if (dissolve) {
      commands.ungroup();
    } else {
      commands.group();
    }
  }

  private boolean plain(KeyEvent event) {
    switch (event.getCode()) {
      case DELETE, BACK_SPACE -> commands.delete();
      case F2, ENTER -> commands.rename();
      case X -> commands.switchOff();
      case SPACE -> canvas.panKey(true);
      case ESCAPE -> {
        return canvas.cancel();
      }
      case LEFT, RIGHT, UP, DOWN -> arrow(event);
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Arrows nudge; with Alt they walk: right to what it needs, left to what needs it, up and down to those beside it.
  /// With nothing selected they move the diagram.
  private void arrow(KeyEvent event) {
    boolean forward = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN;
    boolean across = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
    if (event.isAltDown()) {
      commands.walk(way(event.getCode()), event.isShiftDown());
      return;
    }
    double by = (forward ? 1 : -1) * (event.isShiftDown() ? 10 : 1);
    if (canvas.nothingSelected()) {
      canvas.viewport().panBy(across ? -40 * by : 0, across ? 0 : -40 * by);
    } else {
      commands.nudge(across ? by : 0, across ? 0 : by);
    }
  }

  private static WalkDirection way(KeyCode code) {
    return switch (code) {
      case LEFT -> WalkDirection.NEEDING;
      case UP -> WalkDirection.BEFORE;
      case DOWN -> WalkDirection.AFTER;
      default -> WalkDirection.NEEDED;
    };
  }

  void release(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      canvas.panKey(false);
    }
  }
}
