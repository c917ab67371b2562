package linchpin.drawing;

import java.util.List;
import linchpin.edit.Annotation;
import linchpin.edit.Bounds;

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
    Figure column = new LegendPainter(new Scene(view)).column(0, 0);
    Bounds extent = Extent.of(List.of(column));
    return new Drawing(extent == null ? new Bounds(0, 0, 0, 0) : extent, view.theme().canvas(), List.of(column));
  }

  /// What an annotation covers: its size follows from its text.
  public static Bounds bounds(Annotation note) {
    return NotePainter.bounds(note);
  }
}
