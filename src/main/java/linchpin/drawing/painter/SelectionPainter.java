package linchpin.drawing.painter;

import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Pen;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.view.PreparedView;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// Paints the blue ring round what is selected or has the keyboard.
public final class SelectionPainter {
  private static final double OUT = 4.5;
  private final PreparedView scene;

  public SelectionPainter(PreparedView scene) {
    this.scene = scene;
  }

  public @Nullable Figure card(Component component, Bounds bounds) {
    return ring(component.id(), CardPainter.extent(scene, component, bounds).grown(OUT), 12);
  }

  public @Nullable Figure place(String id, Bounds bounds) {
    return ring(id, bounds.grown(-1), 14);
  }

  public @Nullable Figure group(String id, Bounds outline) {
    return ring(id, outline.grown(3), 14);
  }

  public @Nullable Figure note(Annotation note) {
    return ring(note.id(), NotePainter.bounds(note).grown(OUT), 6);
  }

  private @Nullable Figure ring(String id, Bounds bounds, double radius) {
    boolean selected = scene.selected(id);
    if (!selected && !scene.focused(id)) {
      return null;
    }
    Ink blue = scene.theme().blue();
    double width = Math.max(2, scene.detail().atLeast(1.5));
    Stroke stroke = scene.focused(id) ? Pen.dashes(blue, width, 6, 3) : Stroke.solid(blue, width);
    return new Pen().box(bounds, radius, null, stroke).figure(id, Plane.SELECTION, 0);
  }
}
