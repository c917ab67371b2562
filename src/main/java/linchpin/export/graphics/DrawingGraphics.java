package linchpin.export.graphics;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Stroke;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import org.jspecify.annotations.Nullable;

/// Draws a drawing on any Graphics2D; PNG, SVG and PDF differ only in whose it is.
final class DrawingGraphics {
  private static final double ICON_GRID = 24;
  private final Graphics2D g;
  private final EmbeddedFonts fonts;

  DrawingGraphics(Graphics2D g, EmbeddedFonts fonts) {
    this.g = g;
    this.fonts = fonts;
  }

  static void setHints(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
  }

  /// Draws the ground, unless it is to be transparent, and every figure, with the drawing's top left corner at (0, 0).
  void draw(Drawing drawing, boolean transparent) {
    Bounds bounds = drawing.bounds();
    g.translate(-bounds.x(), -bounds.y());
    if (!transparent) {
      g.setColor(color(drawing.ground()));
      g.fill(new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
    }
    for (Figure figure : drawing.figures()) {
      figure.marks().forEach(this::draw);
    }
  }

  private void draw(Mark mark) {
    switch (mark) {
      case Mark.Box box -> paint(outline(box), box.fill(), box.stroke());
      case Mark.Line line -> paint(RoundedLine.of(line.points(), line.radius(), line.closed()), line.fill(), line.stroke());
      case Mark.Disc disc -> paint(circle(disc.center(), disc.radius()), disc.fill(), disc.stroke());
      case Mark.Words words -> write(words);
      case Mark.Glyph glyph -> paint(outline(glyph), null, glyph.stroke());
    }
  }

  private void paint(Shape shape, @Nullable Ink fill, @Nullable Stroke stroke) {
    if (fill != null) {
      g.setColor(color(fill));
      g.fill(shape);
    }
    if (stroke != null && stroke.width() > 0) {
      g.setColor(color(stroke.ink()));
      g.setStroke(stroke(stroke));
      g.draw(shape);
    }
  }

  private void write(Mark.Words words) {
    g.setColor(color(words.ink()));
    for (EmbeddedFonts.Run run : fonts.runs(words.text(), words.type())) {
      g.setFont(run.font());
      g.drawString(run.text(), (float) (words.x() + run.offset()), (float) words.baseline());
    }
  }

  private static Shape outline(Mark.Box box) {
    Bounds b = box.bounds();
    double arc = 2 * Math.min(box.radius(), Math.min(b.width(), b.height()) / 2);
    return arc <= 0
        ? new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height())
        : new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), arc, arc);
  }

  private static Shape circle(Point center, double radius) {
    return new Ellipse2D.Double(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
  }

  private static Shape outline(Mark.Glyph glyph) {
    Path2D path = IconPath.parse(glyph.path());
    AffineTransform place = AffineTransform.getTranslateInstance(glyph.x(), glyph.y());
    place.scale(glyph.size() / ICON_GRID, glyph.size() / ICON_GRID);
    path.transform(place);
    return path;
  }

  private static BasicStroke stroke(Stroke stroke) {
    List<Double> lengths = stroke.dash();
    boolean dashed = lengths.stream().anyMatch(d -> d > 0);
    float[] dash = new float[lengths.size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = lengths.get(i).floatValue();
    }
    return new BasicStroke(
        (float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashed ? dash : null, 0);
  }

  private static Color color(Ink ink) {
    return new Color(ink.red(), ink.green(), ink.blue(), (int) Math.round(255 * Math.clamp(ink.alpha(), 0, 1)));
  }
}
