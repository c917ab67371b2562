package linchpin.ui.inspector.field;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.model.UnitFigures;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;
import linchpin.model.kind.ReliabilityFigures;
import org.junit.jupiter.api.Test;

class ShownFiguresTest {
  private static final Kind DATABASE = Catalogue.standard().kind("database");

  @Test
  void with_nothing_given_all_is_assumed() {
    ShownFigures shown = ShownFigures.of(new UnitFigures(ReliabilityFigures.NONE, DATABASE));
    assertThat(shown.availability()).isEqualTo(FieldContent.assumed("99.95"));
    assertThat(shown.mtbf()).isEqualTo(FieldContent.assumed("1,999"));
    assertThat(shown.mttr()).isEqualTo(FieldContent.assumed("1"));
  }

  @Test
  void beside_an_availability_the_time_between_failures_follows() {
    ShownFigures shown = ShownFigures.of(new UnitFigures(new ReliabilityFigures(0.9995, null, null), DATABASE));
    assertThat(shown.availability()).isEqualTo(FieldContent.given("99.95"));
    assertThat(shown.mtbf()).isEqualTo(FieldContent.follows("1,999"));
    assertThat(shown.mttr()).isEqualTo(FieldContent.assumed("1"));
  }

  @Test
  void availability_follows_from_hours() {
    ShownFigures shown = ShownFigures.of(new UnitFigures(new ReliabilityFigures(null, 900.0, 100.0), DATABASE));
    assertThat(shown.availability()).isEqualTo(FieldContent.follows("90"));
    assertThat(shown.mttr()).isEqualTo(FieldContent.given("100"));
  }

  @Test
  void a_perfect_thing_has_no_time_between_failures() {
    assertThat(ShownFigures.of(new UnitFigures(new ReliabilityFigures(1.0, null, null), DATABASE)).mtbf()).isEqualTo(FieldContent.NOTHING);
  }

  @Test
  void typing_one_of_the_two_takes_the_other_away() {
    assertThat(ShownFigures.withAvailability(new ReliabilityFigures(null, 900.0, 2.0), 0.99)).isEqualTo(new ReliabilityFigures(0.99, null,
        2.0));
    assertThat(ShownFigures.withMtbf(new ReliabilityFigures(0.99, null, 2.0), 500.0)).isEqualTo(new ReliabilityFigures(null, 500.0, 2.0));
    assertThat(ShownFigures.withMtbf(new ReliabilityFigures(0.99, null, 2.0), null)).isEqualTo(new ReliabilityFigures(0.99, null, 2.0));
  }
}
