package linchpin.ui.canvas.tool;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import linchpin.edit.Edit;
import linchpin.edit.Edits;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.model.RedundancyGroup;
import org.jspecify.annotations.Nullable;

/// Moves what is selected, and puts it into the place in which it is dropped (Alt: leaves it in the place it is in).
final class MoveTool extends EditTool {
  private final Point start;
  private final Set<String> ids;
  private final @Nullable Bounds box;
  private final @Nullable String placeBefore;
  private final AlignmentNeighbours neighbours;

  MoveTool(Surface surface, Pointer press) {
    super(surface);
    start = press.at();
    ids = moved(document, surface.session().selection().get().ids());
    box = ids.stream().map(document::bounds).filter(Objects::nonNull).reduce(Bounds::union).orElse(null);
    placeBefore = surface.picking().placeAt(start, ids);
    neighbours = new AlignmentNeighbours(surface, ids);
  }

  /// A group moves by its members.
  private static Set<String> moved(Document document, Set<String> selected) {
    Set<String> all = new LinkedHashSet<>();
    for (String id : selected) {
      RedundancyGroup group = document.topology().group(id);
      if (group == null) {
        all.add(id);
      } else {
        all.addAll(group.members());
      }
    }
    return all;
  }

  @Override
  public void drag(Pointer to) {
    Point by = by(to);
    String place = surface.picking().placeAt(to.at(), ids);
    boolean nests = !to.alt() && !Objects.equals(place, placeBefore) && movesComponents();
    surface.dropTarget(nests ? place : null);
    Edit move = Edits.move(ids, by.x(), by.y());
    show(nests ? Edits.moveInto(ids, by.x(), by.y(), place) : move, move);
  }

  private boolean movesComponents() {
    return ids.stream().anyMatch(document.topology().components()::containsKey);
  }

  private Point by(Pointer to) {
    double dx = to.at().x() - start.x();
    double dy = to.at().y() - start.y();
    if (to.shift()) {
      boolean across = Math.abs(dx) > Math.abs(dy);
      dx = across ? dx : 0;
      dy = across ? 0 : dy;
    }
    if (box == null) {
      return new Point(Math.round(dx), Math.round(dy));
    }
    Bounds there = neighbours.settled(box.movedBy(dx, dy));
    return new Point(dx == 0 ? 0 : there.x() - box.x(), dy == 0 ? 0 : there.y() - box.y());
  }
}
