package linchpin.edit.change;

import java.util.List;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// Finds room on the diagram.
public final class FreeSpace {
  /// The grid on which cards and places lie, in diagram pixels.
  public static final double GRID = 8;

  private static final double GAP = 24;
  private static final int RINGS = 40;

  private FreeSpace() {}

  /// The nearest rectangle of a size round a point at which nothing else stands.
  ///
  /// @param centre where its middle is wanted
  /// @param place the place it will lie in, or null; this place and those round it do not count as occupied
  /// @return a rectangle on the grid, 24 px from others; the wanted one when there is no room far and wide
  public static Bounds near(Document document, Point centre, double width, double height, @Nullable String place) {
    Bounds wanted = onGrid(new Bounds(centre.x() - width / 2, centre.y() - height / 2, width, height));
    DocumentDraft draft = new DocumentDraft(document);
    List<Bounds> occupied =
        document.topology().components().values().stream()
            .filter(c -> place == null || !draft.within(place, c.id()))
            .map(Component::id)
            .map(document::bounds)
            .filter(java.util.Objects::nonNull)
            .toList();
    return firstFree(wanted, occupied);
  }

  /// The rectangle with its corner moved to the nearest point of the grid.
  public static Bounds onGrid(Bounds bounds) {
    return new Bounds(snap(bounds.x()), snap(bounds.y()), bounds.width(), bounds.height());
  }

  /// The nearest multiple of the grid.
  public static double snap(double value) {
    return Math.round(value / GRID) * GRID;
  }

  private static Bounds firstFree(Bounds wanted, List<Bounds> occupied) {
    double stepX = snap(wanted.width() / 2 + GAP / 2);
    double stepY = snap(wanted.height() / 2 + GAP / 2);
    for (int ring = 0; ring <= RINGS; ring++) {
      for (int column = -ring; column <= ring; column++) {
        for (int row = -ring; row <= ring; row++) {
          Bounds there = wanted.movedBy(-column * stepX, -row * stepY);
          boolean edge = Math.max(Math.abs(column), Math.abs(row)) == ring;
          if (edge && free(there, occupied)) {
            return there;
          }
        }
      }
    }
    return wanted;
  }

  private static boolean free(Bounds there, List<Bounds> occupied) {
    return occupied.stream().noneMatch(there.grown(GAP - 1)::overlaps);
  }
}
