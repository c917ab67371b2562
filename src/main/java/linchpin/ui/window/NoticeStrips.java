package linchpin.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import linchpin.ui.session.Notices;
import linchpin.ui.session.Notices.Choice;
import linchpin.ui.session.Notices.Notice;
import linchpin.ui.widget.Icon;
import org.kordamp.ikonli.feather.Feather;

/// The strips above the canvas that tell a person something with a few answers to choose from.
public final class NoticeStrips extends VBox {
  private final Notices notices;
  private final ObservableList<Notice> shown;

  public NoticeStrips(Notices notices) {
    this.notices = notices;
    shown = notices.shown();
    shown.addListener((ListChangeListener<Notice>) c -> draw());
    draw();
  }

  private void draw() {
    getChildren().setAll(shown.stream().map(this::strip).toList());
  }

  private Node strip(Notice notice) {
    Label text = new Label(notice.text(), Icon.of(Feather.INFO));
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    List<Node> row = new ArrayList<>(List.of(text));
    notice.choices().forEach(choice -> row.add(button(notice, choice)));
    HBox strip = new HBox(row.toArray(Node[]::new));
    strip.getStyleClass().add("notice");
    strip.setAccessibleRole(AccessibleRole.TEXT);
    strip.setAccessibleText(notice.text());
    return strip;
  }

  private Button button(Notice notice, Choice choice) {
    Button button = new Button(choice.label());
    button.getStyleClass().add("text-button");
    if (choice == notice.choices().getFirst()) {
      button.getStyleClass().add("primary");
    }
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> {
      notices.clear(notice.topic());
      choice.chosen().run();
    });
    return button;
  }
}
