package linchpin.export.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.text.Typeface;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.export.graphics.PdfPage;
import linchpin.export.report.content.TextSpan;
import org.jspecify.annotations.Nullable;

/// Pages of A4 that are filled from top to bottom. Lengths are pixels of 1/96 inch until the pages are made.
final class PageComposer {
  static final double WIDTH = 793.7;
  static final double HEIGHT = 1122.5;
  static final double MARGIN = 60;
  static final double TOP = 76;
  static final double BOTTOM = HEIGHT - 76;
  static final double COLUMN = WIDTH - 2 * MARGIN;
  static final double POINTS = 0.75;
  private static final Theme THEME = Theme.LIGHT;
  private final List<Leaf> leaves = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();
  private double y = Double.MAX_VALUE;

  /// Where something stands.
  record Place(int page, double y) {}

  /// A page while it is filled.
  ///
  /// @param placed pictures besides the marks; in points
  /// @param whole makes a page that one drawing has for itself, told how many pages there are; or null
  private record Leaf(List<Mark> marks, List<Jump> jumps, List<PdfPage.Placed> placed, @Nullable IntFunction<PdfPage> whole) {}

  /// An area that leads to an id.
  private record Jump(Bounds area, String anchor) {}

  double y() {
    return y;
  }

  int page() {
    return leaves.size() - 1;
  }

  int pages() {
    return leaves.size();
  }

  void newPage() {
    leaves.add(new Leaf(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), null));
    y = TOP;
  }

  /// A page that is not filled further, made when it is known how many there are.
  void add(IntFunction<PdfPage> page) {
    leaves.add(new Leaf(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), page));
    y = Double.MAX_VALUE;
  }

  /// Goes on to the next page where so much does not fit any more.
  ///
  /// @return whether it did
  boolean need(double height) {
    if (y + height <= BOTTOM || y == TOP) {
      return false;
    }
    newPage();
    return true;
  }

  void skip(double height) {
    if (y != TOP) {
      y += height;
    }
  }

  void advance(double height) {
    y += height;
  }

  /// Makes an id lead to here.
  void anchor(String id) {
    places.put(id, new Place(page(), y));
  }

  @Nullable Place place(String id) {
    return places.get(id);
  }

  void mark(Mark mark) {
    leaves.getLast().marks().add(mark);
  }

  /// A line of words with its base line.
  void write(TextLine line, double x, double baseline, Ink ink) {
    for (TextLine.Piece piece : line.pieces()) {
      TextSpan span = piece.span();
      mark(new Mark.Words(
          piece.text(), x + piece.x(), baseline, piece.width(), piece.type(),
          span.anchor() == null ? ink(span, ink) : THEME.blue()));
      if (span.anchor() != null) {
        double size = piece.type().size();
        jump(new Bounds(x + piece.x(), baseline - size, piece.width(), 1.3 * size), span.anchor());
      }
    }
  }

  void jump(Bounds area, String anchor) {
    leaves.getLast().jumps().add(new Jump(area, anchor));
  }

  private static Ink ink(TextSpan span, Ink plain) {
    return switch (span.style()) {
      case PLAIN, STRONG -> plain;
      case FAINT -> THEME.fg3();
      case SEVERE -> THEME.redfg();
      case WARNING -> THEME.amberfg();
      case GOOD -> THEME.green();
    };
  }

  /// One line at the left edge of an earlier page.
  void write(int page, String text, double x, double baseline, Typeface type, Ink ink) {
    leaves.get(page).marks().add(
        new Mark.Words(text, x, baseline, TextRuler.bundled().width(text, type), type, ink));
  }

  void jump(int page, Bounds area, String anchor) {
    leaves.get(page).jumps().add(new Jump(area, anchor));
  }

  /// A picture with its top left corner at (x, [#y]).
  void picture(Drawing drawing, double x, double scale) {
    leaves.getLast().placed().add(
        new PdfPage.Placed(drawing, POINTS * x, POINTS * y, POINTS * scale, null));
  }

  boolean whole(int page) {
    return leaves.get(page).whole() != null;
  }

  /// All pages, their links resolved.
  List<PdfPage> made() {
    return leaves.stream().map(this::made).toList();
  }

  private PdfPage made(Leaf leaf) {
    if (leaf.whole() != null) {
      return leaf.whole().apply(leaves.size());
    }
    Figure figure = new Figure("page", Plane.NOTES, 0, leaf.marks());
    Drawing text = new Drawing(new Bounds(0, 0, WIDTH, HEIGHT), THEME.bg(), List.of(figure));
    List<PdfPage.Placed> placed = new ArrayList<>(leaf.placed());
    placed.add(new PdfPage.Placed(text, 0, 0, POINTS, null));
    List<PdfPage.Link> links = new ArrayList<>();
    for (Jump jump : leaf.jumps()) {
      Place to = places.get(jump.anchor());
      if (to != null) {
        links.add(new PdfPage.Link(points(jump.area()), to.page(), top(to)));
      }
    }
    return new PdfPage((float) (POINTS * WIDTH), (float) (POINTS * HEIGHT), THEME.bg(), placed, links);
  }

  static double top(Place place) {
    return POINTS * Math.max(0, place.y() - 12);
  }

  private static Bounds points(Bounds b) {
    return new Bounds(POINTS * b.x(), POINTS * b.y(), POINTS * b.width(), POINTS * b.height());
  }
}
