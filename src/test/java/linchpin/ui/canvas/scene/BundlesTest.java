package linchpin.ui.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Stroke;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import org.junit.jupiter.api.Test;

class BundlesTest {
  private static final Stroke GREY = Stroke.solid(Ink.of(0x808080), 1);
  private static final Stroke RED = Stroke.solid(Ink.of(0xFF0000), 1);
  private final MarkNodes nodes = new MarkNodes();
  private final Bundles bundles = new Bundles(nodes);

  @Test
  void figuresThatLookAlikeAreDrawnAsOne() {
    assertThat(bundles.of(boxes(100, GREY))).hasSize(1);
  }

  @Test
  void othersLieInBundlesOfTheirOwn() {
    List<FigureNode> figures = boxes(100, GREY);
    figures.addAll(boxes(1, RED));
    assertThat(bundles.of(figures)).hasSize(2);
  }

  @Test
  void whatIsAboveOthersKeepsItsPlace() {
    List<FigureNode> figures = boxes(10, GREY);
    FigureNode above = new FigureNode(new Figure("above", Plane.CARDS, 1, List.of(box(0, GREY))), nodes);
    figures.add(above);
    assertThat(bundles.of(figures)).hasSize(2).last().isSameAs(above);
  }

  @Test
  void aBundleOfFiguresThatStayIsKept() {
    List<FigureNode> figures = boxes(10, GREY);
    List<Drawable> before = bundles.of(figures);
    figures.addAll(boxes(1, RED));
    assertThat(bundles.of(figures)).contains(before.getFirst());
    figures.removeFirst();
    assertThat(bundles.of(figures)).doesNotContain(before.getFirst());
  }

  @Test
  void whatIsNoBoxOrLineLiesOverTheBundles() {
    Mark icon = new Mark.Glyph("M0 0L24 24", 4, 4, 16, GREY);
    FigureNode card = new FigureNode(new Figure("card", Plane.CARDS, 0, List.of(box(0, GREY), icon)), nodes);
    List<Drawable> drawn = bundles.of(List.of(card));
    assertThat(drawn).hasSize(2);
    assertThat(drawn.getLast().bounds()).isEqualTo(new Bounds(4, 4, 16, 16));
  }

  @Test
  void joinsBoxesAndLinesToOnePath() {
    Mark line = new Mark.Line(List.of(new Point(0.4, 0), new Point(10, 0), new Point(10, 20.6)), 6, false, null, GREY);
    assertThat(JoinedPath.of(List.of(box(0, GREY), line))).isEqualTo("M0 0H100V40H0ZM0 0L10 0L10 21");
  }

  private List<FigureNode> boxes(int number, Stroke stroke) {
    return new ArrayList<>(IntStream.range(0, number)
        .mapToObj(i -> new FigureNode(new Figure("c" + i, Plane.CARDS, 0, List.of(box(200 * i % 4000, stroke))), nodes))
        .toList());
  }

  private static Mark box(double x, Stroke stroke) {
    return new Mark.Box(new Bounds(x, 0, 100, 40), 2, Ink.of(0xFFFFFF), stroke);
  }
}
