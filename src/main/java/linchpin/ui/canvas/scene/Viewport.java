package linchpin.ui.canvas.scene;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.transform.Affine;
import linchpin.drawing.view.Detail;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import org.jspecify.annotations.Nullable;

/// Which part of the diagram is shown, and how large. View coordinates are pixels of the canvas from its top left
/// corner; diagram coordinates are those of the document.
public final class Viewport {
  /// The least and the greatest scale.
  public static final double LEAST = 0.05;

  public static final double GREATEST = 4;

  private static final double STEP = 1.25;
  private static final double MARGIN = 40;
  private static final double FIT_MARGIN = 16;
  private static final double LEAST_FIT_MARGIN = 6;

  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private final Affine transform = new Affine();
  private double width;
  private double height;
  private double covered;
  private @Nullable Bounds fitted;
  private Runnable onChange = () -> {};

  /// Calls this after every change of what is shown.
  public void onChange(Runnable listener) {
    onChange = listener;
  }

  /// The scale: 1 is 100 %.
  public ReadOnlyDoubleProperty zoom() {
    return zoom.getReadOnlyProperty();
  }

  /// From diagram to view coordinates; follows every change.
  public Affine transform() {
    return transform;
  }

  /// Keeps what is fitted out of a strip at the top, as high as this, in which something lies over the canvas.
  public void cover(double top) {
    if (top != covered) {
      covered = top;
      if (fitted != null) {
        fit(fitted);
      }
    }
  }

  /// Takes in the size of the canvas. What was fitted and not moved since is fitted again.
  public void resize(double newWidth, double newHeight) {
    if (newWidth != width || newHeight != height) {
      width = newWidth;
      height = newHeight;
      if (fitted == null) {
        onChange.run();
      } else {
        fit(fitted);
      }
    }
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  /// The view coordinate of the diagram's origin.
  public Point origin() {
    return new Point(transform.getTx(), transform.getTy());
  }

  public Point toDiagram(double viewX, double viewY) {
    return new Point((viewX - transform.getTx()) / zoom.get(), (viewY - transform.getTy()) / zoom.get());
  }

  public Point toView(double x, double y) {
    return new Point(x * zoom.get() + transform.getTx(), y * zoom.get() + transform.getTy());
  }

  public Bounds toView(Bounds b) {
    Point corner = toView(b.x(), b.y());
    return new Bounds(corner.x(), corner.y(), b.width() * zoom.get(), b.height() * zoom.get());
  }

  /// The part of the diagram that is shown.
  public Bounds visible() {
    Point corner = toDiagram(0, 0);
    return new Bounds(corner.x(), corner.y(), width / zoom.get(), height / zoom.get());
  }

  /// Moves what is shown by view pixels.
  public void panBy(double dx, double dy) {
    set(zoom.get(), transform.getTx() + dx, transform.getTy() + dy);
  }

  /// Shows at a scale; the point of the diagram under these view coordinates stays there.
  public void zoomTo(double scale, double viewX, double viewY) {
    double next = Math.clamp(scale, LEAST, GREATEST);
    Point fixed = toDiagram(viewX, viewY);
    set(next, viewX - fixed.x() * next, viewY - fixed.y() * next);
  }

  public void zoomTo(double scale) {
    zoomTo(scale, width / 2, height / 2);
  }

  /// One step larger, about the middle; steps pass through 100 %.
  public void zoomIn() {
    zoomTo(step(1));
  }

  public void zoomOut() {
    zoomTo(step(-1));
  }

  /// Shows a rectangle of the diagram whole, at no more than 100 %, in the middle. The margin gives a little where that
  /// makes more of it readable.
  public void fit(Bounds area) {
    if (width <= 0 || height <= 0) {
      return;
    }
    double scale = scale(area, FIT_MARGIN);
    double most = Detail.least(scale(area, LEAST_FIT_MARGIN));
    double next = Math.clamp(Math.max(scale, most), LEAST, 1);
    set(next, width / 2 - area.centerX() * next, (covered + height) / 2 - area.centerY() * next);
    fitted = area;
  }

  private double scale(Bounds area, double margin) {
    return Math.min((width - 2 * margin) / area.width(), (height - covered - 2 * margin) / area.height());
  }

  /// Moves as little as needed to show a rectangle of the diagram.
  public void reveal(Bounds area) {
    Bounds there = toView(area).grown(MARGIN);
    panBy(inside(there.x(), there.right(), width), inside(there.y(), there.bottom(), height));
  }

  private static double inside(double from, double to, double size) {
    if (to - from > size) {
      return size / 2 - (from + to) / 2;
    }
    return from < 0 ? -from : Math.min(0, size - to);
  }

  private double step(int direction) {
    double steps = Math.log(zoom.get()) / Math.log(STEP);
    double next = direction > 0 ? Math.floor(steps + 1 + 1e-6) : Math.ceil(steps - 1 - 1e-6);
    return Math.pow(STEP, next);
  }

  /// Whole view pixels keep lines and text crisp.
  private void set(double scale, double tx, double ty) {
    boolean same = scale == zoom.get() && Math.round(tx) == transform.getTx() && Math.round(ty) == transform.getTy();
    transform.setToTransform(scale, 0, Math.round(tx), 0, scale, Math.round(ty));
    zoom.set(scale);
    fitted = same ? fitted : null;
    onChange.run();
  }
}
