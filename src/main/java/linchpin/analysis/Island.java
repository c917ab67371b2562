package linchpin.analysis;

import java.util.Arrays;

/// A part of the model that a partition leaves by itself; the whole model where nothing is isolated.
///
/// @param off what is off, seen from here: the failures, and all that stands elsewhere
/// @param components whether each component, or a copy of it, stands here
/// @param shown whether a component's state is the one it has here
/// @param journeys whether each journey starts here
/// @param groups whether each group has a member here
record Island(Failures off, boolean[] components, boolean[] shown, boolean[] journeys, boolean[] groups) {
  /// Everything in one piece.
  static Island whole(Structure structure, Failures off) {
    boolean[] all = yes(structure.places.count);
    return new Island(off, all, all, yes(structure.journeys.size()), yes(structure.groups.count));
  }

  private static boolean[] yes(int count) {
    boolean[] all = new boolean[count];
    Arrays.fill(all, true);
    return all;
  }
}
