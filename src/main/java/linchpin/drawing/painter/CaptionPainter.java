package linchpin.drawing.painter;

import java.util.ArrayList;
import java.util.List;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Pen;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.View;
import linchpin.edit.document.Bounds;
import org.jspecify.annotations.Nullable;

/// Paints what stands round a diagram: its title above, its legend below.
public final class CaptionPainter {
  private static final double TITLE_ABOVE = 24;
  private static final double LEGEND_BELOW = 24;
  private static final double LEAST_WIDTH = 480;
  private final PreparedView scene;

  public CaptionPainter(PreparedView scene) {
    this.scene = scene;
  }

  /// The figures that a view asks for.
  ///
  /// @param extent what the diagram covers, or null when there is nothing in it
  public List<@Nullable Figure> paint(@Nullable Bounds extent) {
    View.Caption caption = scene.view().caption();
    Bounds around = extent == null ? new Bounds(0, 0, 0, 0) : extent;
    double width = Math.max(LEAST_WIDTH, around.width());
    List<@Nullable Figure> figures = new ArrayList<>();
    if (!caption.title().isBlank()) {
      String title = TextRuler.bundled().fit(caption.title(), Pen.TITLE, width);
      Pen pen = new Pen().words(title, around.x(), around.y() - TITLE_ABOVE, Pen.TITLE, scene.theme().fg());
      figures.add(pen.figure("title", Plane.NOTES, 0));
    }
    if (caption.legend()) {
      figures.add(new LegendPainter(scene).rows(around.x(), around.bottom() + LEGEND_BELOW, width));
    }
    return figures;
  }
}
