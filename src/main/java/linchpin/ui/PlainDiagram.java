package linchpin.ui;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import linchpin.drawing.Lit;
import linchpin.edit.Bounds;
import linchpin.edit.Document;
import linchpin.edit.Edits;
import linchpin.edit.Selection;
import linchpin.model.Catalogue;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// A bare sheet in the place of the canvas.
final class PlainDiagram implements DiagramView {
  private final Session session;
  private final Pane sheet = new Pane();
  private final SimpleDoubleProperty zoom = new SimpleDoubleProperty(1);

  PlainDiagram(Session session) {
    this.session = session;
    sheet.setFocusTraversable(true);
  }

  @Override
  public Region node() {
    return sheet;
  }

  @Override
  public ReadOnlyDoubleProperty zoom() {
    return zoom;
  }

  @Override
  public void zoomTo(double scale) {
    zoom.set(Math.clamp(scale, 0.1, 4));
  }

  @Override
  public void fit() {
    zoom.set(1);
  }

  @Override
  public void beginPlacing(String kind) {
    placeAtCentre(kind);
  }

  @Override
  public void placeAtCentre(String kind) {
    String id = kind + "-" + (session.document().get().topology().components().size() + 1);
    Component component = Component.of(id, kind).with().name(Catalogue.standard().kind(kind).name()).build();
    Bounds bounds = new Bounds(0, 0, Document.CARD_WIDTH, Document.CARD_HEIGHT);
    session.perform(Edits.add(component, bounds), Selection.of(id), null);
  }

  @Override
  public void light(@Nullable Lit finding) {}

  @Override
  public void reveal(String id) {}

  @Override
  public void layOut() {}

  @Override
  public void cut() {}

  @Override
  public void copy() {}

  @Override
  public void paste() {}

  @Override
  public void duplicate() {}

  @Override
  public void delete() {
    session.perform(Edits.delete(session.selection().get().ids()), Selection.NONE, null);
  }

  @Override
  public void selectAll() {}

  @Override
  public void group() {}

  @Override
  public void ungroup() {}

  @Override
  public void focus() {
    sheet.requestFocus();
  }
}
