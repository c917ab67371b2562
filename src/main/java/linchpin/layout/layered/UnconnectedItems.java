package linchpin.layout.layered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import linchpin.model.graph.DependencyGraph;

/// What stands below the rest of a layout: people, each near what they operate, and whatever hangs together with
/// nothing.
public final class UnconnectedItems {
  private static final double FAR = 1e9;
  private final Document document;
  private final Set<String> people = new LinkedHashSet<>();
  private final Set<String> loose = new LinkedHashSet<>();

  public UnconnectedItems(Document document, PlaceTree tree) {
    this.document = document;
    Set<String> tied = tied(document);
    for (Component c : document.topology().components().values()) {
      boolean top = tree.parent(c.id()) == null && !document.isPlace(c);
      if (top && !tied.contains(c.id())) {
        (c.isHuman() ? people : loose).add(c.id());
      }
    }
  }

  /// Everything that stands aside.
  public Set<String> members() {
    Set<String> all = new LinkedHashSet<>(people);
    all.addAll(loose);
    return all;
  }

  /// Adds what stands aside to a layout of the rest.
  public void place(Map<String, Bounds> placed) {
    Bounds main = placed.values().stream().reduce(Bounds::union).orElse(null);
    int count = people.size() + loose.size();
    double enough = Math.max(4, Math.ceil(Math.sqrt(count * 2.0))) * (Document.CARD_WIDTH + LayoutMetrics.BESIDE);
    double x = main == null ? 0 : main.x();
    double y = main == null ? 0 : LayoutMetrics.up(main.bottom() + LayoutMetrics.BETWEEN_ROWS);
    double right = x + Math.max(enough, main == null ? 0 : main.width());
    List<String> order = new ArrayList<>(people);
    order.sort(Comparator.comparingDouble(person -> wanted(person, placed)));
    order.addAll(loose);
    Row row = new Row(x, y, right);
    for (String id : order) {
      double wanted = wanted(id, placed);
      placed.put(id, row.next(wanted == FAR ? x : wanted, LayoutMetrics.copies(component(id))));
    }
  }

  /// Fills rows from left to right.
  private static final class Row {
    private final double start;
    private final double end;
    private double x;
    private double y;

    Row(double start, double y, double end) {
      this.start = start;
      this.y = y;
      this.end = end;
      x = start;
    }

    Bounds next(double wanted, double copies) {
      double at = Math.max(x, Math.min(wanted, end - Document.CARD_WIDTH));
      if (at + Document.CARD_WIDTH + copies > end + 1 && x > start) {
        at = start;
        y += Document.CARD_HEIGHT + LayoutMetrics.BETWEEN_ROWS;
      }
      Bounds card = LayoutMetrics.card(at, y + copies);
      x = card.right() + copies + LayoutMetrics.BESIDE;
      return card;
    }
  }

  /// The left edge a person would like: below what they operate.
  private double wanted(String id, Map<String, Bounds> placed) {
    return document.topology().components().values().stream()
        .filter(c -> c.operators().contains(id) && placed.containsKey(c.id()))
        .mapToDouble(c -> placed.getOrDefault(c.id(), new Bounds(0, 0, 0, 0)).centerX() - Document.CARD_WIDTH / 2)
        .average()
        .orElse(FAR);
  }

  private Component component(String id) {
    return java.util.Objects.requireNonNull(document.topology().component(id));
  }

  private static Set<String> tied(Document document) {
    Set<String> tied = new LinkedHashSet<>();
    DependencyGraph.of(document.topology()).connectedSets().stream().filter(set -> set.size() > 1)
        .forEach(tied::addAll);
    for (RedundancyGroup g : document.topology().groups().values()) {
      tied.addAll(g.members());
    }
    return tied;
  }
}
