package linchpin.drawing;

/// What lies over what, back to front.
public enum Plane {
  PLACES,
  GROUP_OUTLINES,
  LINES,
  CARDS,
  RINGS,
  GROUP_LABELS,
  BADGES,
  LOADS,
  NOTES,
  SELECTION,
  CHIPS
}
