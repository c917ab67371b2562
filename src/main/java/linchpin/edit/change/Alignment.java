package linchpin.edit.change;

import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;

/// Which edges or middles of several things are brought onto one line.
public enum Alignment {
  LEFT("Align left"),
  CENTRE("Align centres"),
  RIGHT("Align right"),
  TOP("Align top"),
  MIDDLE("Align middles"),
  BOTTOM("Align bottom");

  private final String label;

  Alignment(String label) {
    this.label = label;
  }

  /// What a menu shows.
  public String label() {
    return label;
  }

  /// How far one thing has to move to line up in the box round all of them.
  Point shift(Bounds one, Bounds all) {
    return switch (this) {
      case LEFT -> new Point(all.x() - one.x(), 0);
      case CENTRE -> new Point(all.centerX() - one.centerX(), 0);
      case RIGHT -> new Point(all.right() - one.right(), 0);
      case TOP -> new Point(0, all.y() - one.y());
      case MIDDLE -> new Point(0, all.centerY() - one.centerY());
      case BOTTOM -> new Point(0, all.bottom() - one.bottom());
    };
  }
}
