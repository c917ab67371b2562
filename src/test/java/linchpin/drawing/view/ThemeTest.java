package linchpin.drawing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import linchpin.drawing.Contrast;
import linchpin.drawing.mark.Ink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
  static Stream<Theme> themes() {
    return Stream.of(Theme.LIGHT, Theme.DARK);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void textStandsOutFromItsGround(Theme t) {
    for (Ink ground : List.of(t.bg(), t.sub(), t.canvas(), t.zone(), t.region(), t.card())) {
      for (Ink text : List.of(t.fg(), t.fg2(), t.fg3())) {
        readable(text, ground);
      }
    }
    readable(t.fg2(), t.tile());
    readable(t.blue(), t.bg());
    readable(t.red(), t.bg());
    readable(t.redon(), t.red());
    readable(t.redfg(), t.redbg());
    readable(t.redfg(), t.card());
    readable(t.redfg(), t.downbg());
    readable(t.fg(), t.downbg());
    readable(t.amberfg(), t.amberbg());
    readable(t.amberfg(), t.degbg());
    readable(t.amberfg(), t.card());
    readable(t.fg(), t.degbg());
    readable(t.green(), t.bg());
    readable(t.violet(), t.bg());
    readable(t.tag(), t.bg());
    readable(t.inkon(), t.ink());
    readable(t.fg(), t.offbg());
    readable(t.fg2(), t.offbg());
    for (int wave = 1; wave <= 7; wave++) {
      readable(t.waveWords(wave), t.wave(wave));
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void strokesThatMeanSomethingStandOutFromTheDiagram(Theme t) {
    for (Ink ground : List.of(t.canvas(), t.zone(), t.region())) {
      for (Ink stroke : List.of(t.cardline(), t.edge(), t.soft(), t.red(), t.amber(), t.blue(), t.violet(), t.ink(),
          t.tag())) {
        assertThat(Contrast.of(stroke, ground)).as("%s on %s", stroke.hex(), ground.hex()).isGreaterThanOrEqualTo(3);
      }
    }
  }

  private static void readable(Ink text, Ink ground) {
    assertThat(Contrast.of(text, ground)).as("%s on %s", text.hex(), ground.hex()).isGreaterThanOrEqualTo(4.5);
  }
}
