package linchpin.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import linchpin.ui.WindowStory;
import org.junit.jupiter.api.Test;

class FindStoryTest extends WindowStory {
  @Test
  void all_matches_are_outlined_and_enter_goes_from_one_to_the_next() {
    sample("web-shop");
    push(KeyCode.CONTROL, KeyCode.F);
    TextField field = (TextField) stage.getScene().getFocusOwner();
    interact(() -> field.setText("balancer"));
    int count = desk.diagram.marked.size();
    assertThat(count).isGreaterThan(1);
    assertThat(count()).isEqualTo(count + " matches");
    push(KeyCode.ENTER);
    assertThat(count()).isEqualTo("1 of " + count);
    assertThat(desk.session.selection().get().ids()).containsExactly(desk.diagram.marked.getFirst());
    push(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(count()).isEqualTo(count + " of " + count);
    assertThat(desk.diagram.asked).contains("reveal " + desk.diagram.marked.getLast());
  }

  @Test
  void it_says_when_there_is_nothing_and_escape_ends_it() {
    sample("web-shop");
    push(KeyCode.CONTROL, KeyCode.F);
    TextField field = (TextField) stage.getScene().getFocusOwner();
    interact(() -> field.setText("no such thing"));
    assertThat(count()).isEqualTo("No match");
    interact(() -> field.setText("cache"));
    push(KeyCode.ESCAPE);
    assertThat(lookup(".find-bar").<Node>query().isVisible()).isFalse();
    assertThat(desk.diagram.marked).isEmpty();
    assertThat(stage.getScene().getFocusOwner()).isSameAs(desk.diagram.node());
  }

  private String count() {
    return from(lookup(".find-bar").<Node>query()).lookup(".hint").<Label>query().getText();
  }
}
