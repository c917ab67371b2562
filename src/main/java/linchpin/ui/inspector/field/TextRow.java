package linchpin.ui.inspector.field;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A property that is typed. Enter, or leaving the field, takes it in; Escape brings back what was. What is refused
/// stays in the field with the reason below it, and is not written.
public final class TextRow extends PropertyRow {
  private final TextField field = new TextField();
  private final Label pill = new Label();
  private final HBox frame;
  private final Function<String, Optional<String>> enter;
  private FieldContent shown = FieldContent.NOTHING;

  /// @param unit what stands behind the value; empty for none
  /// @param enter takes a text in; returns why not, or nothing
  public TextRow(String title, String unit, Function<String, Optional<String>> enter) {
    super(title);
    this.enter = enter;
    pill.getStyleClass().addAll("pill", "assumed");
    Label unitLabel = new Label(unit);
    unitLabel.getStyleClass().add("hint");
    unitLabel.setMinWidth(USE_PREF_SIZE);
    pill.setMinWidth(USE_PREF_SIZE);
    frame = new HBox(field, pill);
    if (!unit.isEmpty()) {
      frame.getChildren().add(unitLabel);
    }
    frame.getStyleClass().add("field-frame");
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setAccessibleText(unit.isEmpty() ? title : title + ", " + unit);
    field.focusedProperty().addListener((o, before, focused) -> focus(focused));
    field.setOnAction(e -> take());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    control(frame);
    show(FieldContent.NOTHING);
  }

  public TextField field() {
    return field;
  }

  /// Shows a value, unless another is being typed.
  public void show(FieldContent next) {
    boolean typing = field.isFocused() && !field.getText().equals(shown.text());
    shown = next;
    if (!typing && problem().isEmpty()) {
      field.setText(next.text());
    }
    field.setPromptText(next.source() == FieldContent.Source.MIXED ? "differs" : "");
    String word =
        switch (next.source()) {
          case ASSUMED -> "assumed";
          case FOLLOWS -> "follows";
          default -> "";
        };
    pill.setText(word);
    pill.setVisible(!word.isEmpty());
    pill.setManaged(!word.isEmpty());
    field.getStyleClass().remove("assumed");
    if (!word.isEmpty()) {
      field.getStyleClass().add("assumed");
    }
  }

  @Override
  void refuse(Optional<String> message) {
    super.refuse(message);
    if (frame != null) {
      frame.getStyleClass().remove("refused");
      if (message.isPresent()) {
        frame.getStyleClass().add("refused");
      }
    }
  }

  private void focus(boolean focused) {
    if (focused) {
      field.selectAll();
    } else {
      take();
    }
  }

  private void take() {
    if (!field.getText().equals(shown.text())) {
      refuse(enter.apply(field.getText().strip()));
      if (problem().isEmpty()) {
        field.setText(shown.text());
      }
    } else {
      refuse(Optional.empty());
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == javafx.scene.input.KeyCode.ESCAPE && !field.getText().equals(shown.text())) {
      field.setText(shown.text());
      refuse(Optional.empty());
      event.consume();
    }
  }
}
