package linchpin.ui.analysis.maintenance;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import linchpin.advice.Amounts;
import linchpin.advice.maintenance.MaintenanceWords;
import linchpin.analysis.report.maintenance.MaintenancePlan;
import linchpin.edit.document.ElementNames;

/// The batches of a plan under each other; choosing one selects its units.
final class BatchLines extends VBox {
  private static final int NAMED = 3;

  /// @param choose called with the units of a batch
  BatchLines(MaintenancePlan plan, MaintenanceWords words, ElementNames names, Consumer<List<String>> choose) {
    super(2);
    for (int i = 0; i < plan.batches().size(); i++) {
      getChildren().add(line(i + 1, plan.batches().get(i), words, names, choose));
    }
    if (!plan.cannot().isEmpty() && !plan.batches().isEmpty()) {
      Label left = new Label("Not without an outage: " + plan.cannot().stream()
          .map(c -> names.of(c.unit())).collect(Collectors.joining("; ")) + ".");
      left.setWrapText(true);
      left.getStyleClass().addAll("small", "muted");
      getChildren().add(left);
    }
  }

  private static Button line(
      int number, MaintenancePlan.Batch batch, MaintenanceWords words, ElementNames names, Consumer<List<String>> choose) {
    Label count = new Label(number + ".");
    count.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().addAll("small", "hint");
    Label units = new Label(shortened(batch.units(), names));
    units.setMinWidth(0);
    units.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(units, Priority.ALWAYS);
    Label chance = new Label(Amounts.number(100 * MaintenanceWords.worst(batch.unavailability())) + " %");
    chance.setMinWidth(USE_PREF_SIZE);
    chance.getStyleClass().add("small");
    HBox content = new HBox(8, count, units, chance);
    content.setAlignment(Pos.CENTER_LEFT);
    Button line = new Button();
    line.setGraphic(content);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setPrefWidth(0);
    content.setMaxWidth(Double.MAX_VALUE);
    line.getStyleClass().add("bar-row");
    String worse = words.degraded(batch);
    String all = "Batch " + number + ": " + batch.units().stream().map(names::of).collect(Collectors.joining("; "))
        + ". Down meanwhile " + chance.getText() + " of the time." + (worse.isEmpty() ? "" : " " + worse + ".");
    line.setTooltip(new Tooltip(all));
    line.setAccessibleText(all);
    line.setOnAction(e -> choose.accept(batch.units()));
    return line;
  }

  private static String shortened(List<String> units, ElementNames names) {
    String first = units.stream().limit(NAMED).map(names::of).collect(Collectors.joining("; "));
    return units.size() > NAMED ? first + " and " + (units.size() - NAMED) + " more" : first;
  }
}
