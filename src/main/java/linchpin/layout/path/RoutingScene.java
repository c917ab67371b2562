package linchpin.layout.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Outlines;
import linchpin.edit.document.Point;
import linchpin.edit.document.Routes;
import linchpin.layout.geometry.BoxIndex;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import org.jspecify.annotations.Nullable;

/// What a router sees of a document: cards in the way, outlines that lines should cross squarely, and the lines to
/// draw.
public final class RoutingScene {
  /// What stands in a tab beside the name, and about how wide a letter of it is.
  private static final double TAB_WIDTH = 39;
  private static final double LETTER = 7;
  private static final double TAB_HEIGHT = 24;
  private final Map<String, RouteEnd> terminals = new LinkedHashMap<>();
  private final Map<String, Bounds> tabs = new LinkedHashMap<>();
  private final BoxIndex cards;
  private final BoxIndex outlines;
  private final List<RoutedLink> links = new ArrayList<>();

  public RoutingScene(Document document) {
    List<Bounds> cardBoxes = new ArrayList<>();
    List<Bounds> outlineBoxes = new ArrayList<>();
    for (Component c : document.topology().components().values()) {
      Bounds box = Outlines.of(document, c);
      if (box != null && sound(box)) {
        boolean card = !document.isPlace(c);
        Bounds face = Objects.requireNonNull(document.bounds(c.id()));
        terminals.put(c.id(), new RouteEnd(c.id(), box, face, card));
        (card ? cardBoxes : outlineBoxes).add(box);
      }
    }
    for (RedundancyGroup g : document.topology().groups().values()) {
      Bounds box = Outlines.of(document, g);
      if (box != null && sound(box)) {
        terminals.putIfAbsent(g.id(), new RouteEnd(g.id(), box, box, false));
        outlineBoxes.add(box);
      }
    }
    tabs(document, new BoxIndex(cardBoxes));
    cardBoxes.addAll(tabs.values());
    cards = new BoxIndex(cardBoxes);
    outlines = new BoxIndex(outlineBoxes);
    link(document);
  }

  /// Every line whose two ends have been placed, in the document's order.
  public List<RoutedLink> links() {
    return links;
  }

  /// Everything that a line could end at.
  Collection<RouteEnd> terminals() {
    return terminals.values();
  }

  /// The component or group with this id; null when there is none or it has not been placed.
  @Nullable RouteEnd terminal(String id) {
    return terminals.get(id);
  }

  /// About what the names of places cover, by the places' ids; not of those that a card lies on or close to.
  Map<String, Bounds> tabs() {
    return tabs;
  }

  /// The cards, with the copies behind them, and the names of places: what lines keep clear of.
  public BoxIndex cards() {
    return cards;
  }

  /// The outlines of places and groups.
  public BoxIndex outlines() {
    return outlines;
  }

  private void tabs(Document document, BoxIndex cardBoxes) {
    for (RouteEnd place : terminals.values()) {
      Component component = document.topology().component(place.id());
      if (component != null && !place.card()) {
        double width = TAB_WIDTH + LETTER * component.label().codePointCount(0, component.label().length());
        Bounds box = place.box();
        Bounds tab = new Bounds(box.x() + 6, box.y() + 5, Math.min(width, box.width() - 12), TAB_HEIGHT);
        if (tab.width() > 0 && tab.bottom() < box.bottom() && !cardBoxes.meets(tab.grown(2 * Pathfinder.CLEARANCE))) {
          tabs.put(place.id(), tab);
        }
      }
    }
  }

  private void link(Document document) {
    for (Dependency d : document.topology().dependencies().values()) {
      link(d.id(), terminals.get(d.from()), terminals.get(d.to()), document.arrangement().bends(d.id()));
    }
    for (Component c : document.topology().components().values()) {
      for (String person : c.operators()) {
        link(Routes.operatorLine(c.id(), person), terminals.get(c.id()), terminals.get(person), List.of());
      }
    }
  }

  private void link(String id, @Nullable RouteEnd from, @Nullable RouteEnd to, List<Point> via) {
    if (from != null && to != null) {
      links.add(new RoutedLink(id, from, to, via));
    }
  }

  private static boolean sound(Bounds b) {
    return Double.isFinite(b.x() + b.y() + b.width() + b.height()) && b.width() >= 0 && b.height() >= 0;
  }
}
