package linchpin.ui.window;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import linchpin.model.kind.Kind;
import linchpin.model.kind.Layer;
import linchpin.ui.widget.Icon;
import linchpin.ui.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One layer of the palette: a head that opens and closes it, and its kinds.
final class PaletteSection extends VBox {
  private final FontIcon arrow = Icon.of(Feather.CHEVRON_DOWN);
  private final Label count = new Label();
  private final List<PaletteRow> rows;
  private final HBox head;
  private final String title;
  private boolean open;
  private String words = "";

  PaletteSection(Layer layer, List<Kind> kinds, boolean open, Workspace workspace) {
    this.open = open;
    title = layer.title();
    rows = kinds.stream().map(k -> new PaletteRow(k, workspace)).toList();
    count.setText(Integer.toString(kinds.size()));
    count.getStyleClass().add("count");
    head = new HBox(arrow, new Label(title), KindPalette.grow(), count);
    head.getStyleClass().add("section-head");
    head.setFocusTraversable(true);
    head.setAccessibleRole(AccessibleRole.BUTTON);
    head.setOnMouseClicked(e -> toggle());
    head.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            toggle();
            e.consume();
          }
        });
    getChildren().add(head);
    getChildren().addAll(rows);
    refresh();
  }

  /// Shows what matches; all of it when there are no words.
  void filter(String search) {
    words = search.strip().toLowerCase(Locale.ROOT);
    refresh();
  }

  /// The rows that can be seen.
  List<PaletteRow> shown() {
    return rows.stream().filter(PaletteRow::isVisible).toList();
  }

  private void toggle() {
    open = !open;
    refresh();
  }

  private void refresh() {
    boolean searching = !words.isEmpty();
    for (PaletteRow row : rows) {
      KindPalette.show(row, searching ? row.matches(words) : open);
    }
    boolean any = rows.stream().anyMatch(PaletteRow::isVisible);
    KindPalette.show(head, !searching || any);
    boolean opened = searching || open;
    arrow.setIconCode(opened ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    KindPalette.show(count, !opened);
    head.setAccessibleText(title + ", " + rows.size() + " kinds, " + (opened ? "open" : "closed"));
  }
}
