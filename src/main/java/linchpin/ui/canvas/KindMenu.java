package linchpin.ui.canvas;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;
import linchpin.model.kind.Layer;

/// The kinds to choose from: the usual ones at once, all others by layer.
final class KindMenu {
  private static final List<String> USUAL =
      List.of("load-balancer", "service", "app-server", "cache", "database", "queue", "external");

  private KindMenu() {}

  /// Kinds that a component can need: everything but people and users.
  static List<MenuItem> needed(Consumer<Kind> choose) {
    List<MenuItem> items = new java.util.ArrayList<>();
    USUAL.forEach(id -> items.add(item(Catalogue.standard().kind(id), choose)));
    items.add(new SeparatorMenuItem());
    items.addAll(layers(choose, false));
    return items;
  }

  /// Every kind, by layer.
  static List<MenuItem> all(Consumer<Kind> choose) {
    return layers(choose, true);
  }

  private static List<MenuItem> layers(Consumer<Kind> choose, boolean people) {
    List<MenuItem> items = new java.util.ArrayList<>();
    for (Layer layer : Layer.values()) {
      if (people || layer != Layer.PEOPLE) {
        Menu menu = new Menu(layer.title());
        Catalogue.standard().in(layer).stream()
            .filter(k -> people || !k.users())
            .forEach(k -> menu.getItems().add(item(k, choose)));
        items.add(menu);
      }
    }
    return items;
  }

  private static MenuItem item(Kind kind, Consumer<Kind> choose) {
    MenuItem item = new MenuItem(kind.name());
    item.setOnAction(e -> choose.accept(kind));
    return item;
  }
}
