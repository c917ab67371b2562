package linchpin.ui.analysis.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
  @Test
  void values_lie_between_the_ends_with_room_beside_them() {
    Scale scale = Scale.around(List.of(10.0, 20.0));
    assertThat(scale.at(10)).isGreaterThan(0);
    assertThat(scale.at(20)).isLessThan(1);
    assertThat(scale.at(15)).isEqualTo(0.5);
    assertThat(scale.at(-1e9)).isZero();
  }

  @Test
  void one_value_and_none_make_a_scale_too() {
    assertThat(Scale.around(List.of(0.9995)).at(0.9995)).isEqualTo(0.5);
    assertThat(Scale.around(List.of(0.0)).at(0)).isEqualTo(0.5);
    assertThat(Scale.fromZero(List.of()).at(0)).isZero();
    assertThat(Scale.fromZero(List.of(0.0, 0.0)).at(0)).isZero();
    assertThat(Scale.fromZero(List.of(5.0)).at(0)).isZero();
  }
}
