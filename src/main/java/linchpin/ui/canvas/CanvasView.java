package linchpin.ui.canvas;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.Region;
import linchpin.drawing.view.HighlightedFinding;
import linchpin.edit.document.Bounds;
import linchpin.ui.workspace.DiagramView;
import linchpin.ui.workspace.WalkDirection;
import org.jspecify.annotations.Nullable;

/// The canvas as the window asks for it.
public final class CanvasView implements DiagramView {
  private final DiagramCanvas canvas;

  public CanvasView(DiagramCanvas canvas) {
    this.canvas = canvas;
  }

  @Override
  public Region node() {
    return canvas;
  }

  @Override
  public ReadOnlyDoubleProperty zoom() {
    return canvas.zoom();
  }

  @Override
  public void zoomTo(double scale) {
    canvas.zoomTo(scale);
  }

  @Override
  public void fit() {
    canvas.fit();
  }

  @Override
  public void beginPlacing(String kind) {
    canvas.placing().begin(kind);
  }

  @Override
  public void placeAtCentre(String kind) {
    canvas.placing().atCentre(kind);
  }

  @Override
  public void placeNeeded(String kind, String from) {
    canvas.placing().needed(kind, from);
  }

  @Override
  public boolean selectUnder(double sceneX, double sceneY) {
    return canvas.selectUnder(sceneX, sceneY);
  }

  @Override
  public void light(@Nullable HighlightedFinding finding) {
    canvas.light(finding);
  }

  @Override
  public void mark(List<String> ids) {
    canvas.mark(ids);
  }

  @Override
  public void glide(Runnable change) {
    canvas.glide(change);
  }

  @Override
  public void reveal(String id) {
    canvas.reveal(id);
  }

  @Override
  public void show(Bounds area) {
    if (!canvas.viewport().visible().contains(area)) {
      canvas.viewport().fit(area);
    }
  }

  @Override
  public void cut() {
    canvas.commands().cut();
  }

  @Override
  public void copy() {
    canvas.commands().copy();
  }

  @Override
  public void paste() {
    canvas.commands().paste();
  }

  @Override
  public void duplicate() {
    canvas.commands().duplicate();
  }

  @Override
  public void delete() {
    canvas.commands().delete();
  }

  @Override
  public void selectAll() {
    canvas.commands().selectAll();
  }

  @Override
  public void group() {
    canvas.commands().group();
  }

  @Override
  public void ungroup() {
    canvas.commands().ungroup();
  }

  @Override
  public void switchOff() {
    canvas.commands().switchOff();
  }

  @Override
  public void rename() {
    canvas.commands().rename();
  }

  @Override
  public void note() {
    canvas.commands().addNote();
  }

  @Override
  public void walk(WalkDirection way, boolean also) {
    canvas.commands().walk(way, also);
  }

  @Override
  public boolean cancel() {
    return canvas.cancel();
  }

  @Override
  public void rest() {
    canvas.endEditing();
    canvas.mouse().cancel();
    canvas.mouse().closeMenu();
    canvas.placing().cancel();
    canvas.motion().stop();
  }

  @Override
  public void focus() {
    canvas.requestFocus();
  }
}
