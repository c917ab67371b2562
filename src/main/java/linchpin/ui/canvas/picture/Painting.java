package linchpin.ui.canvas.picture;

import linchpin.drawing.Repainter;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.View;
import linchpin.edit.document.Document;
import linchpin.task.TaskFailure;
import linchpin.task.TaskQueue;
import linchpin.task.TaskScope;
import linchpin.ui.canvas.scene.FigureLayer;
import org.jspecify.annotations.Nullable;

/// Paints one view after another: at once, or on a thread aside where that would hold up the window. Until that is done
/// what was painted before stays.
final class Painting {
  /// From so many components and lines on, most of a diagram is not painted while the window waits.
  private static final int HUGE = 3_000;

  private final FigureLayer figures;
  private final Runnable onPainted;
  private final TaskQueue aside;
  private Repainter painter = new Repainter();
  private @Nullable View last;
  private @Nullable Painted finished;
  private boolean working;

  /// @param onPainted called on the JavaFX thread when something was painted aside
  /// @param tasks those of the diagram
  Painting(FigureLayer figures, Runnable onPainted, TaskScope tasks) {
    aside = tasks.queue(TaskQueue.Policy.NEWEST_WINS);
    this.figures = figures;
    this.onPainted = onPainted;
  }

  /// A view that has been painted.
  record Painted(View view, Drawing drawing, FigureLayer.Arranged figures) {}

  /// Whether a document is painted aside.
  static boolean huge(Document document) {
    return document.topology().components().size() + document.topology().dependencies().size() > HUGE;
  }

  /// What has been painted aside since this was asked last, or null.
  @Nullable Painted finished() {
    Painted done = finished;
    finished = null;
    return done;
  }

  /// Paints a view, or begins to where that takes long; null until it is done. While another view is being painted
  /// aside nothing happens: ask again after that.
  @Nullable Painted paint(View view) {
    if (working) {
      return null;
    }
    View before = last;
    last = view;
    if (!huge(view.document()) || before != null && little(before, view)) {
      return painted(painter, view);
    }
    working = true;
    Repainter mine = painter;
    aside.submit(context -> painted(mine, view), this::take, this::fail);
    return null;
  }

  /// Starts anew with another document; what is being painted is dropped.
  void forget() {
    aside.cancel();
    painter = new Repainter();
    last = null;
    finished = null;
    working = false;
  }

  /// Whether two views differ in little: in what the hand is on, in figures and names, in a report that moves no label.
  private static boolean little(View a, View b) {
    return a.routes() == b.routes()
        && a.document().placement() == b.document().placement()
        && a.theme() == b.theme()
        && a.detail().equals(b.detail())
        && a.whatIf() == null
        && b.whatIf() == null
        && (a.report() == b.report() || !b.detail().shows(Detail.Level.NAMES));
  }

  private Painted painted(Repainter with, View view) {
    Drawing drawing = with.paint(view);
    return new Painted(view, drawing, figures.arrange(drawing, view.detail().level()));
  }

  private void take(Painted done) {
    working = false;
    finished = done;
    onPainted.run();
  }

  /// What was painted before stays until the next change; the window tells of the mishap.
  private void fail(TaskFailure failure) {
    forget();
    failure.throwUntold();
  }
}
