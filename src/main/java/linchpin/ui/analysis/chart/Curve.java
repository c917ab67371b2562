package linchpin.ui.analysis.chart;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/// Points joined by a line. The one under the mouse, or the one that the arrows have reached, is told below in words.
public final class Curve extends VBox {
  private static final double HEIGHT = 120;
  private static final double GUTTER = 8;
  private static final double RIGHT = 8;
  private static final double TOP = 16;
  private static final double BOTTOM = 8;
  private static final double DOT = 3.5;
  private static final double CHOSEN = 5.5;
  private final List<Point> points;
  private final Axes axes;
  private final Plot plot;
  private final Label told = new Label();
  private final IntConsumer choose;
  private int current;

  /// One point.
  ///
  /// @param x along the axis
  /// @param y up the axis
  /// @param words what is told of it
  public record Point(double x, double y, String words) {}

  /// What the axes are.
  ///
  /// @param x from left to right
  /// @param y from bottom to top
  /// @param low what stands at the bottom of the upright axis
  /// @param high what stands at its top
  /// @param left what stands at the left end of the other
  /// @param right what stands at its right end
  /// @param aim a value to reach on the upright axis, marked with a dashed line, or null
  /// @param aimWords what stands at that line
  public record Axes(
      Scale x, Scale y, String low, String high, String left, String right, @Nullable Double aim, String aimWords) {}

  /// @param spoken what the chart shows, for those who hear it
  /// @param points from left to right, at least one
  /// @param choose called with the index of a point that is clicked, or on which Enter is pressed
  public Curve(String spoken, List<Point> points, Axes axes, IntConsumer choose) {
    super(4);
    this.points = List.copyOf(points);
    this.axes = axes;
    this.choose = choose;
    plot = new Plot();
    getStyleClass().add("curve");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    told.getStyleClass().addAll("small", "muted");
    told.setWrapText(true);
    told.setMinHeight(32);
    told.setAlignment(Pos.TOP_LEFT);
    Label ends = new Label();
    ends.setText(axes.left() + (axes.right().isEmpty() ? "" : "  →  " + axes.right()));
    ends.getStyleClass().addAll("tiny", "hint");
    getChildren().addAll(plot, ends, told);
    plot.setOnMouseMoved(e -> show(nearest(e.getX())));
    plot.setOnMouseClicked(e -> choose(e.getX()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    show(points.size() - 1);
    setAccessibleText(spoken + ". " + told.getText());
    told.textProperty().addListener((o, before, now) -> setAccessibleText(spoken + ". " + now));
  }

  /// The index of the point told of.
  public int current() {
    return current;
  }

  private void choose(double x) {
    requestFocus();
    show(nearest(x));
    choose.accept(current);
  }

  private void key(KeyEvent event) {
    int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    if (by != 0) {
      show(Math.clamp(current + by, 0, points.size() - 1));
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      choose.accept(current);
      event.consume();
    }
  }

  private int nearest(double x) {
    int nearest = 0;
    for (int i = 1; i < points.size(); i++) {
      if (Math.abs(plot.x(points.get(i)) - x) < Math.abs(plot.x(points.get(nearest)) - x)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private void show(int index) {
    current = index;
    told.setText(points.get(index).words());
    plot.mark();
  }

  /// The lines and dots themselves.
  private final class Plot extends Pane {
    private final Polyline line = new Polyline();
    private final Line aim = new Line();
    private final Line ground = new Line();
    private final Label high = label(axes.high());
    private final Label low = label(axes.low());
    private final Label aimWords = label(axes.aimWords());
    private final List<Circle> dots = points.stream().map(p -> new Circle(DOT)).toList();

    private final double most = points.stream().mapToDouble(Point::y).max().orElse(1);
    private final double least = points.stream().mapToDouble(Point::y).min().orElse(0);
    private double left;

    Plot() {
      setMinHeight(HEIGHT);
      setPrefHeight(HEIGHT);
      setMinWidth(0);
      line.getStyleClass().add("curve-line");
      aim.getStyleClass().add("curve-aim");
      ground.getStyleClass().add("curve-ground");
      aim.setVisible(axes.aim() != null);
      aimWords.setVisible(axes.aim() != null);
      dots.forEach(d -> d.getStyleClass().add("curve-dot"));
      getChildren().addAll(ground, aim, line);
      getChildren().addAll(dots);
      getChildren().addAll(high, low, aimWords);
    }

    private static Label label(String words) {
      Label label = new Label(words);
      label.getStyleClass().addAll("tiny", "hint", "curve-label");
      return label;
    }

    double x(Point point) {
      return left + axes.x().at(point.x()) * (getWidth() - left - RIGHT);
    }

    private double y(double value) {
      return getHeight() - BOTTOM - axes.y().at(value) * (getHeight() - TOP - BOTTOM);
    }

    void mark() {
      for (int i = 0; i < dots.size(); i++) {
        dots.get(i).setRadius(i == current ? CHOSEN : points.size() > 40 ? 0 : DOT);
      }
    }

    @Override
    protected void layoutChildren() {
      high.autosize();
      low.autosize();
      left = Math.max(high.getWidth(), low.getWidth()) + GUTTER;
      line.getPoints().clear();
      for (int i = 0; i < dots.size(); i++) {
        Point point = points.get(i);
        dots.get(i).setCenterX(x(point));
        dots.get(i).setCenterY(y(point.y()));
        line.getPoints().addAll(x(point), y(point.y()));
      }
      straight(ground, getHeight() - 1);
      high.relocate(0, y(most) - high.getHeight() / 2);
      low.relocate(0, Math.max(y(least) - low.getHeight() / 2, y(most) + low.getHeight() / 2));
      Double value = axes.aim();
      if (value != null) {
        straight(aim, y(value));
        aimWords.autosize();
        aimWords.relocate(left, Math.max(0, y(value) - aimWords.getHeight() - 1));
      }
    }

    private void straight(Line which, double y) {
      which.setStartX(left);
      which.setEndX(getWidth());
      which.setStartY(y);
      which.setEndY(y);
    }
  }
}
