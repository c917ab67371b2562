package linchpin.advice.diff;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a set has got and what it has lost.
///
/// @param added in the order of what is there now
/// @param gone in the order of what was there
public record SetChange<T>(List<T> added, List<T> gone) {
  public SetChange {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
  }

  static <T> SetChange<T> between(Collection<T> before, Collection<T> after) {
    Set<T> had = new HashSet<>(before);
    Set<T> has = new HashSet<>(after);
    return new SetChange<>(
        after.stream().filter(x -> !had.contains(x)).toList(), before.stream().filter(x -> !has.contains(x)).toList());
  }

  public boolean isEmpty() {
    return added.isEmpty() && gone.isEmpty();
  }
}
