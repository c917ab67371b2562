package linchpin.edit.document;

import org.jspecify.annotations.Nullable;

/// A note on the diagram.
///
/// @param id unique among the annotations
/// @param text what it says
/// @param x left edge, diagram pixels
/// @param y top edge, diagram pixels
/// @param about the id of the element it speaks of, or null
public record Annotation(String id, String text, double x, double y, @Nullable String about) {
  /// Minus zero becomes zero, so that equal places are equal values.
  public Annotation {
    x += 0.0;
    y += 0.0;
  }
}
