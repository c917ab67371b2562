package linchpin.ui.analysis.maintenance;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import linchpin.advice.Amounts;
import linchpin.advice.maintenance.MaintenanceWords;
import linchpin.analysis.report.maintenance.PlannedUnit;
import linchpin.edit.document.ElementNames;
import linchpin.ui.widget.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A unit in two lines: whether it can be taken out, and what is single meanwhile.
final class PlannedUnitCell extends ListCell<@Nullable PlannedUnit> {
  private static final int NAMED = 3;
  private static final int SPOKEN = 12;

  private final Supplier<ElementNames> names;
  private final Supplier<@Nullable MaintenanceWords> words;
  private final Label title = new Label();
  private final Label chance = new Label();
  private final Label below = new Label();
  private final VBox lines;

  /// @param point called with what the mouse is over, and with null when it leaves
  PlannedUnitCell(
      Supplier<ElementNames> names, Supplier<@Nullable MaintenanceWords> words, Consumer<@Nullable PlannedUnit> point) {
    this.names = names;
    this.words = words;
    title.getStyleClass().add("strong");
    title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    chance.setMinWidth(USE_PREF_SIZE);
    chance.getStyleClass().add("small");
    below.getStyleClass().addAll("small", "muted");
    below.setMinWidth(0);
    HBox first = new HBox(8, title, chance);
    first.setAlignment(Pos.CENTER_LEFT);
    lines = new VBox(2, first, below);
    lines.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    hoverProperty().addListener((o, was, over) -> point.accept(over ? getItem() : null));
  }

  @Override
  protected void updateItem(@Nullable PlannedUnit item, boolean empty) {
    super.updateItem(item, empty);
    MaintenanceWords said = words.get();
    setText(null);
    if (empty || item == null || said == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    boolean can = item.maintainable();
    title.setText(names.get().of(item.unit()));
    title.setGraphic(Icon.of(can ? Feather.CHECK : Feather.X, "s14", can ? "good" : "bad"));
    chance.setText(can ? Amounts.number(100 * MaintenanceWords.worst(item.unavailability())) + " %" : "");
    String exposed = said.exposed(item, NAMED);
    String verdict = said.verdict(item);
    below.setText(can ? "Single meanwhile: " + exposed + (verdict.equals("yes") ? "" : "; " + verdict.substring(5)) : "Stops " + verdict.substring("no, it stops ".length()));
    setGraphic(lines);
    String spoken = title.getText() + ": " + verdict + (can ? ". Single meanwhile: " + said.exposed(item, SPOKEN)
        + ". Down meanwhile " + chance.getText() + " of the time." : ".");
    setTooltip(new Tooltip(spoken));
    setAccessibleText(spoken);
  }
}
