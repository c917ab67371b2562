package linchpin.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.edit.Bounds;
import linchpin.edit.Document;
import linchpin.edit.Outlines;
import linchpin.edit.Point;
import linchpin.edit.Routes;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import org.jspecify.annotations.Nullable;

/// What a router sees of a document: cards in the way, outlines that lines should cross squarely, and the lines to draw.
final class Scene {
  private final Map<String, Terminal> terminals = new LinkedHashMap<>();
  private final BoxIndex cards;
  private final BoxIndex outlines;
  private final List<Link> links = new ArrayList<>();

  Scene(Document document) {
    List<Bounds> cardBoxes = new ArrayList<>();
    List<Bounds> outlineBoxes = new ArrayList<>();
    for (Component c : document.topology().components().values()) {
      Bounds box = Outlines.of(document, c);
      if (box != null && sound(box)) {
        boolean card = !document.isPlace(c);
        Bounds face = Objects.requireNonNull(document.bounds(c.id()));
        terminals.put(c.id(), new Terminal(c.id(), box, face, card));
        (card ? cardBoxes : outlineBoxes).add(box);
      }
    }
    for (RedundancyGroup g : document.topology().groups().values()) {
      Bounds box = Outlines.of(document, g);
      if (box != null && sound(box)) {
        terminals.putIfAbsent(g.id(), new Terminal(g.id(), box, box, false));
        outlineBoxes.add(box);
      }
    }
    cards = new BoxIndex(cardBoxes);
    outlines = new BoxIndex(outlineBoxes);
    link(document);
  }

  /// Every line whose two ends have been placed, in the document's order.
  List<Link> links() {
    return links;
  }

  /// Everything that a line could end at.
  Collection<Terminal> terminals() {
    return terminals.values();
  }

  /// The component or group with this id; null when there is none or it has not been placed.
  @Nullable Terminal terminal(String id) {
    return terminals.get(id);
  }

  /// The cards, with the copies behind them.
  BoxIndex cards() {
    return cards;
  }

  /// The outlines of places and groups.
  BoxIndex outlines() {
    return outlines;
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

  private void link(String id, @Nullable Terminal from, @Nullable Terminal to, List<Point> via) {
    if (from != null && to != null) {
      links.add(new Link(id, from, to, via));
    }
  }

  private static boolean sound(Bounds b) {
    return Double.isFinite(b.x() + b.y() + b.width() + b.height()) && b.width() >= 0 && b.height() >= 0;
  }
}
