package linchpin.ui.analysis.figures;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import linchpin.ui.widget.Icon;
import org.kordamp.ikonli.feather.Feather;

/// What to expect of each journey, beside what it aims at.
final class JourneyTable extends VBox {
  JourneyTable(List<JourneyRow> rows) {
    super(6);
    GridPane grid = new GridPane();
    grid.setHgap(8);
    grid.getStyleClass().add("figure-table");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(60);
    grid.getColumnConstraints().add(name);
    boolean money = rows.stream().anyMatch(r -> !r.loss().isEmpty());
    grid.addRow(0, head("Journey"), head("Available"), head("Down a year"), head(money ? "Loss a year" : ""));
    int line = 1;
    for (JourneyRow row : rows) {
      Label title = new Label(row.name());
      title.getStyleClass().add("strong");
      title.setMinHeight(26);
      grid.addRow(line++, title, figure(row.availability()), figure(row.downtime()), figure(row.loss()));
      if (!row.aims().isEmpty() || !row.doubts().isEmpty()) {
        grid.add(below(row), 0, line++, 4, 1);
      }
    }
    grid.getChildren().forEach(n -> GridPane.setHalignment(n, GridPane.getColumnIndex(n) == 0 ? HPos.LEFT : HPos.RIGHT));
    getChildren().add(grid);
    if (rows.stream().anyMatch(r -> !r.exact())) {
      getChildren().add(words("≥ and ≤ mark bounds: the exact figure was out of reach."));
    }
  }

  private static Node head(String words) {
    Label head = new Label(words);
    head.getStyleClass().addAll("tiny", "hint");
    head.setMinWidth(USE_PREF_SIZE);
    return head;
  }

  private static Node figure(String words) {
    Label figure = new Label(words.isEmpty() ? "–" : words);
    figure.setMinWidth(USE_PREF_SIZE);
    figure.getStyleClass().add("small");
    return figure;
  }

  private static Node below(JourneyRow row) {
    VBox lines = new VBox(2);
    row.aims().forEach(a -> lines.getChildren().add(aim(a)));
    row.doubts().forEach(d -> {
      Label words = words(d);
      words.setGraphic(Icon.of(Feather.ALERT_TRIANGLE, "s14", "warn"));
      words.getStyleClass().remove("hint");
      words.getStyleClass().add("warn");
      lines.getChildren().add(words);
    });
    lines.getStyleClass().add("figure-aims");
    return lines;
  }

  private static Node aim(JourneyRow.Aim aim) {
    Label words = new Label(aim.words());
    words.getStyleClass().addAll("small", "muted");
    words.setMinWidth(USE_PREF_SIZE);
    Label expected = new Label(aim.expected());
    expected.getStyleClass().addAll("small", aim.met() ? "good" : "bad");
    HBox line = new HBox(8, Icon.of(aim.met() ? Feather.CHECK : Feather.X, "s14", aim.met() ? "good" : "bad"), words,
        expected);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.getStyleClass().addAll("small", "hint");
    return words;
  }
}
