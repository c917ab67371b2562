package linchpin.ui.canvas.tool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.ui.canvas.scene.Inks;
import linchpin.ui.canvas.scene.Viewport;

/// A small pin on the corner of what an automatic layout leaves where it is, in view coordinates. Exports do not show
/// it.
public final class Pins {
  private static final double RADIUS = 8;
  private static final double ICON = 10;
  private static final double LEAST_BOX = 40;
  private static final String PIN = "M9 3h6v7l4 4v2H5v-2l4-4zM12 16v6";
  private final Group root = new Group();
  private final Inks inks = new Inks();
  private final Map<String, Node> shown = new LinkedHashMap<>();

  public Pins() {
    root.setManaged(false);
    root.setMouseTransparent(true);
  }

  public Node node() {
    return root;
  }

  /// The ids of what is shown with a pin now.
  public Set<String> shown() {
    return Set.copyOf(shown.keySet());
  }

  /// Shows the pins that are in view, where what they hold is large enough.
  public void show(Document document, Viewport viewport, Theme theme) {
    shown.clear();
    Bounds seen = viewport.visible();
    for (String id : document.arrangement().pinned()) {
      Bounds box = document.bounds(id);
      if (box != null && box.overlaps(seen) && viewport.toView(box).width() >= LEAST_BOX) {
        shown.put(id, pin(viewport.toView(box), theme));
      }
    }
    root.getChildren().setAll(shown.values());
  }

  private Node pin(Bounds box, Theme theme) {
    Circle disc = new Circle(RADIUS);
    disc.setFill(inks.colour(theme.bg()));
    disc.setStroke(inks.colour(theme.cardline()));
    SVGPath icon = new SVGPath();
    icon.setContent(PIN);
    icon.setFill(inks.colour(theme.fg2()));
    icon.setStroke(inks.colour(theme.fg2()));
    icon.setStrokeWidth(2);
    icon.getTransforms().addAll(new Translate(-ICON / 2, -ICON / 2), new Scale(ICON / 24, ICON / 24));
    Group pin = new Group(disc, icon);
    pin.relocate(Math.round(box.x() - RADIUS), Math.round(box.y() - RADIUS));
    return pin;
  }
}
