package linchpin.ui.analysis.figures;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import linchpin.advice.sureness.FrequencyWords;
import linchpin.advice.sureness.IntervalWords;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.risk.Interval;
import linchpin.edit.Selection;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.Topology;
import linchpin.ui.analysis.chart.Bar;
import linchpin.ui.analysis.journey.IntervalBar;
import linchpin.ui.workspace.ViewState;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// How often a journey is down, how sure that is, and which figures to measure next because most of the spread comes from
/// them; each leads to where it is given.
final class SurenessView extends VBox {
  private static final int MOST = 6;

  private final Workspace workspace;

  SurenessView(Workspace workspace) {
    super(6);
    this.workspace = workspace;
  }

  /// Shows a journey; null for none.
  void show(@Nullable JourneyReport journey) {
    getChildren().clear();
    if (journey == null) {
      return;
    }
    if (journey.frequency() != null) {
      FrequencyWords.sentences(journey.frequency()).forEach(s -> getChildren().add(words(s)));
    }
    Interval interval = journey.interval();
    if (interval == null) {
      String why = journey.hasNoFigures() ? "A journey that does not work with nothing off has no figures."
          : workspace.analysis().figuring().get() ? "How sure this is, is being worked out."
              : "How sure this is was not worked out for a diagram of this size, or only bounds are known.";
      getChildren().add(words(why));
      return;
    }
    Label range = words("Down " + IntervalWords.range(interval));
    if (interval.point()) {
      range.setText(IntervalWords.range(interval) + " Say how far off one may be in the inspector.");
    } else {
      range.setTooltip(new Tooltip("5th, 50th and 95th percentile of the downtime in hours a year, from " + interval.draws()
          + " draws: " + interval.lowHoursPerYear() + ", " + interval.medianHoursPerYear() + ", "
          + interval.highHoursPerYear()));
    }
    getChildren().add(range);
    if (!interval.point() && journey.reliability() != null) {
      getChildren().add(new IntervalBar(interval, journey.reliability().unavailability()));
      drivers(interval);
    }
  }

  private void drivers(Interval interval) {
    Topology topology = workspace.session().document().get().topology();
    ElementNames names = new ElementNames(topology);
    Label heading = new Label("Measure this next");
    heading.getStyleClass().add("strong");
    getChildren().addAll(heading, words("The figures from which most of the spread comes, by their share of it."));
    for (Interval.Driver driver : interval.drivers().stream().limit(MOST).toList()) {
      Bar bar = new Bar(IntervalWords.source(driver, names), driver.share(), Math.round(100 * driver.share()) + " %");
      bar.setOnAction(e -> open(driver.units()));
      getChildren().add(bar);
    }
    if (interval.drivers().isEmpty()) {
      getChildren().add(words("No single figure stands out."));
    }
  }

  /// Selects what takes the figure and shows its properties.
  private void open(List<String> units) {
    String[] elements = units.stream().map(Component::idOf).distinct().toArray(String[]::new);
    if (elements.length > 0) {
      workspace.session().select(Selection.of(elements));
      workspace.diagram().reveal(elements[0]);
      workspace.view().tab().set(ViewState.Tab.INSPECTOR);
    }
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.getStyleClass().addAll("small", "muted");
    return words;
  }
}
