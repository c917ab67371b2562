package linchpin.drawing;

import java.util.List;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.MarkExtent;
import linchpin.drawing.painter.LegendPainter;
import linchpin.drawing.painter.NotePainter;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.View;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;

/// The one painter: what the screen and every export show of a document. Pure: equal views give equal drawings, and an
/// element whose looks did not change keeps an equal figure. [Repainter] paints one view after another.
public final class DiagramPainter {
  private DiagramPainter() {}

  /// The drawing of a view. Components that have not been placed are left out, and so are the lines they have.
  public static Drawing paint(View view) {
    return new Repainter().paint(view);
  }

  /// What the marks that a view uses mean, as a drawing of its own that starts at (0, 0).
  public static Drawing legend(View view) {
    Figure column = new LegendPainter(new PreparedView(view)).column(0, 0);
    Bounds extent = MarkExtent.of(List.of(column));
    return new Drawing(extent == null ? new Bounds(0, 0, 0, 0) : extent, view.theme().canvas(), List.of(column));
  }

  /// What an annotation covers: its size follows from its text.
  public static Bounds bounds(Annotation note) {
    return NotePainter.bounds(note);
  }
}
