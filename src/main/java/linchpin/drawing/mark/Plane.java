package linchpin.drawing.mark;

/// What lies over what, back to front. Nothing that has words lies below a ring or a line.
public enum Plane {
  PLACES,
  GROUP_OUTLINES,
  LINES,
  CARDS,
  RINGS,
  SELECTION,
  GROUP_LABELS,
  BADGES,
  TAGS,
  LOADS,
  NOTES,
  CHIPS
}
