package linchpin.advice.gameday;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Draws failures, the frequent ones more often. The same seed draws the same from the same model on every machine.
final class Chance {
  private static final int ATTEMPTS = 50;
  private static final double MOST = 1e9;
  private final Random random;
  private final Map<String, Double> weights;

  /// @param weights how often each unit fails, not negative; those that never fail are not drawn
  Chance(long seed, Map<String, Double> weights) {
    random = new Random(seed);
    this.weights = weights;
  }

  /// At most so many units, each once, in the order in which they were drawn: by the smallest of exponentially
  /// distributed times (Efraimidis and Spirakis, Weighted random sampling with a reservoir, 2006).
  List<String> units(int most) {
    record Drawn(String unit, double at) {}
    List<Drawn> drawn = new ArrayList<>();
    weights.forEach((unit, weight) -> {
      double time = -StrictMath.log(1 - random.nextDouble());
      if (weight > 0) {
        drawn.add(new Drawn(unit, time / Math.min(weight, MOST)));
      }
    });
    return drawn.stream().sorted(Comparator.comparingDouble(Drawn::at)).limit(most).map(Drawn::unit).toList();
  }

  /// At most so many pairs, no two the same.
  List<List<String>> pairs(int most) {
    Set<Set<String>> seen = new LinkedHashSet<>();
    List<List<String>> pairs = new ArrayList<>();
    for (int attempt = 0; pairs.size() < most && attempt < most + ATTEMPTS; attempt++) {
      List<String> pair = units(2);
      if (pair.size() == 2 && seen.add(Set.copyOf(pair))) {
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
