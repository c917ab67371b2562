package linchpin.drawing.mark;

import java.util.List;
import linchpin.edit.document.Bounds;

/// A picture as a list of things to draw, without any toolkit.
///
/// @param bounds what it covers, in diagram pixels
/// @param ground the colour behind everything
/// @param figures back to front
public record Drawing(Bounds bounds, Ink ground, List<Figure> figures) {
  public Drawing {
    figures = List.copyOf(figures);
  }
}
