package linchpin.advice.gameday;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChanceTest {
  private static Map<String, Double> weights() {
    Map<String, Double> weights = new LinkedHashMap<>();
    weights.put("often", 8.0);
    weights.put("seldom", 1.0);
    weights.put("never", 0.0);
    weights.put("always", Double.POSITIVE_INFINITY);
    return weights;
  }

  @Test
  void theSameSeedDrawsTheSame() {
    Map<String, Double> many = new LinkedHashMap<>();
    IntStream.range(0, 50).forEach(i -> many.put("u" + i, 1.0 + i % 3));
    assertThat(new Chance(4, many).units(5)).isEqualTo(new Chance(4, many).units(5)).hasSize(5).doesNotHaveDuplicates();
    assertThat(new Chance(4, many).pairs(9)).isEqualTo(new Chance(4, many).pairs(9)).hasSize(9);
    Set<List<String>> different = LongStream.range(0, 20).mapToObj(s -> new Chance(s, many).units(3))
        .collect(Collectors.toSet());
    assertThat(different).hasSizeGreaterThan(15);
  }

  @Test
  void whatFailsOftenIsDrawnOftenAndWhatNeverDoesNever() {
    Map<String, Double> weights = weights();
    weights.remove("always");
    long often = LongStream.range(0, 1000)
        .filter(s -> new Chance(s, weights).units(1).equals(List.of("often"))).count();
    assertThat(often).as("8 of 9").isBetween(850L, 925L);
    assertThat(new Chance(1, weights()).units(9)).containsExactlyInAnyOrder("often", "seldom", "always");
  }

  @Test
  void noPairComesTwice() {
    Map<String, Double> weights = weights();
    weights.put("always", 2.0);
    List<List<String>> pairs = new Chance(2, weights).pairs(10);
    assertThat(pairs).hasSize(3).allMatch(p -> p.size() == 2);
    assertThat(pairs.stream().map(Set::copyOf)).doesNotHaveDuplicates();
    assertThat(new Chance(2, Map.of("one", 1.0)).pairs(3)).isEmpty();
  }
}
