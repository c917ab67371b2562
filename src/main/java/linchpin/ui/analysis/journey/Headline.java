package linchpin.ui.analysis.journey;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import linchpin.advice.Amounts;
import linchpin.advice.sureness.IntervalWords;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.State;
import linchpin.analysis.report.risk.Interval;
import linchpin.edit.document.ElementNames;
import linchpin.model.UnitFigures;
import linchpin.ui.widget.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The worst journey in large figures.
final class Headline extends VBox {

  /// @param figuring whether its availability is still being worked out
  Headline(JourneyReport journey, ElementNames names, boolean figuring) {
    super(4);
    getStyleClass().add("journey-headline");
    getChildren().add(title(journey, names));
    HBox figures = new HBox(28, spofs(journey));
    figures.setAlignment(Pos.BOTTOM_LEFT);
    getChildren().add(figures);
    Reliability reliability = journey.reliability();
    if (reliability != null) {
      Double slo = journey.journey().slo();
      Interval interval = journey.interval();
      figures.getChildren().addAll(availability(reliability, slo, interval), downtime(reliability, slo, interval));
      if (slo != null) {
        getChildren().add(new ObjectiveBar(reliability.downtimeHoursPerYear(), (1 - slo) * UnitFigures.HOURS_PER_YEAR));
      }
      if (interval != null && !interval.point()) {
        getChildren().add(sureness(interval, reliability.unavailability()));
      }
    } else if (figuring) {
      figures.getChildren().add(figure("…", "availability", "muted"));
    } else if (!journey.extended().isEmpty()) {
      figures.getChildren().add(figure(Integer.toString(journey.extended().size()), "wait for a person", "warn"));
    }
  }

  private static Node title(JourneyReport journey, ElementNames names) {
    Label title = new Label(names.of(journey.journey()));
    title.getStyleClass().add("title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(8, title, space);
    line.setAlignment(Pos.CENTER_LEFT);
    Label pill = pill(journey);
    if (pill != null) {
      line.getChildren().add(pill);
    }
    return line;
  }

  private static @Nullable Label pill(JourneyReport journey) {
    if (journey.state() == State.DOWN) {
      return pill("Down as it stands", Feather.X, "bad");
    }
    if (journey.state() == State.DEGRADED) {
      return pill("Works worse as it stands", Feather.ALERT_TRIANGLE, "warn");
    }
    if (JourneyOrder.missesObjective(journey)) {
      return pill("Misses its SLO", Feather.ALERT_TRIANGLE, "bad");
    }
    boolean meets = journey.journey().slo() != null && journey.reliability() != null;
    return meets ? pill("Meets its SLO", Feather.CHECK, "good") : null;
  }

  private static Label pill(String words, Feather icon, String tone) {
    Label pill = new Label(words, Icon.of(icon, "s14", tone));
    pill.getStyleClass().addAll("pill", "fact", tone);
    pill.setMinWidth(USE_PREF_SIZE);
    return pill;
  }

  private static Node spofs(JourneyReport journey) {
    int count = journey.spofs().size();
    VBox box = figure(Integer.toString(count), count == 1 ? "SPOF" : "SPOFs", count == 0 ? "good" : "bad");
    box.getChildren().getFirst().getStyleClass().add("hero");
    box.setAccessibleText(count + " single points of failure");
    return box;
  }

  /// The interval as a bar, with words beside it.
  private static Node sureness(Interval interval, double figure) {
    IntervalBar bar = new IntervalBar(interval, figure);
    bar.setMinWidth(80);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Label words = new Label(IntervalWords.range(interval));
    words.getStyleClass().addAll("small", "muted");
    words.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(8, bar, words);
    line.setAlignment(Pos.CENTER_LEFT);
    Tooltip.install(line, new Tooltip("If the figures it is made of are off: 5th to 95th percentile of " + interval.draws()
        + " draws, the mark is the median, the disc the figure above."));
    return line;
  }

  /// No finer than the interval allows; all digits on hover.
  private static Node availability(Reliability reliability, @Nullable Double slo, @Nullable Interval interval) {
    VBox box = figure(
        IntervalWords.availability(reliability.availability(), interval, slo),
        slo == null ? "availability" : "SLO " + Amounts.aim(slo), "");
    Tooltip.install(box, new Tooltip("Availability " + reliability.availability()));
    return box;
  }

  private static Node downtime(Reliability reliability, @Nullable Double slo, @Nullable Interval interval) {
    VBox box = figure(
        IntervalWords.downtime(reliability.downtimeHoursPerYear(), interval,
            slo == null ? null : (Double) ((1 - slo) * UnitFigures.HOURS_PER_YEAR)),
        slo == null ? "down a year" : "a year, SLO " + Amounts.hours((1 - slo) * UnitFigures.HOURS_PER_YEAR), "");
    Tooltip.install(box, new Tooltip(reliability.downtimeHoursPerYear() + " h a year"));
    return box;
  }

  private static VBox figure(String number, String caption, String tone) {
    Label figure = new Label(number);
    figure.getStyleClass().add("figure");
    if (!tone.isEmpty()) {
      figure.getStyleClass().add(tone);
    }
    Label words = new Label(caption);
    words.getStyleClass().addAll("small", "muted");
    figure.setMinWidth(USE_PREF_SIZE);
    words.setMinWidth(USE_PREF_SIZE);
    VBox box = new VBox(figure, words);
    box.setAlignment(Pos.BOTTOM_LEFT);
    return box;
  }

  /// Downtime against what the objective allows, as a bar with a mark.
  private static final class ObjectiveBar extends Pane {
    private static final double ROOM = 1.54;
    private final Region fill = new Region();
    private final Region mark = new Region();
    private final double downtime;
    private final double allowed;

    ObjectiveBar(double downtime, double allowed) {
      this.downtime = downtime;
      this.allowed = allowed;
      getStyleClass().add("bar");
      setMinHeight(14);
      Region track = new Region();
      track.getStyleClass().add("bar-track");
      track.resizeRelocate(0, 4, 0, 6);
      fill.getStyleClass().addAll("bar-fill", downtime > allowed ? "bad" : "good");
      mark.getStyleClass().add("bar-mark");
      getChildren().addAll(track, fill, mark);
    }

    @Override
    protected void layoutChildren() {
      double most = Math.max(ROOM * Math.max(downtime, allowed), 1e-12);
      getChildren().getFirst().resizeRelocate(0, 4, getWidth(), 6);
      fill.resizeRelocate(0, 4, getWidth() * downtime / most, 6);
      mark.resizeRelocate(getWidth() * allowed / most - 1, 1, 2, 12);
    }
  }
}
