package linchpin.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;

/// The line of the timeline: moments as points with their time above, waves as numbered discs, and where it stands.
final class TimelineTrack extends Pane {
  private static final double LINE_Y = 30;
  private static final double MARGIN = 24;
  private static final double MOMENT_SHARE = 6;
  private static final int LAST_WAVE_COLOUR = 6;
  private final Region line = new Region();
  private final Region passed = new Region();
  private final Polygon pointer = new Polygon(0, 0, 6, 8, -6, 8);
  private final List<Node> stops = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final IntConsumer choose;
  private List<Step> steps = List.of();
  private int current;

  /// @param choose takes the index of the stop that was clicked or dragged to
  TimelineTrack(IntConsumer choose) {
    this.choose = choose;
    line.getStyleClass().add("track-line");
    passed.getStyleClass().add("track-passed");
    pointer.getStyleClass().add("track-pointer");
    setMinHeight(52);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText("Moments of the what-if");
    setOnMousePressed(this::scrub);
    setOnMouseDragged(this::scrub);
  }

  /// Shows other stops.
  void steps(List<Step> next) {
    steps = next;
    stops.clear();
    labels.clear();
    int wave = 0;
    for (Step step : next) {
      wave = step.isMoment() ? 0 : wave + 1;
      stops.add(step.isMoment() ? point() : disc(wave));
      Label label = new Label(step.label());
      label.getStyleClass().add("track-label");
      labels.add(label);
    }
    getChildren().setAll(line, passed);
    getChildren().addAll(labels);
    getChildren().addAll(stops);
    getChildren().add(pointer);
    requestLayout();
  }

  /// Says where it stands.
  void current(int index) {
    current = index;
    for (int i = 0; i < stops.size(); i++) {
      mark(stops.get(i), "ahead", i > index);
      mark(labels.get(i), "now", steps.get(i).moment() == steps.get(Math.clamp(index, 0, steps.size() - 1)).moment());
    }
    setAccessibleHelp("Stop " + (index + 1) + " of " + steps.size());
    requestLayout();
  }

  /// Where a stop stands, in pixels from the left.
  double at(int index) {
    double total = 0;
    double before = 0;
    for (int i = 0; i < steps.size(); i++) {
      double share = i + 1 < steps.size() && steps.get(i + 1).isMoment() ? MOMENT_SHARE : 1;
      if (i < index) {
        before += share;
      }
      if (i + 1 < steps.size()) {
        total += share;
      }
    }
    double tail = steps.isEmpty() ? 0 : Math.min(150, getWidth() / 6);
    double room = Math.max(0, getWidth() - 2 * MARGIN - tail);
    return MARGIN + (total == 0 ? 0 : room * before / total);
  }

  @Override
  protected void layoutChildren() {
    line.resizeRelocate(0, LINE_Y - 1.5, getWidth(), 3);
    passed.resizeRelocate(0, LINE_Y - 1.5, steps.isEmpty() ? 0 : at(current), 3);
    for (int i = 0; i < stops.size(); i++) {
      double x = at(i);
      stops.get(i).autosize();
      Node stop = stops.get(i);
      stop.relocate(x - stop.getLayoutBounds().getWidth() / 2, LINE_Y - stop.getLayoutBounds().getHeight() / 2);
      Label label = labels.get(i);
      label.autosize();
      label.relocate(Math.max(0, x - label.getWidth() / 2), 0);
    }
    pointer.relocate(at(current) - 6, LINE_Y + 13);
    pointer.setVisible(!steps.isEmpty());
  }

  private void scrub(MouseEvent event) {
    int nearest = 0;
    for (int i = 1; i < steps.size(); i++) {
      if (Math.abs(at(i) - event.getX()) < Math.abs(at(nearest) - event.getX())) {
        nearest = i;
      }
    }
    if (!steps.isEmpty() && nearest != current) {
      choose.accept(nearest);
    }
    event.consume();
  }

  private static Node point() {
    Circle point = new Circle(6);
    point.getStyleClass().add("track-point");
    return point;
  }

  private static Node disc(int wave) {
    Label number = new Label(Integer.toString(wave));
    StackPane disc = new StackPane(number);
    disc.getStyleClass().addAll("wave-disc", "wave" + Math.min(wave, LAST_WAVE_COLOUR));
    return disc;
  }

  private static void mark(Node node, String style, boolean on) {
    node.getStyleClass().remove(style);
    if (on) {
      node.getStyleClass().add(style);
    }
  }
}
