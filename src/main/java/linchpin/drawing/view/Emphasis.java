package linchpin.drawing.view;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is selected, hovered, focused or being dragged. None of it is exported.
///
/// @param selected ids of what is selected
/// @param hovered the id under the pointer, or null
/// @param focused the id that has the keyboard, or null
/// @param dropTarget the id of the place that would take what is dragged, or null
/// @param predicted ids that a learner expects to go down
/// @param lit the finding pointed at, or null
public record Emphasis(
    Set<String> selected,
    @Nullable String hovered,
    @Nullable String focused,
    @Nullable String dropTarget,
    Set<String> predicted,
    @Nullable HighlightedFinding lit) {
  public static final Emphasis NONE = new Emphasis(Set.of(), null, null, null, Set.of(), null);

  public Emphasis {
    selected = Set.copyOf(selected);
    predicted = Set.copyOf(predicted);
  }

  public Emphasis withSelected(Set<String> value) {
    return new Emphasis(value, hovered, focused, dropTarget, predicted, lit);
  }

  public Emphasis withHovered(@Nullable String value) {
    return new Emphasis(selected, value, focused, dropTarget, predicted, lit);
  }

  public Emphasis withFocused(@Nullable String value) {
    return new Emphasis(selected, hovered, value, dropTarget, predicted, lit);
  }

  public Emphasis withDropTarget(@Nullable String value) {
    return new Emphasis(selected, hovered, focused, value, predicted, lit);
  }

  public Emphasis withPredicted(Set<String> value) {
    return new Emphasis(selected, hovered, focused, dropTarget, value, lit);
  }

  public Emphasis withLit(@Nullable HighlightedFinding value) {
    return new Emphasis(selected, hovered, focused, dropTarget, predicted, value);
  }
}
