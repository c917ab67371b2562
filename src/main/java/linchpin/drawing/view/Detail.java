package linchpin.drawing.view;

/// How much of everything is drawn at a zoom. Zooms within one step give equal details, so that figures change only
/// when a step is passed.
///
/// @param level what is shown
/// @param zoom the least zoom of the step, by which marks that must stay visible are enlarged
public record Detail(Level level, double zoom) {
  /// Everything, at 100 %.
  public static final Detail FULL = new Detail(Level.FULL, 1);

  private static final double LEAST_FULL = 0.75;
  private static final double LEAST_NAMES = 0.5;
  private static final double LEAST_ICONS = 0.25;
  private static final double[] STEPS = {1, LEAST_FULL, 0.6, LEAST_NAMES, 0.35, LEAST_ICONS, 0.18, 0.12, 0.08, 0.05};

  /// What is shown, most first.
  public enum Level {
    /// Cards with two lines, load pills, rules of groups.
    FULL,
    /// Cards with icon and name.
    NAMES,
    /// Icons and states.
    ICONS,
    /// Rectangles in the colour of their state.
    SHAPES
  }

  /// The detail for a zoom, 1 being 100 %.
  public static Detail of(double zoom) {
    return new Detail(level(zoom), step(zoom));
  }

  /// Whether at least that much is shown.
  public boolean shows(Level least) {
    return level.compareTo(least) <= 0;
  }

  /// A length of the diagram that has at least `pixels` on the screen, and is never smaller than that at 100 %.
  public double atLeast(double pixels) {
    return pixels / zoom;
  }

  /// The least zoom at which as much is shown as at this one.
  public static double least(double zoom) {
    return switch (level(zoom)) {
      case FULL -> LEAST_FULL;
      case NAMES -> LEAST_NAMES;
      case ICONS -> LEAST_ICONS;
      case SHAPES -> 0;
    };
  }

  private static Level level(double zoom) {
    if (zoom >= LEAST_FULL) {
      return Level.FULL;
    }
    if (zoom >= LEAST_NAMES) {
      return Level.NAMES;
    }
    return zoom >= LEAST_ICONS ? Level.ICONS : Level.SHAPES;
  }

  private static double step(double zoom) {
    for (double step : STEPS) {
      if (zoom >= step) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }
}
