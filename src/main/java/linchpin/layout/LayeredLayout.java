package linchpin.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.edit.Bounds;
import linchpin.edit.Document;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// Cards in rows by what needs what, over the whole diagram, with each place as a block of columns: so the members of a
/// group stand side by side even when they lie in different places, and a place never holds what does not belong to it.
final class LayeredLayout {
  private final Document document;
  private final Tree tree;
  private final Needs needs;
  private final Set<String> left;
  private final Map<String, Item> leaves = new LinkedHashMap<>();
  private final Item root = new Item("", null, 0, 0);

  /// @param left ids that are placed by other rules
  LayeredLayout(Document document, Tree tree, Needs needs, Set<String> left) {
    this.document = document;
    this.tree = tree;
    this.needs = needs;
    this.left = left;
  }

  /// The bounds of everything in rows and of every place around it.
  Map<String, Bounds> place(Layering layering) {
    tree.children(null).forEach(id -> enter(id, root));
    Rows rows = new Rows(leaves, needs);
    rows.assign(layering);
    root.gather();
    int count = root.last() + 1;
    Packing packing = new Packing(count);
    packing.pack(root, 0);
    new Alignment(packing, leaves, needs).align(root);
    double[] tops = new RowHeights(root, count).tops();
    Map<String, Bounds> boxes = new LinkedHashMap<>();
    root.children().forEach(child -> read(child, tops, boxes));
    return boxes;
  }

  private void enter(String id, Item parent) {
    if (left.contains(id)) {
      return;
    }
    Component component = component(id);
    if (!document.isPlace(component)) {
      double behind = Frame.copies(component);
      leaves.put(id, new Item(id, parent, Document.CARD_WIDTH + behind, Document.CARD_HEIGHT + behind));
    } else if (tree.children(id).stream().allMatch(left::contains)) {
      leaves.put(id, new Item(id, parent, Frame.EMPTY_WIDTH, Frame.EMPTY_HEIGHT));
    } else {
      Item place = new Item(id, parent, 0, 0);
      tree.children(id).forEach(child -> enter(child, place));
    }
  }

  private @Nullable Bounds read(Item item, double[] tops, Map<String, Bounds> boxes) {
    if (item.leaf()) {
      Component component = component(item.id());
      boolean place = document.isPlace(component);
      double behind = place ? 0 : Frame.copies(component);
      Bounds card = Frame.card(item.x(), tops[item.first()] + behind);
      boxes.put(item.id(), place ? new Bounds(card.x(), card.y(), Frame.EMPTY_WIDTH, Frame.EMPTY_HEIGHT) : card);
      return boxes.get(item.id());
    }
    List<String> inner = new ArrayList<>();
    for (Item child : item.children()) {
      read(child, tops, boxes);
      inner.add(child.id());
    }
    Bounds around = Frame.around(inner, boxes);
    double x = Frame.near(item.x());
    boxes.put(item.id(), new Bounds(x, around.y(), item.size(), around.height()));
    return around;
  }

  private Component component(String id) {
    return Objects.requireNonNull(document.topology().component(id));
  }
}
