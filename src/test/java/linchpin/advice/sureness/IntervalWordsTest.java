package linchpin.advice.sureness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import linchpin.analysis.report.risk.Interval;
import org.junit.jupiter.api.Test;

class IntervalWordsTest {
  private static Interval interval(double low, double median, double high) {
    return new Interval(low, median, high, 2000, true, List.of());
  }

  @Test
  void digitsAreNoFinerThanTheIntervalAllows() {
    Interval wide = interval(7e-4, 1.1e-3, 1.9e-3);
    assertThat(IntervalWords.availability(0.9990054, wide, null)).isEqualTo("99.90 %");
    assertThat(IntervalWords.downtime(8.71, wide, null)).isEqualTo("9 h");
    assertThat(IntervalWords.availability(0.9990054, interval(9.8e-4, 9.9e-4, 1e-3), null)).isEqualTo("99.901 %");
    assertThat(IntervalWords.availability(0.9990054, null, null)).isEqualTo("99.901 %");
  }

  @Test
  void aFigureIsToldFromWhatItIsComparedWith() {
    Interval wide = interval(7e-4, 1.1e-3, 1.9e-3);
    assertThat(IntervalWords.availability(0.9990054, wide, 0.999)).isEqualTo("99.901 %");
    assertThat(IntervalWords.downtime(8.71, wide, 8.76)).isEqualTo("8.7 h");
    assertThat(IntervalWords.availability(0.9989996, wide, 0.999)).isEqualTo("99.89996 %");
  }

  @Test
  void noFigureChangesSidesByRounding() {
    Random random = new Random(20261201);
    for (int i = 0; i < 2000; i++) {
      double u = Math.pow(10, -1 - 6 * random.nextDouble());
      double slo = 1 - u * (0.9 + 0.2 * random.nextDouble());
      String text = IntervalWords.availability(1 - u, interval(u / 3, u, 3 * u), slo);
      double told = Double.parseDouble(text.replace(" %", "")) / 100;
      assertThat(Math.signum(told - slo)).as("%s of %s", text, slo).isIn(Math.signum(1 - u - slo), 0.0);
    }
  }
}
