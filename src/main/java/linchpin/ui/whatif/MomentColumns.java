package linchpin.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import linchpin.advice.MomentWords;

/// What happens at each moment, below its point on the track.
final class MomentColumns extends Pane {
  private static final double GAP = 20;
  private static final double NARROWEST = 120;
  private final TimelineTrack track;
  private final List<VBox> columns = new ArrayList<>();
  private List<Integer> stops = List.of();

  MomentColumns(TimelineTrack track) {
    this.track = track;
    setMinHeight(0);
  }

  /// @param words one per moment
  /// @param momentStops the index on the track of each moment
  void show(List<MomentWords> words, List<Integer> momentStops) {
    stops = momentStops;
    columns.clear();
    for (MomentWords moment : words) {
      Label title = new Label(moment.title());
      title.getStyleClass().add("strong");
      Label text = new Label(moment.text());
      text.setWrapText(true);
      text.getStyleClass().addAll("muted", "small");
      Tooltip.install(text, new Tooltip(moment.text()));
      text.setMinHeight(0);
      VBox column = new VBox(title, text);
      column.setAlignment(Pos.TOP_LEFT);
      columns.add(column);
    }
    getChildren().setAll(columns.toArray(Node[]::new));
    requestLayout();
  }

  /// Emphasises the column of the moment that is shown.
  void current(int moment) {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).setOpacity(i <= moment ? 1 : 0.65);
    }
  }

  @Override
  protected void layoutChildren() {
    double left = 0;
    for (int i = 0; i < columns.size(); i++) {
      double x = Math.max(left, track.at(stops.get(i)) - 8);
      double next = i + 1 < columns.size() ? track.at(stops.get(i + 1)) - 8 : getWidth();
      double width = Math.max(NARROWEST, next - x - GAP);
      columns.get(i).resizeRelocate(x, 0, Math.min(width, Math.max(0, getWidth() - x)), getHeight());
      left = x + width + GAP;
    }
  }
}
