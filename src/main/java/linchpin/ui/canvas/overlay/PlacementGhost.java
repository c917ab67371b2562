package linchpin.ui.canvas.overlay;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import linchpin.drawing.mark.Icons;
import linchpin.drawing.text.Typeface;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.model.kind.Kind;
import linchpin.ui.canvas.scene.Inks;
import linchpin.ui.canvas.scene.Typefaces;

/// What a new component will look like, under the mouse until it is dropped; in diagram coordinates.
public final class PlacementGhost {
  private static final double ICON = 20;
  private static final Typeface NAME = new Typeface(13, Typeface.Weight.SEMI_BOLD);
  private final Group root = new Group();
  private final Inks inks = new Inks();
  private final Typefaces typefaces = new Typefaces();

  PlacementGhost() {
    root.setManaged(false);
    root.setMouseTransparent(true);
    root.setVisible(false);
  }

  Node node() {
    return root;
  }

  /// Shows a kind where it would be dropped.
  public void show(Kind kind, Bounds at, Theme theme) {
    if (!root.isVisible()) {
      draw(kind, at, theme);
    }
    root.setTranslateX(at.x());
    root.setTranslateY(at.y());
    root.setVisible(true);
  }

  public void hide() {
    root.setVisible(false);
  }

  public boolean shown() {
    return root.isVisible();
  }

  private void draw(Kind kind, Bounds at, Theme theme) {
    Rectangle card = new Rectangle(at.width(), at.height());
    double arc = kind.container() ? 28 : 16;
    card.setArcWidth(arc);
    card.setArcHeight(arc);
    card.setFill(inks.colour(theme.bluebg().faded(0.8)));
    card.setStroke(inks.colour(theme.blue()));
    card.setStrokeWidth(1.5);
    card.getStrokeDashArray().setAll(5.0, 4.0);
    SVGPath icon = new SVGPath();
    icon.setContent(Icons.bundled().path(kind));
    icon.setFill(null);
    icon.setStroke(inks.colour(theme.fg2()));
    icon.setStrokeWidth(1.75);
    icon.setStrokeLineCap(StrokeLineCap.ROUND);
    icon.getTransforms().addAll(new Translate(14, kind.container() ? 8 : 14), new Scale(ICON / 24, ICON / 24));
    Text name = new Text(48, kind.container() ? 22 : 28, kind.name());
    name.setFont(typefaces.font(NAME));
    name.setFill(inks.colour(theme.fg()));
    root.getChildren().setAll(card, icon, name);
  }
}
