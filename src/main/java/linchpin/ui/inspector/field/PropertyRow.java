package linchpin.ui.inspector.field;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import linchpin.ui.widget.Icon;
import org.kordamp.ikonli.feather.Feather;

/// A property: its name, its control, and what is wrong with what was put in.
public class PropertyRow extends VBox {
  private final Label name;
  private final Label problem = new Label();
  private final HBox problemLine = new HBox(6, Icon.of(Feather.ALERT_TRIANGLE, "bad", "s14"), problem);

  PropertyRow(String title) {
    super(4);
    getStyleClass().add("row");
    name = new Label(title);
    name.getStyleClass().add("row-name");
    problem.getStyleClass().addAll("bad", "small");
    problem.setWrapText(true);
    HBox.setHgrow(problem, Priority.ALWAYS);
    problemLine.getStyleClass().add("row-problem");
    refuse(Optional.empty());
  }

  /// Puts the control beside the name.
  final void control(Node control) {
    HBox line = new HBox(name, control);
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(control, Priority.ALWAYS);
    name.setLabelFor(control);
    getChildren().setAll(line, problemLine);
  }

  /// Shows why a value was refused, or nothing.
  void refuse(Optional<String> message) {
    problem.setText(message.orElse(""));
    problemLine.setVisible(message.isPresent());
    problemLine.setManaged(message.isPresent());
  }

  public final String problem() {
    return problem.getText();
  }

  public final String title() {
    return name.getText();
  }
}
