package linchpin.ui.analysis;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import linchpin.advice.Finding;
import linchpin.ui.analysis.finding.FindingMark;
import linchpin.ui.widget.Icon;
import org.kordamp.ikonli.feather.Feather;

/// What the analysis will say, while there is nothing to analyse.
final class NothingYet extends VBox {
  NothingYet() {
    super(14);
    setPadding(new Insets(8, 0, 0, 0));
    Label title = new Label("Nothing to analyse yet");
    title.getStyleClass().add("title");
    Label words = new Label("As soon as one component needs another, this pane shows, while you draw:");
    words.setWrapText(true);
    words.getStyleClass().add("muted");
    VBox head = new VBox(4, title, words);
    getChildren()
        .addAll(
            head,
            line(new FindingMark(Finding.Kind.SPOF), "what alone brings a journey down"),
            line(new FindingMark(Finding.Kind.FATAL_SHARED_DEPENDENCY), "what copies secretly share"),
            line(Icon.of(Feather.POWER), "what happens, moment by moment, when you switch something off"),
            line(Icon.of(Feather.ROTATE_CCW), "where nothing takes over by itself"));
  }

  private static Node line(Node mark, String words) {
    StackPane box = new StackPane(mark);
    box.setMinWidth(20);
    Label text = new Label(words);
    text.setWrapText(true);
    HBox line = new HBox(12, box, text);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
