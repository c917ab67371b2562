package linchpin.ui.canvas.tool;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.layout.geometry.Side;
import linchpin.layout.guides.Guides;
import linchpin.model.graph.Containment;

/// What stands around a box that is being dragged, to line up with: looked up once, when a gesture begins. It shows the
/// guides.
final class AlignmentNeighbours {
  private static final double NEAR = 5;
  private static final double NEIGHBOURHOOD = 600;
  private final Surface surface;
  private final List<Bounds> all;

  /// @param moving ids of what is in the hand; neither these nor what stands in them are neighbours
  AlignmentNeighbours(Surface surface, Set<String> moving) {
    this.surface = surface;
    Document document = surface.session().document().get();
    Containment standing = Containment.of(document.topology());
    all = document.topology().components().values().stream()
        .filter(c -> !moving.contains(c.id()) && standing.around(c.id()).stream().noneMatch(moving::contains))
        .map(c -> document.bounds(c.id()))
        .filter(Objects::nonNull)
        .toList();
  }

  /// Where a box settles that is moved.
  Bounds settled(Bounds box) {
    return shown(Guides.move(box, around(box), options()));
  }

  /// Where a box settles of which some sides are moved.
  Bounds sized(Bounds box, Set<Side> sides) {
    return shown(Guides.resize(box, sides, around(box), options()));
  }

  private Bounds shown(Guides.Snap snap) {
    surface.overlay().guides(snap.guides(), surface.viewport());
    Bounds b = snap.bounds();
    double x = Math.round(b.x());
    double y = Math.round(b.y());
    return new Bounds(x, y, Math.round(b.right()) - x, Math.round(b.bottom()) - y);
  }

  private List<Bounds> around(Bounds box) {
    Bounds near = box.grown(NEIGHBOURHOOD);
    return all.stream().filter(near::overlaps).toList();
  }

  private Guides.Options options() {
    return new Guides.Options(surface.grid(), surface.guides(), NEAR / surface.viewport().zoom().get());
  }
}
