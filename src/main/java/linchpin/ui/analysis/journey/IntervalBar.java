package linchpin.ui.analysis.journey;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import linchpin.advice.sureness.IntervalWords;
import linchpin.analysis.report.risk.Interval;

/// An interval on a logarithmic scale: a bar from the 5th to the 95th percentile, a mark at the median, a disc at the figure
/// itself.
public final class IntervalBar extends Pane {
  private static final double HEIGHT = 14;
  private static final double DISC = 8;
  /// How much wider than the interval the scale is, as a factor on either side.
  private static final double ROOM = 1.6;

  private final Region track = new Region();
  private final Region bar = new Region();
  private final Region median = new Region();
  private final Region disc = new Region();
  private final double low;
  private final double middle;
  private final double high;
  private final double figure;

  /// @param figure the unavailability that is told
  public IntervalBar(Interval interval, double figure) {
    low = log(interval.low());
    middle = log(interval.median());
    high = log(interval.high());
    this.figure = log(figure);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    track.getStyleClass().add("bar-track");
    bar.getStyleClass().addAll("bar-fill", "chart-fill");
    median.getStyleClass().add("bar-mark");
    disc.getStyleClass().add("interval-disc");
    getChildren().addAll(track, bar, median, disc);
    setAccessibleText("Down " + IntervalWords.range(interval));
  }

  private static double log(double value) {
    return Math.log(Math.max(value, 1e-15));
  }

  @Override
  protected void layoutChildren() {
    double from = Math.min(low, figure) - Math.log(ROOM);
    double to = Math.max(high, figure) + Math.log(ROOM);
    double scale = getWidth() / Math.max(to - from, 1e-9);
    track.resizeRelocate(0, 4, getWidth(), 6);
    bar.resizeRelocate((low - from) * scale, 4, Math.max(2, (high - low) * scale), 6);
    median.resizeRelocate((middle - from) * scale - 1, 1, 2, 12);
    disc.resizeRelocate((figure - from) * scale - DISC / 2, (HEIGHT - DISC) / 2, DISC, DISC);
  }
}
