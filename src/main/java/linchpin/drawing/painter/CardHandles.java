package linchpin.drawing.painter;

import java.util.List;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;

/// The handles of a card. They belong to the screen's own layer, which no export shows; here is how they look and where
/// they are.
public final class CardHandles {
  private static final double CORNER = 7;
  private static final double CORNER_OUT = 4.5;
  private static final double SIDE_RADIUS = 5.5;

  private CardHandles() {}

  /// The middles of the four sides, from which a line is drawn: top, right, bottom, left.
  public static List<Point> sides(Bounds card) {
    return List.of(
        new Point(card.centerX(), card.y()),
        new Point(card.right(), card.centerY()),
        new Point(card.centerX(), card.bottom()),
        new Point(card.x(), card.centerY()));
  }

  /// The four squares at the corners of what is selected.
  public static List<Mark> corners(Bounds card, Theme theme) {
    Bounds ring = card.grown(CORNER_OUT);
    return List.of(
        corner(ring.x(), ring.y(), theme),
        corner(ring.right(), ring.y(), theme),
        corner(ring.right(), ring.bottom(), theme),
        corner(ring.x(), ring.bottom(), theme));
  }

  /// The discs at [#sides].
  public static List<Mark> connectors(Bounds card, Theme theme) {
    Stroke stroke = Stroke.solid(theme.blue(), 2);
    return sides(card).stream().<Mark>map(p -> new Mark.Disc(p, SIDE_RADIUS, theme.bg(), stroke)).toList();
  }

  private static Mark corner(double x, double y, Theme theme) {
    Bounds square = new Bounds(x - CORNER / 2, y - CORNER / 2, CORNER, CORNER);
    return new Mark.Box(square, 1.5, theme.bg(), Stroke.solid(theme.blue(), 1.5));
  }
}
