package linchpin.ui.inspector.field;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A property that is on or off, with a word for each.
public final class SwitchRow extends PropertyRow {
  private final ToggleSwitch toggle = new ToggleSwitch();
  private final Label word = new Label();
  private final String on;
  private final String off;
  private boolean showing;

  SwitchRow(String title, String on, String off, Function<Boolean, Optional<String>> change) {
    super(title);
    this.on = on;
    this.off = off;
    toggle.setAccessibleText(title);
    toggle.selectedProperty()
        .addListener(
            (o, before, now) -> {
              if (!showing) {
                refuse(change.apply(now));
              }
              word.setText(now ? on : off);
            });
    HBox box = new HBox(8, toggle, word);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinHeight(32);
    control(box);
  }

  public ToggleSwitch toggle() {
    return toggle;
  }

  /// @param selected whether it is on; null when several differ
  void show(@Nullable Boolean selected) {
    showing = true;
    toggle.setSelected(Boolean.TRUE.equals(selected));
    word.setText(selected == null ? "differs" : selected ? on : off);
    showing = false;
  }
}
