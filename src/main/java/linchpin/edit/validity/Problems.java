package linchpin.edit.validity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Collects problems: of several at one place, or inside it, only the first, and only so many in full.
public final class Problems {
  /// How many are kept with their text; what comes after is only counted.
  private static final int KEPT = 1000;

  private final List<Problem> kept = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private int count;

  /// Adds a problem without a line.
  public void add(String path, String message) {
    add(new Problem(path, 0, message));
  }

  /// Adds a problem, unless there is one of the same place or of one around it already.
  public void add(Problem problem) {
    if (isKnown(problem.path())) {
      return;
    }
    count++;
    if (kept.size() < KEPT) {
      kept.add(problem);
      places.add(problem.path());
    }
  }

  private boolean isKnown(String path) {
    for (int i = 1; i < path.length(); i++) {
      if ((path.charAt(i) == '.' || path.charAt(i) == '[') && places.contains(path.substring(0, i))) {
        return true;
      }
    }
    return places.contains(path);
  }

  /// A problem where a number is negative, infinite or not a number; null is fine.
  void notNegative(String path, @Nullable Double value) {
    if (value != null && !(value >= 0 && Double.isFinite(value))) {
      add(path, "is " + Numbers.text(value) + "; set a number that is finite and not negative");
    }
  }

  /// A problem where a number is not in 0 to 1; null is fine.
  void ratio(String path, @Nullable Double value) {
    if (value != null && !(value >= 0 && value <= 1)) {
      add(path, "is " + Numbers.text(value) + "; set a share from 0 to 1" + percentage(value));
    }
  }

  private static String percentage(double value) {
    boolean meant = value > 1 && value <= 100;
    return meant ? " (" + Numbers.text(value) + " % is " + Numbers.share(value) + ")" : "";
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /// How many there are, listed or not.
  public int count() {
    return count;
  }

  /// Those kept, in the order in which they were found.
  public List<Problem> list() {
    return List.copyOf(kept);
  }

  /// Those kept with the lines that a file gives them, by line, at most `limit`.
  public List<Problem> list(int limit, ToIntFunction<String> lineOf) {
    return kept.stream()
        .map(p -> p.line() == 0 && !p.path().isEmpty() ? p.atLine(lineOf.applyAsInt(p.path())) : p)
        .sorted(Comparator.comparingInt(Problem::line))
        .limit(limit)
        .toList();
  }
}
