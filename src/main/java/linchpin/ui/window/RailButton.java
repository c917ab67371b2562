package linchpin.ui.window;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import linchpin.model.kind.Kind;
import linchpin.model.kind.Layer;
import linchpin.ui.widget.KindIcon;
import linchpin.ui.workspace.Workspace;

/// A layer in the narrow palette: its kinds in a menu.
final class RailButton extends Button {
  private static final double ICON = 20;

  RailButton(Layer layer, List<Kind> kinds, Workspace workspace) {
    getStyleClass().add("rail-button");
    setGraphic(new KindIcon(sign(layer, kinds), ICON));
    setAccessibleText(layer.title());
    setTooltip(new Tooltip(layer.title()));
    ContextMenu menu = new ContextMenu();
    for (Kind kind : kinds) {
      MenuItem item = new MenuItem(kind.name(), new KindIcon(kind, ICON));
      item.setOnAction(e -> workspace.diagram().placeAtCentre(kind.id()));
      menu.getItems().add(item);
    }
    setOnAction(e -> menu.show(this, Side.RIGHT, 4, 0));
  }

  private static Kind sign(Layer layer, List<Kind> kinds) {
    String icon =
        switch (layer) {
          case TRAFFIC -> "users";
          case NETWORK -> "load-balancer";
          case APPLICATION -> "service";
          case DATA -> "database";
          case PLACES -> "zone";
          case PEOPLE -> "person";
          case OTHER -> "generic";
        };
    return kinds.stream().filter(k -> k.id().equals(icon)).findFirst().orElse(kinds.getFirst());
  }
}
