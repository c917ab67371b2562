package linchpin.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.model.Scenario;
import linchpin.ui.command.Mode;
import linchpin.ui.session.Session;
import org.junit.jupiter.api.Test;

class ViewStateTest {
  private final Session session = new Session();
  private final ViewState view = new ViewState(session, new Settings());

  @Test
  void what_if_begins_when_something_is_switched_off_and_ends_when_nothing_is() {
    session.toggleOff("db");
    assertThat(view.mode().get()).isEqualTo(Mode.WHAT_IF);
    assertThat(view.tab().get()).isEqualTo(ViewState.Tab.ANALYSIS);
    session.toggleOff("db");
    assertThat(view.mode().get()).isEqualTo(Mode.DESIGN);
  }

  @Test
  void going_back_to_design_ends_the_what_if() {
    session.toggleOff("db");
    view.mode().set(Mode.DESIGN);
    assertThat(session.scenario().get()).isEqualTo(Scenario.NOTHING);
  }

  @Test
  void presenting_returns_to_where_it_began() {
    session.toggleOff("db");
    view.present();
    assertThat(view.mode().get()).isEqualTo(Mode.PRESENT);
    view.present();
    assertThat(view.mode().get()).isEqualTo(Mode.WHAT_IF);
    assertThat(session.scenario().get().off()).containsExactly("db");
  }
}
