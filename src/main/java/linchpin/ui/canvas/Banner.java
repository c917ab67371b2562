package linchpin.ui.canvas;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/// The chips at the top left of the canvas: what is switched off, and which failure is previewed. A cross ends either.
final class Banner {
  /// How much of the top of the canvas a chip takes, in pixels.
  static final double HEIGHT = 40;

  private static final int NAMED = 3;
  private static final double SIGN = 16;
  private static final String POWER = "M12 3v9M6.6 7.2a8 8 0 1 0 10.8 0";
  private static final String LENS = "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0M15.5 15.5L20 20";
  private final VBox root = new VBox(8);
  private final Chip off;
  private final Chip preview;

  Banner(Runnable clearWhatIf, Runnable closePreview) {
    off = new Chip(POWER, "canvas-chip-ink", "Clear the what-if", clearWhatIf);
    preview = new Chip(LENS, "canvas-chip", "Close the preview", closePreview);
    root.getChildren().setAll(off.node, preview.node);
    root.setPickOnBounds(false);
    root.setManaged(false);
  }

  Node node() {
    return root;
  }

  /// Says what is switched off, by name; nothing for an empty list.
  void off(List<String> names) {
    String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
    String list = String.join(", ", names.stream().limit(NAMED).toList()) + more;
    off.show(names.isEmpty() ? null : names.size() + " off: " + list);
    place();
  }

  /// Says which failure is previewed, or nothing.
  void preview(@Nullable String text) {
    preview.show(text);
    place();
  }

  /// What the chip of the what-if says, or null.
  @Nullable String offText() {
    return off.text();
  }

  @Nullable String previewText() {
    return preview.text();
  }

  private void place() {
    root.autosize();
    root.relocate(16, 16);
  }

  private static final class Chip {
    final HBox node;
    final Label label = new Label();

    Chip(String icon, String style, String closes, Runnable close) {
      Button cross = new Button("✕");
      cross.getStyleClass().setAll("canvas-chip-cross");
      cross.setAccessibleText(closes);
      cross.setOnAction(e -> close.run());
      cross.setFocusTraversable(false);
      SVGPath sign = new SVGPath();
      sign.setContent(icon);
      sign.getStyleClass().add("canvas-chip-icon");
      sign.setScaleX(SIGN / 24);
      sign.setScaleY(SIGN / 24);
      node = new HBox(8, new Group(sign), label, cross);
      node.getStyleClass().add(style);
      show(null);
    }

    void show(@Nullable String text) {
      label.setText(text == null ? "" : text);
      node.setVisible(text != null);
      node.setManaged(text != null);
    }

    @Nullable String text() {
      return node.isVisible() ? label.getText() : null;
    }
  }
}
