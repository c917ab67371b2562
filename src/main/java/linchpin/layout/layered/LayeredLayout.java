package linchpin.layout.layered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// Cards in rows by what needs what, over the whole diagram, with each place as a block of columns: so the members of a
/// group stand side by side even when they lie in different places, and a place never holds what does not belong to it.
public final class LayeredLayout {
  private final Document document;
  private final PlaceTree tree;
  private final LayoutGraph needs;
  private final Set<String> left;
  private final Map<String, LayoutItem> leaves = new LinkedHashMap<>();
  private final LayoutItem root = new LayoutItem("", null, 0, 0);

  /// @param left ids that are placed by other rules
  public LayeredLayout(Document document, PlaceTree tree, LayoutGraph needs, Set<String> left) {
    this.document = document;
    this.tree = tree;
    this.needs = needs;
    this.left = left;
  }

  /// The bounds of everything in rows and of every place around it.
  public Map<String, Bounds> place(Layering layering) {
    tree.children(null).forEach(id -> enter(id, root));
    RankAssignment rows = new RankAssignment(leaves, needs);
    rows.assign(layering);
    root.gather();
    int count = root.last() + 1;
    Packing packing = new Packing(count);
    packing.pack(root, 0);
    new BarycenterAlignment(packing, leaves, needs).align(root);
    double[] tops = new RankHeights(root, count).tops();
    Map<String, Bounds> boxes = new LinkedHashMap<>();
    root.children().forEach(child -> read(child, tops, boxes));
    return boxes;
  }

  private void enter(String id, LayoutItem parent) {
    if (left.contains(id)) {
      return;
    }
    Component component = component(id);
    if (!document.isPlace(component)) {
      double behind = LayoutMetrics.copies(component);
      leaves.put(id, new LayoutItem(id, parent, Document.CARD_WIDTH + behind, Document.CARD_HEIGHT + behind));
    } else if (tree.children(id).stream().allMatch(left::contains)) {
      leaves.put(id, new LayoutItem(id, parent, LayoutMetrics.EMPTY_WIDTH, LayoutMetrics.EMPTY_HEIGHT));
    } else {
      LayoutItem place = new LayoutItem(id, parent, 0, 0);
      tree.children(id).forEach(child -> enter(child, place));
    }
  }

  private @Nullable Bounds read(LayoutItem item, double[] tops, Map<String, Bounds> boxes) {
    if (item.leaf()) {
      Component component = component(item.id());
      boolean place = document.isPlace(component);
      double behind = place ? 0 : LayoutMetrics.copies(component);
      Bounds card = LayoutMetrics.card(item.x(), tops[item.first()] + behind);
      boxes.put(item.id(), place ? new Bounds(card.x(), card.y(), LayoutMetrics.EMPTY_WIDTH, LayoutMetrics.EMPTY_HEIGHT) : card);
      return boxes.get(item.id());
    }
    List<String> inner = new ArrayList<>();
    for (LayoutItem child : item.children()) {
      read(child, tops, boxes);
      inner.add(child.id());
    }
    Bounds around = LayoutMetrics.around(inner, boxes);
    double x = LayoutMetrics.near(item.x());
    boxes.put(item.id(), new Bounds(x, around.y(), item.size(), around.height()));
    return around;
  }

  private Component component(String id) {
    return Objects.requireNonNull(document.topology().component(id));
  }
}
