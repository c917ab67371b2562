package linchpin.ui.canvas;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.animation.Transition;
import javafx.scene.shape.Shape;
import javafx.util.Duration;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import org.jspecify.annotations.Nullable;

/// What moves by itself on the canvas, once and shortly; nothing where a person has asked the system for less motion.
final class Motion {
  private static final Duration GLIDE = Duration.millis(260);
  private static final Duration PULSE = Duration.millis(240);
  private static final double SWELL = 1.6;

  private final BooleanSupplier reduced;
  private final Consumer<@Nullable Document> show;
  private @Nullable Animation gliding;

  /// @param reduced whether nothing is to move by itself
  /// @param show shows a document that is on its way, or the session's own again for null
  Motion(BooleanSupplier reduced, Consumer<@Nullable Document> show) {
    this.reduced = reduced;
    this.show = show;
  }

  /// Lets everything go from where it stood to where it stands now.
  void glide(Document before, Document after) {
    stop();
    if (reduced.getAsBoolean() || before.placement().equals(after.placement())) {
      return;
    }
    Transition way = new Transition() {
      {
        setCycleDuration(GLIDE);
        setInterpolator(Interpolator.EASE_OUT);
      }

      @Override
      protected void interpolate(double share) {
        show.accept(between(before, after, share));
      }
    };
    way.setOnFinished(e -> stop());
    gliding = way;
    show.accept(between(before, after, 0));
    way.play();
  }

  /// Whether something is on its way.
  boolean gliding() {
    return gliding != null;
  }

  /// Ends what is on its way: everything stands where it belongs.
  void stop() {
    Animation way = gliding;
    if (way != null) {
      gliding = null;
      way.stop();
      show.accept(null);
    }
  }

  /// A document in which everything is a share of the way from one to another; what is new stands where it will stay.
  static Document between(Document before, Document after, double share) {
    Map<String, Bounds> placement = new LinkedHashMap<>();
    after.placement().forEach((id, to) -> {
      Bounds from = before.bounds(id);
      placement.put(id, from == null ? to : between(from, to, share));
    });
    return after.withPlacement(placement);
  }

  private static Bounds between(Bounds from, Bounds to, double share) {
    return new Bounds(
        between(from.x(), to.x(), share), between(from.y(), to.y(), share),
        between(from.width(), to.width(), share), between(from.height(), to.height(), share));
  }

  /// Whole pixels keep text crisp on the way.
  private static double between(double from, double to, double share) {
    return share >= 1 ? to : Math.rint(from + (to - from) * share);
  }

  /// Lets outlines grow once for a moment.
  void pulse(Collection<Shape> outlines) {
    if (reduced.getAsBoolean()) {
      return;
    }
    for (Shape outline : outlines) {
      double width = outline.getStrokeWidth();
      new Timeline(
          new KeyFrame(PULSE.divide(2), new KeyValue(outline.strokeWidthProperty(), width * SWELL, Interpolator.EASE_OUT)),
          new KeyFrame(PULSE, new KeyValue(outline.strokeWidthProperty(), width, Interpolator.EASE_IN)))
          .play();
    }
  }
}
