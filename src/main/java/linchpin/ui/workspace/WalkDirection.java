package linchpin.ui.workspace;

/// The ways from a component to another.
public enum WalkDirection {
  /// Along a line, to what it needs; from a place, to what stands in it.
  NEEDED,
  /// Against a line, to what needs it; from a place, to the place round it.
  NEEDING,
  /// To the one before it among those beside it.
  BEFORE,
  /// To the one after it among those beside it.
  AFTER
}
