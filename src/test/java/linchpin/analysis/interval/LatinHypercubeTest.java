package linchpin.analysis.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LatinHypercubeTest {
  @Test
  void oneDrawFallsIntoEachStratum() {
    double[] ranks = LatinHypercube.ranks("kind:database", 3, 500);
    Arrays.sort(ranks);
    for (int i = 0; i < ranks.length; i++) {
      assertThat(ranks[i]).isBetween(i / 500.0, (i + 1) / 500.0);
    }
  }

  @Test
  void sourcesAndBlocksAreDrawnInOrdersOfTheirOwn() {
    double[] ranks = LatinHypercube.ranks("kind:database", 0, 1000);
    assertThat(ranks).isEqualTo(LatinHypercube.ranks("kind:database", 0, 1000));
    assertThat(Math.abs(correlation(ranks, LatinHypercube.ranks("kind:cache", 0, 1000)))).isLessThan(0.12);
    assertThat(Math.abs(correlation(ranks, LatinHypercube.ranks("kind:database", 1, 1000)))).isLessThan(0.12);
  }

  private static double correlation(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - 0.5) * (b[i] - 0.5);
    }
    return 12 * sum / a.length;
  }
}
