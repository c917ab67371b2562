package linchpin.analysis.propagation;

import java.util.Arrays;
import linchpin.analysis.structure.Structure;

/// A part of the model that a partition leaves by itself; the whole model where nothing is isolated.
public final class Island {
  private final Failures off;
  private final boolean[] shown;
  private final boolean[] journeys;
  private final boolean[] groups;

  /// @param off what is off, seen from here: the failures, and all that stands elsewhere
  /// @param shown whether a component's state is the one it has here
  /// @param journeys whether each journey starts here
  /// @param groups whether each group has a member here
  Island(Failures off, boolean[] shown, boolean[] journeys, boolean[] groups) {
    this.off = off;
    this.shown = shown;
    this.journeys = journeys;
    this.groups = groups;
  }

  /// Everything in one piece.
  public static Island whole(Structure structure, Failures off) {
    return new Island(
        off, yes(structure.components.count), yes(structure.journeys.size()), yes(structure.groups.count));
  }

  private static boolean[] yes(int count) {
    boolean[] all = new boolean[count];
    Arrays.fill(all, true);
    return all;
  }

  public Failures off() {
    return off;
  }

  public boolean[] shown() {
    return shown;
  }

  public boolean[] journeys() {
    return journeys;
  }

  public boolean[] groups() {
    return groups;
  }
}
