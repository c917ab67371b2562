package linchpin.layout.path;

import linchpin.edit.document.Bounds;
import linchpin.layout.geometry.Side;

/// What a line can end at.
///
/// @param id of a component or a group
/// @param box its outline, where lines end
/// @param face the part of it in which they end: the card itself without the copies behind it
/// @param card whether it is a card, which lines must not cross; otherwise a group or a place
public record RouteEnd(String id, Bounds box, Bounds face, boolean card) {
  private static final double CARD_CORNER_X = 16;
  private static final double CARD_CORNER_Y = 12;
  private static final double CORNER = 24;
  /// The right part of a card's top is left to its badges.
  private static final double BADGES = 64;
  /// What it costs to end a pixel beside the middle: a little more than the way saved.
  private static final double OFF_MIDDLE = 1.2;

  /// Where the side lies: its y for top and bottom, its x for left and right.
  double at(Side side) {
    return switch (side) {
      case TOP -> box.y();
      case RIGHT -> box.right();
      case BOTTOM -> box.bottom();
      case LEFT -> box.x();
    };
  }

  /// The first coordinate along top and bottom (`vertical` lines) or left and right at which a line may end.
  public double from(boolean vertical) {
    double start = vertical ? face.x() : face.y();
    return start + corner(vertical);
  }

  /// The last coordinate at which a line may end; not less than [#from].
  public double to(boolean vertical) {
    double end = vertical ? face.right() : face.bottom();
    return end - corner(vertical);
  }

  /// The middle of the sides that vertical (or horizontal) lines end at.
  double middle(boolean vertical) {
    return vertical ? face.centerX() : face.centerY();
  }

  /// What it costs to end at a coordinate of a side: cards are best met in the middle, and not under their badges.
  double cost(Side side, double along) {
    if (!card) {
      return 0;
    }
    double badge = side == Side.TOP && along > face.right() - BADGES ? 12 : 0;
    return OFF_MIDDLE * Math.abs(along - middle(side.vertical())) + badge;
  }

  private double corner(boolean vertical) {
    double length = vertical ? face.width() : face.height();
    double wanted = !card ? CORNER : vertical ? CARD_CORNER_X : CARD_CORNER_Y;
    return Math.min(wanted, length / 2);
  }
}
