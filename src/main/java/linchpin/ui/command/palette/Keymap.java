package linchpin.ui.command.palette;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import linchpin.ui.command.Command;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Runs commands by their keys, on the whole scene, but leaves text fields the keys they need.
public final class Keymap {
  private final Supplier<Workspace> shown;
  private boolean swallow;

  /// @param shown the document that is shown
  public Keymap(Supplier<Workspace> shown) {
    this.shown = shown;
  }

  /// Listens to a scene; what has the keyboard hears each key first.
  public void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> press(e, scene.getFocusOwner()));
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /// The keys that change tabs are handled before lists and fields get them, which use the same keys otherwise.
  private void first(KeyEvent event) {
    swallow = false;
    for (Command walk : List.of(Command.NEXT_TAB, Command.PREVIOUS_TAB)) {
      if (matches(walk, event) && shown.get().commands().run(walk)) {
        event.consume();
        return;
      }
    }
  }

  /// The letter that ran a command is not typed into the field which that command gave the keyboard.
  private void typed(KeyEvent event) {
    if (swallow) {
      event.consume();
    }
  }

  private void press(KeyEvent event, @Nullable Node owner) {
    Command command = commandFor(event);
    if (command == null || owner instanceof TextInputControl && keptByText(command, event)
        || event.getCode().isLetterKey() && plain(event) && !command.letterServes(shown.get().view().mode().get())) {
      return;
    }
    if (shown.get().commands().run(command)) {
      swallow = true;
      event.consume();
    }
  }

  private static boolean plain(KeyEvent event) {
    return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
  }

  private static @Nullable Command commandFor(KeyEvent event) {
    for (Command command : Command.values()) {
      if (matches(command, event)) {
        return command;
      }
    }
    return null;
  }

  private static boolean matches(Command command, KeyEvent event) {
    return command.keys().stream().anyMatch(k -> k.match(event));
  }

  /// Whether a text field uses the key itself: anything typed, and editing.
  private static boolean keptByText(Command command, KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE || event.getCode().isFunctionKey()) {
      return false;
    }
    return switch (command) {
      case CUT, COPY, PASTE, SELECT_ALL, UNDO, REDO, DELETE -> true;
      default -> !event.isShortcutDown();
    };
  }
}
