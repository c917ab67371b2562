package linchpin.ui.analysis.journey;

import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import linchpin.advice.Amounts;
import linchpin.advice.sureness.IntervalWords;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.State;
import linchpin.edit.document.ElementNames;
import linchpin.model.UnitFigures;
import linchpin.ui.widget.Icon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Another journey in one line.
final class JourneyLine extends HBox {
  private static final double NAME_WIDTH = 60;
  private static final double WIDE = 324;

  JourneyLine(JourneyReport journey, ElementNames names) {
    super(6);
    getStyleClass().addAll("list-line", "journey-figures");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(names.of(journey.journey()));
    name.getStyleClass().addAll("strong", "journey-name");
    name.setMinWidth(NAME_WIDTH);
    Label count = new Label(Integer.toString(journey.spofs().size()));
    count.getStyleClass().add("strong");
    Label word = new Label(journey.spofs().size() == 1 ? "SPOF" : "SPOFs");
    word.getStyleClass().add("muted");
    HBox spofs = new HBox(4, count, word);
    spofs.setAlignment(Pos.CENTER_LEFT);
    spofs.getStyleClass().add("spofs-column");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    getChildren().addAll(sign(journey), name, spofs);
    Reliability reliability = journey.reliability();
    if (reliability != null) {
      Double slo = journey.journey().slo();
      Double hours = slo == null ? null : (Double) allowedHours(slo);
      Label availability =
          new Label(IntervalWords.availability(reliability.availability(), journey.interval(), slo));
      Label downtime = new Label(IntervalWords.downtime(reliability.downtimeHoursPerYear(), journey.interval(), hours));
      availability.setTooltip(new Tooltip("Availability " + reliability.availability()));
      downtime.setTooltip(new Tooltip(reliability.downtimeHoursPerYear() + " h a year"));
      downtime.getStyleClass().add("strong");
      availability.getStyleClass().add("availability-column");
      HBox year = new HBox(4, downtime);
      year.setAlignment(Pos.CENTER_RIGHT);
      year.getStyleClass().add("year-column");
      if (slo == null) {
        year.getStyleClass().add("alone");
      } else {
        year.getChildren().add(allowed(slo));
      }
      getChildren().addAll(availability, year);
    }
  }

  private static double allowedHours(double slo) {
    return (1 - slo) * UnitFigures.HOURS_PER_YEAR;
  }

  /// The downtime that an objective allows; left out where the pane is narrow.
  private Label allowed(double slo) {
    Label allowed = new Label("of " + Amounts.hours(allowedHours(slo)));
    allowed.getStyleClass().add("muted");
    BooleanBinding wide = widthProperty().greaterThan(WIDE);
    allowed.visibleProperty().bind(wide);
    allowed.managedProperty().bind(wide);
    return allowed;
  }

  private static FontIcon sign(JourneyReport journey) {
    if (journey.state() == State.DOWN) {
      return Icon.of(Feather.X, "s16", "bad");
    }
    if (JourneyOrder.missesObjective(journey) || journey.state() == State.DEGRADED) {
      return Icon.of(Feather.ALERT_TRIANGLE, "s16", "warn");
    }
    boolean good = journey.spofs().isEmpty() || journey.journey().slo() != null && journey.reliability() != null;
    return good ? Icon.of(Feather.CHECK, "s16", "good") : Icon.of(Feather.TARGET, "s16", "bad");
  }
}
