package linchpin.ui.inspector.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A property chosen from a list.
public final class ChoiceRow<T> extends PropertyRow {
  private final ComboBox<T> box = new ComboBox<>();
  private final Function<T, Optional<String>> choose;
  private boolean showing;

  ChoiceRow(String title, Function<T, String> words, Function<T, Optional<String>> choose) {
    super(title);
    this.choose = choose;
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(title);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "differs" : words.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return box.getItems().stream().filter(v -> words.apply(v).equals(text)).findFirst().orElse(null);
          }
        });
    box.valueProperty().addListener((o, before, now) -> chosen(now));
    control(box);
  }

  public ComboBox<T> box() {
    return box;
  }

  /// Shows what there is to choose from and what is chosen.
  void show(List<T> choices, @Nullable T value) {
    showing = true;
    if (!box.getItems().equals(choices)) {
      box.getItems().setAll(choices);
    }
    box.setValue(value);
    showing = false;
  }

  private void chosen(@Nullable T value) {
    if (!showing && value != null) {
      refuse(choose.apply(value));
    }
  }
}
