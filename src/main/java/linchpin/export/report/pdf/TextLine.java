package linchpin.export.report.pdf;

import java.util.List;
import linchpin.drawing.text.Typeface;
import linchpin.export.report.content.TextSpan;

/// A line of words that has been broken and measured.
///
/// @param pieces from left to right
record TextLine(List<Piece> pieces) {
  TextLine {
    pieces = List.copyOf(pieces);
  }

  /// Words of one span that stand on one line.
  ///
  /// @param x from the line's left edge
  record Piece(String text, TextSpan span, Typeface type, double x, double width) {}

  double width() {
    return pieces.isEmpty() ? 0 : pieces.getLast().x() + pieces.getLast().width();
  }
}
