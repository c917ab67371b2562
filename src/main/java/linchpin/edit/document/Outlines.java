package linchpin.edit.document;

import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import org.jspecify.annotations.Nullable;

/// Where the outlines of a document's elements run: painting, routing and picking agree on these.
public final class Outlines {
  /// How far a group's outline runs outside its members, in diagram pixels.
  public static final double GROUP_MARGIN = 12;

  /// How far the copies drawn behind a card stand out to the right and to the top, in diagram pixels.
  public static final double COPIES = 8;

  private Outlines() {}

  /// The outline of a component, with the copies drawn behind a card; null when it has not been placed.
  public static @Nullable Bounds of(Document document, Component component) {
    Bounds box = document.bounds(component.id());
    if (box == null || component.copies() < 2 || document.isPlace(component)) {
      return box;
    }
    return new Bounds(box.x(), box.y() - COPIES, box.width() + COPIES, box.height() + COPIES);
  }

  /// The outline of a redundancy group: [#GROUP_MARGIN] outside those of its members that have been placed; null when
  /// none has.
  public static @Nullable Bounds of(Document document, RedundancyGroup group) {
    Bounds all = null;
    for (String id : group.members()) {
      Component member = document.topology().component(id);
      Bounds box = member == null ? null : of(document, member);
      if (box != null) {
        all = all == null ? box : all.union(box);
      }
    }
    return all == null ? null : all.grown(GROUP_MARGIN);
  }

  /// The outline of the component or group with this id; null when there is none or it has not been placed.
  public static @Nullable Bounds of(Document document, String id) {
    Component component = document.topology().component(id);
    if (component != null) {
      return of(document, component);
    }
    RedundancyGroup group = document.topology().group(id);
    return group == null ? null : of(document, group);
  }
}
