package linchpin.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import linchpin.analysis.report.Moment;
import linchpin.drawing.view.ShownMoment;
import linchpin.ui.WindowStory;
import linchpin.ui.command.Command;
import linchpin.ui.command.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineStoryTest extends WindowStory {
  @BeforeEach
  void switchZoneOff() {
    sample("web-shop");
    assertThat(lookup(".timeline").query().isVisible()).isFalse();
    interact(() -> desk.session.toggleOff("zone-a"));
  }

  @Test
  void it_shows_at_once_how_things_settle() {
    assertThat(lookup(".timeline").query().isVisible()).isTrue();
    assertThat(shown().phase()).isEqualTo(Moment.Phase.SETTLED);
    assertThat(desk.session.wave().get()).isEqualTo(ShownMoment.ALL_WAVES);
    assertThat(lookup("Settled").queryAll()).isNotEmpty();
  }

  @Test
  void stepping_back_goes_through_the_waves_to_the_beginning() {
    for (int i = 0; i < 20; i++) {
      interact(() -> desk.workspace.commands().run(Command.STEP_BACK));
    }
    assertThat(shown().phase()).isEqualTo(Moment.Phase.IMMEDIATE);
    assertThat(desk.session.wave().get()).isZero();
    interact(() -> desk.workspace.commands().run(Command.STEP_FORWARD));
    assertThat(desk.session.wave().get()).isEqualTo(1);
    assertThat(lookup(n -> n instanceof Label l && l.getText() != null && l.getText().startsWith("Wave 1 of ")).queryAll()).isNotEmpty();
  }

  @Test
  void clicking_on_the_line_goes_to_the_nearest_stop() {
    TimelineTrack track = lookup(n -> n instanceof TimelineTrack).query();
    interact(() -> javafx.event.Event.fireEvent(track, press(track.at(0) + 3)));
    assertThat(shown().phase()).isEqualTo(Moment.Phase.IMMEDIATE);
  }

  @Test
  void escape_clears_the_what_if_and_hides_the_timeline() {
    interact(desk.diagram::focus);
    push(KeyCode.ESCAPE);
    assertThat(desk.session.scenario().get().nothing()).isTrue();
    assertThat(desk.view.mode().get()).isEqualTo(Mode.DESIGN);
    assertThat(lookup(".timeline").query().isVisible()).isFalse();
  }

  @Test
  void the_button_clears_too() {
    Button clear = lookup(n -> n instanceof Button b && "Clear what-if".equals(b.getAccessibleText())).query();
    interact(clear::fire);
    assertThat(desk.session.scenario().get().nothing()).isTrue();
  }

  private Moment shown() {
    return desk.session.outcome().get().moments().get(desk.session.moment().get());
  }

  private static javafx.scene.input.MouseEvent press(double x) {
    return new javafx.scene.input.MouseEvent(
        javafx.scene.input.MouseEvent.MOUSE_PRESSED, x, 30, x, 30, javafx.scene.input.MouseButton.PRIMARY, 1, false,
            false,
        false, false, true, false, false, true, false, true, null);
  }
}
