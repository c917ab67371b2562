package linchpin.ui.analysis.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import linchpin.advice.Amounts;
import linchpin.ui.analysis.chart.Curve;
import linchpin.ui.analysis.chart.Scale;
import org.jspecify.annotations.Nullable;

/// What a roadmap costs against what it brings.
public final class CostCurves {
  private CostCurves() {}

  /// The availability of the plan's journey over what the steps cost a month, with a line at what is aimed at.
  ///
  /// @param aim 0 to 1, or null
  /// @param choose called with the position of a stage that is chosen, 0 for today
  static VBox availability(Plan plan, @Nullable Double aim, IntConsumer choose) {
    return curve("Availability over cost", plan, Plan.Stage::availability, aim, Amounts::percent, false, choose);
  }

  /// The expected loss of all journeys a year over what the steps cost a month.
  public static VBox loss(Plan plan) {
    return curve("Expected loss a year over cost", plan, Plan.Stage::lossPerYear, null,
        v -> Amounts.figure(v) + " lost a year", true, i -> { });
  }

  private static VBox curve(
      String spoken, Plan plan, Function<Plan.Stage, @Nullable Double> value, @Nullable Double aim,
      Function<Double, String> text, boolean fromZero, IntConsumer choose) {
    List<Plan.Stage> stages = plan.stages().stream().filter(s -> value.apply(s) != null).toList();
    if (stages.size() < 2) {
      return new VBox();
    }
    List<Curve.Point> points = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Plan.Stage stage : stages) {
      double y = Objects.requireNonNull(value.apply(stage));
      values.add(y);
      points.add(new Curve.Point(stage.cost().known(), y, stage.words()));
    }
    List<Double> all = new ArrayList<>(values);
    if (aim != null) {
      all.add(aim);
    }
    List<Double> costs = stages.stream().map(s -> s.cost().known()).toList();
    boolean known = stages.getLast().cost().isKnown();
    double high = values.stream().mapToDouble(v -> v).max().orElse(1);
    double low = values.stream().mapToDouble(v -> v).min().orElse(0);
    Curve.Axes axes = new Curve.Axes(
        new Scale(Math.min(0, costs.stream().mapToDouble(c -> c).min().orElse(0)), Scale.fromZero(costs).high()),
        fromZero ? Scale.fromZero(all) : Scale.around(all), text.apply(low), text.apply(high), "0",
        (known ? "" : "at least ") + Amounts.number(costs.getLast()) + " a month", aim, aim == null ? "" : "Target " + Amounts.aim(aim));
    Label title = new Label(known ? spoken : spoken + ", as far as it is known");
    title.getStyleClass().addAll("small", "medium", "muted");
    return new VBox(4, title, new Curve(spoken, points, axes, choose));
  }
}
