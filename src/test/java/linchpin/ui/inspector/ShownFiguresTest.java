package linchpin.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.model.Catalogue;
import linchpin.model.Figures;
import linchpin.model.Kind;
import linchpin.model.UnitFigures;
import org.junit.jupiter.api.Test;

class ShownFiguresTest {
  private static final Kind DATABASE = Catalogue.standard().kind("database");

  @Test
  void with_nothing_given_all_is_assumed() {
    ShownFigures shown = ShownFigures.of(new UnitFigures(Figures.NONE, DATABASE));
    assertThat(shown.availability()).isEqualTo(Shown.assumed("99.95"));
    assertThat(shown.mtbf()).isEqualTo(Shown.assumed("1,999"));
    assertThat(shown.mttr()).isEqualTo(Shown.assumed("1"));
  }

  @Test
  void beside_an_availability_the_time_between_failures_follows() {
    ShownFigures shown = ShownFigures.of(new UnitFigures(new Figures(0.9995, null, null), DATABASE));
    assertThat(shown.availability()).isEqualTo(Shown.given("99.95"));
    assertThat(shown.mtbf()).isEqualTo(Shown.follows("1,999"));
    assertThat(shown.mttr()).isEqualTo(Shown.assumed("1"));
  }

  @Test
  void availability_follows_from_hours() {
    ShownFigures shown = ShownFigures.of(new UnitFigures(new Figures(null, 900.0, 100.0), DATABASE));
    assertThat(shown.availability()).isEqualTo(Shown.follows("90"));
    assertThat(shown.mttr()).isEqualTo(Shown.given("100"));
  }

  @Test
  void a_perfect_thing_has_no_time_between_failures() {
    assertThat(ShownFigures.of(new UnitFigures(new Figures(1.0, null, null), DATABASE)).mtbf()).isEqualTo(Shown.NOTHING);
  }

  @Test
  void typing_one_of_the_two_takes_the_other_away() {
    assertThat(ShownFigures.withAvailability(new Figures(null, 900.0, 2.0), 0.99)).isEqualTo(new Figures(0.99, null,
        2.0));
    assertThat(ShownFigures.withMtbf(new Figures(0.99, null, 2.0), 500.0)).isEqualTo(new Figures(null, 500.0, 2.0));
    assertThat(ShownFigures.withMtbf(new Figures(0.99, null, 2.0), null)).isEqualTo(new Figures(0.99, null, 2.0));
  }
}
