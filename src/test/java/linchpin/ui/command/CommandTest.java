package linchpin.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class CommandTest {
  @Test
  void no_two_commands_have_the_same_key() {
    Map<KeyCombination, Command> keys = new HashMap<>();
    for (Command command : Command.values()) {
      for (KeyCombination key : command.keys()) {
        assertThat(keys.put(key, command)).as(key + " of " + command).isNull();
      }
    }
  }

  @Test
  void every_key_is_one_that_a_keyboard_has() {
    assertThat(Arrays.stream(Command.values()).flatMap(c -> c.keys().stream())
        .filter(k -> k instanceof KeyCharacterCombination c && c.getCharacter().length() > 1)).isEmpty();
  }

  @Test
  void keys_read_as_people_write_them() {
    assertThat(Command.SAVE_AS.keyText()).isEqualTo("Ctrl Shift S");
    assertThat(Command.SEARCH_PALETTE.keyText()).isEqualTo("/");
    assertThat(Command.IMPORT.keyText()).isEmpty();
  }

  @Test
  void a_command_runs_only_when_it_is_possible() {
    Commands commands = new Commands();
    SimpleBooleanProperty possible = new SimpleBooleanProperty();
    StringBuilder done = new StringBuilder();
    assertThat(commands.run(Command.UNDO)).isFalse();
    commands.set(Command.UNDO, () -> done.append("u"), possible);
    assertThat(commands.run(Command.UNDO)).isFalse();
    possible.set(true);
    assertThat(commands.run(Command.UNDO)).isTrue();
    assertThat(done).hasToString("u");
  }
}
