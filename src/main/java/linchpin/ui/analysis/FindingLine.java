package linchpin.ui.analysis;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import linchpin.advice.Amounts;
import linchpin.advice.Finding;
import linchpin.ui.Icon;
import org.kordamp.ikonli.feather.Feather;

/// A finding in one line: its mark, what it is about, why, and what it costs.
final class FindingLine extends Button {
  private static final double TITLE_WIDTH = 190;

  FindingLine(Finding finding, boolean open) {
    getStyleClass().add("finding-row");
    setMaxWidth(Double.MAX_VALUE);
    Label title = new Label(finding.title());
    title.getStyleClass().add("strong");
    title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    title.setMinWidth(USE_PREF_SIZE);
    title.setMaxWidth(TITLE_WIDTH);
    Label summary = new Label(finding.summary());
    summary.getStyleClass().add("muted");
    summary.setMinWidth(0);
    summary.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.widthProperty().addListener(o -> tellWhatIsCut(summary));
    HBox line = new HBox(8, new FindingMark(finding.kind()), title, summary);
    line.setAlignment(Pos.CENTER_LEFT);
    if (finding.lossPerYear() != null) {
      Label loss = new Label(Amounts.number(finding.lossPerYear()));
      loss.getStyleClass().add("strong");
      loss.setMinWidth(USE_PREF_SIZE);
      Tooltip.install(loss, new Tooltip("Expected loss of revenue a year"));
      line.getChildren().add(loss);
    }
    line.getChildren().add(Icon.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, "s16", "faint"));
    setGraphic(line);
    line.prefWidthProperty().bind(widthProperty().subtract(open ? 0 : 2));
    line.setMaxWidth(Region.USE_PREF_SIZE);
    setAccessibleText(finding.kind().label() + ": " + finding.title() + ", " + finding.summary());
  }

  private void tellWhatIsCut(Label summary) {
    setTooltip(summary.getWidth() < summary.prefWidth(USE_COMPUTED_SIZE) ? new Tooltip(summary.getText()) : null);
  }
}
