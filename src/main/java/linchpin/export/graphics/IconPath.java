package linchpin.export.graphics;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// SVG path data as a shape: all commands of SVG 1.1 section 8.3, absolute and relative.
final class IconPath {
  private final PathTokens tokens;
  private final Path2D.Double path = new Path2D.Double();
  private double x;
  private double y;
  private double startX;
  private double startY;
  /// The last control point, of which S and T take the reflection; the current point after any other command.
  private double controlX;
  private double controlY;

  private IconPath(String data) {
    tokens = new PathTokens(data);
  }

  /// The shape of path data; empty for empty data.
  ///
  /// @throws IllegalArgumentException when the data is not a path
  static Path2D parse(String data) {
    IconPath icon = new IconPath(data);
    char command = 0;
    while (icon.tokens.more()) {
      command = icon.tokens.commandAfter(command);
      icon.piece(command);
    }
    return icon.path;
  }

  private void piece(char command) {
    double fromX = Character.isLowerCase(command) ? x : 0;
    double fromY = Character.isLowerCase(command) ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> move(fromX + tokens.number(), fromY + tokens.number());
      case 'L' -> line(fromX + tokens.number(), fromY + tokens.number());
      case 'H' -> line(fromX + tokens.number(), y);
      case 'V' -> line(x, fromY + tokens.number());
      case 'C' -> curve(
          fromX + tokens.number(), fromY + tokens.number(), fromX + tokens.number(), fromY + tokens.number(),
          fromX + tokens.number(), fromY + tokens.number());
      case 'S' -> curve(
          2 * x - controlX, 2 * y - controlY, fromX + tokens.number(), fromY + tokens.number(),
          fromX + tokens.number(), fromY + tokens.number());
      case 'Q' -> quad(
          fromX + tokens.number(), fromY + tokens.number(), fromX + tokens.number(), fromY + tokens.number());
      case 'T' -> quad(2 * x - controlX, 2 * y - controlY, fromX + tokens.number(), fromY + tokens.number());
      case 'A' -> arc(
          Math.abs(tokens.number()), Math.abs(tokens.number()), Math.toRadians(tokens.number()), tokens.flag(),
          tokens.flag(), fromX + tokens.number(), fromY + tokens.number());
      case 'Z' -> close();
      default -> throw new IllegalArgumentException("no path command: " + command);
    }
  }

  private void move(double toX, double toY) {
    path.moveTo(toX, toY);
    startX = toX;
    startY = toY;
    at(toX, toY, toX, toY);
  }

  private void line(double toX, double toY) {
    path.lineTo(toX, toY);
    at(toX, toY, toX, toY);
  }

  private void curve(double c1x, double c1y, double c2x, double c2y, double toX, double toY) {
    path.curveTo(c1x, c1y, c2x, c2y, toX, toY);
    at(toX, toY, c2x, c2y);
  }

  private void quad(double cx, double cy, double toX, double toY) {
    path.quadTo(cx, cy, toX, toY);
    at(toX, toY, cx, cy);
  }

  private void close() {
    path.closePath();
    at(startX, startY, startX, startY);
  }

  /// From end points to centre, as in SVG 1.1 appendix F.6.5.
  private void arc(double rx, double ry, double turn, boolean large, boolean sweep, double toX, double toY) {
    if (rx == 0 || ry == 0) {
      line(toX, toY);
      return;
    }
    Point2D half = AffineTransform.getRotateInstance(-turn)
        .transform(new Point2D.Double((x - toX) / 2, (y - toY) / 2), null);
    double px = half.getX();
    double py = half.getY();
    double grow = Math.sqrt(Math.max(1, px * px / (rx * rx) + py * py / (ry * ry)));
    double a = rx * grow;
    double b = ry * grow;
    double below = a * a * py * py + b * b * px * px;
    double factor = below == 0 ? 0 : Math.sqrt(Math.max(0, (a * a * b * b - below) / below));
    double sign = large == sweep ? -factor : factor;
    double cx = sign * a * py / b;
    double cy = -sign * b * px / a;
    append(new Ellipse(cx, cy, a, b, turn), px, py, sweep, toX, toY);
  }

  /// The centre lies at (`cx`, `cy`) from the middle between the ends, in the ellipse's own directions.
  private record Ellipse(double cx, double cy, double a, double b, double turn) {}

  private void append(Ellipse e, double px, double py, boolean sweep, double toX, double toY) {
    double start = Math.atan2((py - e.cy) / e.b, (px - e.cx) / e.a);
    double end = Math.atan2((-py - e.cy) / e.b, (-px - e.cx) / e.a);
    double extent = end - start;
    if (sweep && extent < 0) {
      extent += 2 * Math.PI;
    } else if (!sweep && extent > 0) {
      extent -= 2 * Math.PI;
    }
    // Arc2D measures counter-clockwise from the x axis, in degrees.
    Arc2D arc = new Arc2D.Double(
        e.cx - e.a, e.cy - e.b, 2 * e.a, 2 * e.b, -Math.toDegrees(start), -Math.toDegrees(extent), Arc2D.OPEN);
    AffineTransform place = AffineTransform.getTranslateInstance((x + toX) / 2, (y + toY) / 2);
    place.rotate(e.turn);
    path.append(place.createTransformedShape(arc), true);
    at(toX, toY, toX, toY);
  }

  private void at(double newX, double newY, double newControlX, double newControlY) {
    x = newX;
    y = newY;
    controlX = newControlX;
    controlY = newControlY;
  }
}
