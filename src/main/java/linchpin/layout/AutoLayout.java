package linchpin.layout;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.layout.layered.LayeredLayout;
import linchpin.layout.layered.Layering;
import linchpin.layout.layered.LayoutGraph;
import linchpin.layout.layered.LongestPaths;
import linchpin.layout.layered.MissingPlacement;
import linchpin.layout.layered.Pinning;
import linchpin.layout.layered.PlaceTree;
import linchpin.layout.layered.UnconnectedItems;

/// Finds a place for every component: what is needed below what needs it, places around what they hold, members of a
/// group beside each other, people and loose ends below the rest.
///
/// Everything lies on the 8 px grid, nothing overlaps, and the same document always gets the same layout.
public final class AutoLayout {
  private static final int LARGEST_FOR_ELK = 1500;
  private static final int MANY = 1000;
  private static final int FAR_MORE = 4;

  private AutoLayout() {}

  /// Where everything but what the document pins should go.
  public static Map<String, Bounds> layout(Document document) {
    return layout(document, document.arrangement().pinned(), () -> false);
  }

  /// Where everything but the pinned should go. The layout is moved to where the pinned ones are, and what would lie on
  /// them moves aside.
  ///
  /// @param pinned ids of what keeps its place
  /// @param cancelled asked now and then
  /// @return the bounds of every component, by id; empty when cancelled
  public static Map<String, Bounds> layout(Document document, Set<String> pinned, BooleanSupplier cancelled) {
    PlaceTree tree = new PlaceTree(document);
    UnconnectedItems aside = new UnconnectedItems(document, tree);
    LayoutGraph needs = new LayoutGraph(document, tree, aside.members());
    Layering layering = layering(needs, cancelled);
    if (cancelled.getAsBoolean()) {
      return Map.of();
    }
    Map<String, Bounds> placed = new LayeredLayout(document, tree, needs, aside.members()).place(layering);
    aside.place(placed);
    return pinned.isEmpty() ? placed : new Pinning(document, tree, pinned).apply(placed);
  }

  /// The document's placement, and a place for each component that has none, near those it is connected to. Places
  /// grow where what they hold needs more room. Where few of very many have a place, all but those are laid out.
  public static Map<String, Bounds> placeMissing(Document document) {
    if (document.placed()) {
      return document.placement();
    }
    Set<String> placed = new HashSet<>(document.topology().components().keySet());
    placed.removeIf(id -> document.bounds(id) == null);
    int missing = document.topology().components().size() - placed.size();
    if (placed.isEmpty()) {
      return layout(document);
    }
    return missing > MANY && missing > FAR_MORE * placed.size()
        ? layout(document, placed, () -> false)
        : new MissingPlacement(document, new PlaceTree(document)).place();
  }

  private static Layering layering(LayoutGraph needs, BooleanSupplier cancelled) {
    if (needs.all().size() <= LARGEST_FOR_ELK) {
      try {
        return Layering.of(needs, cancelled);
      } catch (RuntimeException | LinkageError failed) {
        return LongestPaths.layering(needs);
      }
    }
    return LongestPaths.layering(needs);
  }
}
