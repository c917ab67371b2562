package linchpin.ui.analysis.finding;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import linchpin.advice.Amounts;
import linchpin.advice.Finding;
import linchpin.ui.widget.Icon;
import org.kordamp.ikonli.feather.Feather;

/// A finding in one line, or in two where one has no room for it: its mark, what it is about, why, and what it costs.
public final class FindingLine extends Button {
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
    summary.widthProperty().addListener(o -> tellWhatIsCut(summary));
    Pane words = new Words(title, summary);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(8, new FindingMark(finding.kind()), words);
    line.setAlignment(Pos.CENTER_LEFT);
    if (finding.lossPerYear() != null) {
      Label loss = new Label(Amounts.figure(finding.lossPerYear()));
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

  /// The name and the reason: beside each other, or the reason below the name.
  private static final class Words extends Pane {
    private static final double GAP = 8;
    private static final double HIGH = 44;
    private final Label title;
    private final Label summary;

    Words(Label title, Label summary) {
      super(title, summary);
      this.title = title;
      this.summary = summary;
      setMinWidth(0);
      widthProperty().addListener(o -> requestLayout());
    }

    private boolean stacked(double width) {
      return width > 0 && title.prefWidth(-1) + GAP + summary.prefWidth(-1) > width;
    }

    @Override
    protected double computePrefHeight(double width) {
      return stacked(getWidth()) ? HIGH : title.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
      double high = title.prefHeight(-1);
      boolean below = stacked(getWidth());
      double y = Math.round((getHeight() - (below ? 2 * high : high)) / 2);
      double first = Math.min(getWidth(), Math.min(title.getMaxWidth(), title.prefWidth(-1)));
      title.resizeRelocate(0, y, first, high);
      double x = below ? 0 : first + GAP;
      summary.resizeRelocate(x, below ? y + high : y, Math.max(0, getWidth() - x), high);
    }
  }
}
