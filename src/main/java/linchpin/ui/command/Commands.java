package linchpin.ui.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/// What each command does in one window, and whether it can be done now.
public final class Commands {
  private final Map<Command, Runnable> actions = new EnumMap<>(Command.class);
  private final Map<Command, SimpleBooleanProperty> possible = new EnumMap<>(Command.class);

  public Commands() {
    for (Command command : Command.values()) {
      possible.put(command, new SimpleBooleanProperty());
    }
  }

  /// Says what a command does.
  public void set(Command command, Runnable what) {
    set(command, what, new SimpleBooleanProperty(true));
  }

  /// Says what a command does and when it is possible.
  public void set(Command command, Runnable what, ObservableBooleanValue when) {
    actions.put(command, what);
    property(command).bind(when);
  }

  /// Whether it can be done now; never before somebody has said what it does.
  public ReadOnlyBooleanProperty possible(Command command) {
    return property(command);
  }

  /// Does it when it is possible.
  ///
  /// @return whether it was done
  public boolean run(Command command) {
    Runnable action = actions.get(command);
    if (action == null || !property(command).get()) {
      return false;
    }
    action.run();
    return true;
  }

  private SimpleBooleanProperty property(Command command) {
    return Objects.requireNonNull(possible.get(command));
  }
}
