package linchpin.ui.analysis.figures;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import linchpin.advice.Amounts;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.model.Journey;
import linchpin.model.Topology;
import linchpin.model.UnitFigures;
import linchpin.task.Cancellation;
import linchpin.task.TaskScope;
import linchpin.ui.analysis.chart.Curve;
import linchpin.ui.analysis.chart.Scale;
import linchpin.ui.session.BackgroundQuery;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// A journey's availability after each edit since the document was opened.
final class TrackView extends VBox {
  /// Up to so many components what was not analysed while working is analysed now.
  private static final int SMALL = 300;
  private static final AnalysisOptions FIGURES = new AnalysisOptions(1, 0, true);
  private final Session session;
  private final AvailabilityTrack track = new AvailabilityTrack();
  private final BackgroundQuery query;
  private @Nullable Journey journey;

  TrackView(Session session, TaskScope tasks) {
    this.session = session;
    query = new BackgroundQuery(tasks);
  }

  /// Remembers a report's figures, whether they are shown or not.
  void take(Report report) {
    track.take(report);
  }

  /// Shows a journey.
  void show(Journey of) {
    journey = of;
    List<AvailabilityTrack.Step> steps = track.steps(session.steps(), session.document().get(), of.id());
    List<Topology> unknown = track.unknown(steps).stream().filter(t -> t.components().size() <= SMALL).toList();
    if (!unknown.isEmpty()) {
      query.ask(c -> analyse(unknown, c), reports -> {
        reports.forEach(track::take);
        fill();
      }, sentence -> { });
    }
    draw(steps);
  }

  private void fill() {
    if (journey != null) {
      draw(track.steps(session.steps(), session.document().get(), journey.id()));
    }
  }

  private static List<Report> analyse(List<Topology> topologies, Cancellation cancellation) {
    return topologies.stream().map(t -> Analyzer.analyze(t, FIGURES, cancellation, early -> { })).toList();
  }

  private void draw(List<AvailabilityTrack.Step> steps) {
    List<Curve.Point> points = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Double availability = steps.get(i).availability();
      if (availability != null) {
        points.add(new Curve.Point(i, availability, words(steps.get(i).edit(), availability, values)));
        values.add(availability);
      }
    }
    if (points.size() < 2) {
      Label hint = new Label("Every change you make adds a point here: what it did to the availability.");
      hint.setWrapText(true);
      hint.getStyleClass().addAll("small", "muted");
      getChildren().setAll(hint);
      return;
    }
    Double aim = journey == null ? null : journey.slo();
    List<Double> all = new ArrayList<>(values);
    if (aim != null) {
      all.add(aim);
    }
    double best = values.stream().mapToDouble(v -> v).max().orElse(1);
    double worst = values.stream().mapToDouble(v -> v).min().orElse(0);
    Curve.Axes axes = new Curve.Axes(
        new Scale(-0.2, steps.size() - 0.8), Scale.around(all), Amounts.percent(worst, best), Amounts.percent(best, worst), "Opened",
        "now", aim, aim == null ? "" : "SLO " + Amounts.aim(aim));
    getChildren().setAll(new Curve("Availability over the changes of this session", points, axes, i -> { }));
  }

  /// "Move Web 2: 99.95 %, 1.2 h less a year"
  private static String words(String edit, double availability, List<Double> before) {
    String now = edit + ": " + Amounts.percent(availability);
    if (before.isEmpty()) {
      return now;
    }
    double hours = (availability - before.getLast()) * UnitFigures.HOURS_PER_YEAR;
    if (Math.abs(hours) < 1e-6) {
      return now + ", as before";
    }
    return now + ", down " + Amounts.hours(Math.abs(hours)) + (hours > 0 ? " less" : " more") + " a year";
  }
}
