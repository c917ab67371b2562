package linchpin.ui.canvas.tool;

import org.jspecify.annotations.Nullable;

/// What lies under a point of the diagram.
public sealed interface Hit {
  /// The id of what was hit, or null for nothing.
  @Nullable String id();

  /// Whether it is ground on which other things stand: the canvas, the inside of a place or of a group.
  default boolean ground() {
    return switch (this) {
      case Place place -> !place.frame();
      case Group group -> !group.frame();
      case Nothing nothing -> true;
      case Card card -> false;
      case Line line -> false;
      case Note note -> false;
      case Tag tag -> false;
    };
  }

  /// A component drawn as a card.
  record Card(String id) implements Hit {}

  /// A place; its frame is its border and the strip with its name, the rest is its ground.
  record Place(String id, boolean frame) implements Hit {}

  /// A dependency, or the line from a component to one of its operators.
  record Line(String id) implements Hit {}

  /// A redundancy group; its frame is its outline and its label, the rest is the room between its members.
  record Group(String id, boolean frame) implements Hit {}

  /// The tag of a common cause on one of its members.
  ///
  /// @param id the cause's id
  /// @param member the id of the component that wears it
  record Tag(String id, String member) implements Hit {}

  /// A note.
  record Note(String id) implements Hit {}

  /// The empty canvas.
  record Nothing() implements Hit {
    @Override
    public @Nullable String id() {
      return null;
    }
  }
}
