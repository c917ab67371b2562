package linchpin.ui.analysis.chart;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One line of a bar chart: a name, a bar and its figure. A button, so that the keyboard reaches it.
public final class Bar extends Button {
  private static final double NAME = 124;
  private static final double FIGURE = 64;

  /// @param name what it is about
  /// @param length of the bar, 0 to 1
  /// @param figure what the bar stands for, with its unit
  public Bar(String name, double length, String figure) {
    getStyleClass().add("bar-row");
    setMaxWidth(Double.MAX_VALUE);
    Label title = new Label(name);
    title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    title.setMinWidth(NAME);
    title.setMaxWidth(NAME);
    Track track = new Track(length);
    HBox.setHgrow(track, Priority.ALWAYS);
    Label value = new Label(figure);
    value.getStyleClass().add("strong");
    value.setMinWidth(FIGURE);
    value.setAlignment(Pos.CENTER_RIGHT);
    HBox line = new HBox(8, title, track, value);
    line.setAlignment(Pos.CENTER_LEFT);
    line.prefWidthProperty().bind(widthProperty().subtract(6));
    setGraphic(line);
    setAccessibleText(name + ": " + figure);
  }

  private static final class Track extends Pane {
    private final Region fill = new Region();
    private final double length;

    Track(double length) {
      this.length = Math.clamp(length, 0, 1);
      setMinSize(30, 10);
      fill.getStyleClass().addAll("bar-fill", "chart-fill");
      getChildren().add(fill);
    }

    @Override
    protected void layoutChildren() {
      fill.resizeRelocate(0, (getHeight() - 8) / 2, Math.max(length > 0 ? 2 : 0, getWidth() * length), 8);
    }
  }
}
