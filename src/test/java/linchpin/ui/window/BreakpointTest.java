package linchpin.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.edit.Document;
import linchpin.ui.Desk;
import org.junit.jupiter.api.Test;

class BreakpointTest {
  @Test
  void windows_are_divided_by_their_width() {
    assertThat(Breakpoint.of(1280)).isEqualTo(new Breakpoint(0, 336, 136, true));
    assertThat(Breakpoint.of(1440)).isEqualTo(new Breakpoint(200, 376, 176, false));
    assertThat(Breakpoint.of(1920)).isEqualTo(new Breakpoint(232, 440, 176, false));
  }

  @Test
  void the_status_bar_counts_what_is_drawn() {
    assertThat(StatusBar.counts(Document.EMPTY)).isEqualTo("0 components");
    assertThat(StatusBar.counts(Desk.load("shared-rack")))
        .isEqualTo("7 components · 2 places · 5 dependencies · 3 groups");
  }
}
