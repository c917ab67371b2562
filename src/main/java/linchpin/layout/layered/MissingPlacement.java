package linchpin.layout.layered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.graph.DependencyGraph;
import org.jspecify.annotations.Nullable;

/// Finds room for components that have no place yet, in a diagram where others have one.
public final class MissingPlacement {
  private static final double STEP_X = 96;
  private static final double STEP_Y = 52;
  private static final int RINGS = 60;
  private static final double PAD = 24;
  private final Document document;
  private final PlaceTree tree;
  private final Map<String, Bounds> placement;
  private final DependencyGraph needs;
  private final List<String> places;
  private final OccupiedBoxes cards = new OccupiedBoxes();

  public MissingPlacement(Document document, PlaceTree tree) {
    this.document = document;
    this.tree = tree;
    placement = new LinkedHashMap<>(document.placement());
    places = document.topology().components().values().stream().filter(document::isPlace).map(Component::id).toList();
    placement.forEach(this::enter);
    needs = DependencyGraph.of(document.topology());
  }

  public Map<String, Bounds> place() {
    for (Component c : document.topology().components().values()) {
      if (!placement.containsKey(c.id()) && tree.children(c.id()).isEmpty()) {
        placement.put(c.id(), room(c));
        enter(c.id(), Objects.requireNonNull(placement.get(c.id())));
        tree.around(c.id()).forEach(this::grow);
      }
    }
    tree.children(null).forEach(this::hold);
    return placement;
  }

  private void enter(String id, Bounds box) {
    Component component = document.topology().component(id);
    if (component == null || !document.isPlace(component)) {
      cards.add(box);
    }
  }

  /// Makes sure that a place and every place in it has bounds around what it holds.
  private void hold(String id) {
    tree.children(id).forEach(this::hold);
    if (!tree.children(id).isEmpty()) {
      grow(id);
    }
  }

  private void grow(String place) {
    if (tree.children(place).stream().noneMatch(placement::containsKey)) {
      return;
    }
    Bounds around = LayoutMetrics.around(tree.children(place), placement);
    placement.merge(place, around, (old, fresh) -> old.contains(fresh.grown(-8)) ? old : old.union(fresh));
  }

  private Bounds room(Component c) {
    boolean place = document.isPlace(c);
    double width = place ? LayoutMetrics.EMPTY_WIDTH : Document.CARD_WIDTH;
    double height = place ? LayoutMetrics.EMPTY_HEIGHT : Document.CARD_HEIGHT;
    Bounds wanted = within(tree.parent(c.id()), wanted(c.id(), width, height));
    List<Bounds> others = others(c.id());
    for (int ring = 0; ring <= RINGS; ring++) {
      for (Bounds there : ring(wanted, ring)) {
        Bounds wide = there.grown(PAD);
        if (cards.free(wide) && others.stream().noneMatch(wide::overlaps)) {
          return there;
        }
      }
    }
    Bounds all = placement.values().stream().reduce(Bounds::union).orElse(wanted);
    return new Bounds(wanted.x(), LayoutMetrics.up(all.bottom() + LayoutMetrics.BETWEEN_ROWS), width, height);
  }

  /// The position nearest to a wanted one that lies in a place, as far as this has room.
  private Bounds within(@Nullable String place, Bounds wanted) {
    Bounds home = place == null ? null : placement.get(place);
    if (home == null) {
      return wanted;
    }
    double x = Math.max(home.x() + LayoutMetrics.PADDING, Math.min(wanted.x(), home.right() - LayoutMetrics.PADDING - wanted.width()));
    double y = Math.max(home.y() + LayoutMetrics.TAB, Math.min(wanted.y(), home.bottom() - LayoutMetrics.PADDING - wanted.height()));
    return new Bounds(LayoutMetrics.up(x), LayoutMetrics.up(y), wanted.width(), wanted.height());
  }

  /// The positions around one, in the order in which they are tried: below first, then beside, then above.
  private static List<Bounds> ring(Bounds wanted, int ring) {
    List<Bounds> there = new ArrayList<>();
    for (int row = ring; row >= -ring; row--) {
      for (int column = 0; column <= ring; column++) {
        if (Math.max(column, Math.abs(row)) == ring) {
          there.add(wanted.movedBy(LayoutMetrics.near(column * STEP_X), LayoutMetrics.near(row * STEP_Y)));
          there.add(wanted.movedBy(LayoutMetrics.near(-column * STEP_X), LayoutMetrics.near(row * STEP_Y)));
        }
      }
    }
    return there;
  }

  /// The places that must not be overlapped: all but those around.
  private List<Bounds> others(String id) {
    List<String> around = tree.around(id);
    return places.stream()
        .filter(place -> !place.equals(id) && !around.contains(place))
        .map(placement::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private Bounds wanted(String id, double width, double height) {
    Bounds above = mean(needs.predecessors(id));
    Bounds below = mean(needs.successors(id));
    String place = tree.parent(id);
    Bounds home = place == null ? null : placement.get(place);
    double step = height + LayoutMetrics.BETWEEN_ROWS;
    if (above != null && below != null) {
      return box((above.centerX() + below.centerX()) / 2, (above.centerY() + below.centerY()) / 2, width, height);
    }
    if (above != null) {
      return box(above.centerX(), above.centerY() + step, width, height);
    }
    if (below != null) {
      return box(below.centerX(), below.centerY() - step, width, height);
    }
    if (home != null) {
      return new Bounds(LayoutMetrics.up(home.x() + LayoutMetrics.PADDING), LayoutMetrics.up(home.y() + LayoutMetrics.TAB), width, height);
    }
    Bounds all = placement.values().stream().reduce(Bounds::union).orElse(null);
    return all == null
        ? new Bounds(0, 0, width, height)
        : new Bounds(LayoutMetrics.near(all.x()), LayoutMetrics.up(all.bottom() + LayoutMetrics.BETWEEN_ROWS), width, height);
  }

  private static Bounds box(double centerX, double centerY, double width, double height) {
    return new Bounds(LayoutMetrics.near(centerX - width / 2), LayoutMetrics.near(centerY - height / 2), width, height);
  }

  private @Nullable Bounds mean(List<String> ids) {
    double x = 0;
    double y = 0;
    int count = 0;
    for (String id : ids) {
      Bounds box = placement.get(id);
      if (box != null) {
        x += box.centerX();
        y += box.centerY();
        count++;
      }
    }
    return count == 0 ? null : new Bounds(x / count, y / count, 0, 0);
  }
}
