package linchpin.ui.canvas.overlay;

import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Node;
import linchpin.drawing.DiagramPainter;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.view.View;
import linchpin.edit.document.Bounds;
import linchpin.ui.canvas.picture.RoutedLines;
import linchpin.ui.canvas.scene.Extents;
import linchpin.ui.canvas.scene.MarkNodes;
import linchpin.ui.canvas.scene.Viewport;
import org.jspecify.annotations.Nullable;

/// What the marks on the canvas mean, in a corner at the bottom that the diagram leaves free; nowhere when it leaves
/// none.
public final class Legend {
  private static final double FROM_EDGE = 24;
  private static final double CLEAR = 12;
  private static final double LEAST_ROOM = 520;
  private final Viewport viewport;
  private final MarkNodes nodes = new MarkNodes();
  private final Group root = new Group();
  private @Nullable View explained;
  private @Nullable Drawing legend;
  private List<Bounds> taken = List.of();
  private boolean wanted = true;

  Legend(Viewport viewport) {
    this.viewport = viewport;
    root.setManaged(false);
    root.setAutoSizeChildren(false);
    root.setMouseTransparent(true);
  }

  Node node() {
    return root;
  }

  /// Whether somebody wants it at all.
  public void wanted(boolean now) {
    wanted = now;
  }

  boolean shown() {
    return root.isVisible();
  }

  /// Explains what is painted.
  ///
  /// @param view what is painted; null for nothing
  /// @param barred what else lies over the canvas, in its coordinates, or null
  void show(@Nullable View view, @Nullable Drawing drawing, @Nullable Bounds barred) {
    Bounds spot = null;
    if (wanted && view != null && drawing != null && view.report() != null
        && !view.document().topology().dependencies().isEmpty() && !RoutedLines.large(view.document())) {
      explain(view, drawing);
      spot = spot(barred);
    }
    root.setVisible(spot != null);
    if (spot != null) {
      root.setTranslateX(Math.round(spot.x()));
      root.setTranslateY(Math.round(spot.y()));
    }
  }

  private void explain(View view, Drawing drawing) {
    View before = explained;
    if (before != null && before.document() == view.document() && before.report() == view.report()
        && before.routes() == view.routes()
        && before.whatIf() == view.whatIf() && before.theme() == view.theme()
        && before.detail().equals(view.detail())) {
      return;
    }
    explained = view;
    taken = drawing.figures().stream().map(Extents::of).filter(Objects::nonNull).toList();
    Drawing next = DiagramPainter.legend(view);
    if (!next.equals(legend)) {
      legend = next;
      root.getChildren().setAll(next.figures().stream().map(f -> nodes.of(f.marks())).toList());
    }
  }

  /// The corner to the right before the one to the left, as people read a sheet; null when both are taken.
  private @Nullable Bounds spot(@Nullable Bounds barred) {
    Drawing shown = legend;
    if (shown == null || shown.figures().isEmpty() || viewport.width() < LEAST_ROOM) {
      return null;
    }
    Bounds size = shown.bounds();
    double y = viewport.height() - FROM_EDGE - size.height();
    for (double x : new double[] {viewport.width() - FROM_EDGE - size.width(), FROM_EDGE}) {
      Bounds spot = new Bounds(x, y, size.width(), size.height());
      if (free(spot.grown(CLEAR), barred)) {
        return spot;
      }
    }
    return null;
  }

  private boolean free(Bounds spot, @Nullable Bounds barred) {
    return (barred == null || !barred.overlaps(spot))
        && taken.stream().noneMatch(figure -> viewport.toView(figure).overlaps(spot));
  }
}
