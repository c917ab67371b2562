package linchpin.export.sheet;

import java.util.List;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Mark;

/// Figures at another place.
final class MovedFigures {
  private MovedFigures() {}

  static Figure by(Figure figure, double dx, double dy) {
    List<Mark> marks = figure.marks().stream().map(m -> by(m, dx, dy)).toList();
    return new Figure(figure.id(), figure.plane(), figure.depth(), marks);
  }

  private static Mark by(Mark mark, double dx, double dy) {
    return switch (mark) {
      case Mark.Box b -> new Mark.Box(b.bounds().movedBy(dx, dy), b.radius(), b.fill(), b.stroke());
      case Mark.Line l -> new Mark.Line(
          l.points().stream().map(p -> p.movedBy(dx, dy)).toList(), l.radius(), l.closed(), l.fill(), l.stroke());
      case Mark.Disc d -> new Mark.Disc(d.center().movedBy(dx, dy), d.radius(), d.fill(), d.stroke());
      case Mark.Words w -> new Mark.Words(w.text(), w.x() + dx, w.baseline() + dy, w.width(), w.type(), w.ink());
      case Mark.Glyph g -> new Mark.Glyph(g.path(), g.x() + dx, g.y() + dy, g.size(), g.stroke());
    };
  }
}
