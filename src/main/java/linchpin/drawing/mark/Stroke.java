package linchpin.drawing.mark;

import java.util.List;

/// How a line is drawn; caps and joins are round.
///
/// @param ink its colour
/// @param width in diagram pixels
/// @param dash lengths of dashes and gaps in turn; empty for a solid line
public record Stroke(Ink ink, double width, List<Double> dash) {
  public Stroke {
    dash = List.copyOf(dash);
  }

  public static Stroke solid(Ink ink, double width) {
    return new Stroke(ink, width, List.of());
  }

  public static Stroke dashed(Ink ink, double width, Double... dash) {
    return new Stroke(ink, width, List.of(dash));
  }
}
