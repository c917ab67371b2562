package linchpin.ui.analysis.combinations;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import linchpin.advice.Amounts;
import linchpin.edit.document.ElementNames;
import linchpin.model.UnitFigures;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// A combination in one line: what fails, how long that is so a year, and its share.
final class CombinationCell extends ListCell<@Nullable Combination> {
  static final double SHARE_WIDTH = 52;
  private final Workspace workspace;
  private final Label units = new Label();
  private final Label time = new Label();
  private final Label share = new Label();
  private final HBox line;

  /// @param point called with what the mouse is over, and with null when it leaves
  CombinationCell(Workspace workspace, Consumer<@Nullable Combination> point) {
    this.workspace = workspace;
    units.getStyleClass().add("strong");
    units.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    units.setMinWidth(0);
    units.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(units, Priority.ALWAYS);
    time.setMinWidth(USE_PREF_SIZE);
    share.setMinWidth(SHARE_WIDTH);
    share.setAlignment(Pos.CENTER_RIGHT);
    share.getStyleClass().add("muted");
    line = new HBox(8, units, time, share);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    hoverProperty().addListener((o, was, over) -> point.accept(over ? getItem() : null));
  }

  @Override
  protected void updateItem(@Nullable Combination item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    ElementNames names = ElementNames.of(workspace.session().document().get());
    String together = item.units().stream().map(names::of).collect(Collectors.joining(" + "));
    units.setText(together);
    time.setText(Amounts.hours(item.probability() * UnitFigures.HOURS_PER_YEAR));
    share.setText(item.share() == null ? "" : percent(item.share()));
    setGraphic(line);
    String spoken = together + ": failed together " + probability(item.probability()) + " of the time, "
        + time.getText() + " a year" + (item.share() == null ? "" : ", " + share.getText() + " of its downtime");
    setTooltip(new Tooltip(spoken));
    setAccessibleText(spoken);
  }

  /// A share of a whole: "41 %", "0.3 %", "< 0.1 %".
  static String percent(double share) {
    return Amounts.part(share);
  }

  /// A probability as percent, two digits: "0.0012 %"; as a power of ten where it is less than 0.001 %.
  static String probability(double probability) {
    return Amounts.chance(probability);
  }
}
