package linchpin.ui.analysis.combinations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A minimal cut set with its figures.
///
/// @param units what must fail, ids
/// @param probability that all of them are failed at once, 0 to 1
/// @param share of the probability that anything takes the journey down, 0 to 1; null where that is not known exactly
public record Combination(List<String> units, double probability, @Nullable Double share) {
  public Combination {
    units = List.copyOf(units);
  }

  /// How many units it takes.
  public int size() {
    return units.size();
  }
}
