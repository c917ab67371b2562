package linchpin.ui.canvas.overlay;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import linchpin.edit.document.ElementNames;
import org.jspecify.annotations.Nullable;

/// The chips at the top left of the canvas: what is switched off, and which failure is previewed. A cross ends either.
public final class Banner {
  /// How much of the top of the canvas a chip takes, in pixels.
  public static final double HEIGHT = 40;

  private static final int NAMED = 3;
  private static final double SIGN = 16;
  private static final String POWER = "M12 3v9M6.6 7.2a8 8 0 1 0 10.8 0";
  private static final double CROSS_SIGN = 12;
  private static final double GAP = 8;
  private static final String CROSS = "M5 5L19 19M19 5L5 19";
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
    String list = ElementNames.series(names.stream().limit(NAMED).toList()) + more;
    off.show(names.size() + " off: ", names.isEmpty() ? null : list, "");
    place();
  }

  /// Says the failure of what is previewed, by its name; nothing for null.
  void preview(@Nullable String name) {
    preview.show("If ", name, " fails");
    place();
  }

  /// What the chip of the what-if says, or null.
  public @Nullable String offText() {
    return off.text();
  }

  public @Nullable String previewText() {
    return preview.text();
  }

  private void place() {
    root.autosize();
    root.relocate(16, 16);
  }

  private static final class Chip {
    final HBox node;
    final Label before = new Label();
    final Label name = new Label();
    final Label after = new Label();

    Chip(String icon, String style, String closes, Runnable close) {
      Button cross = new Button(null, sign(CROSS, "canvas-chip-cross-icon", CROSS_SIGN));
      cross.getStyleClass().setAll("canvas-chip-cross");
      cross.setAccessibleText(closes);
      cross.setOnAction(e -> close.run());
      cross.setFocusTraversable(false);
      name.getStyleClass().add("canvas-chip-name");
      Region gap = new Region();
      gap.setMinWidth(GAP);
      node = new HBox(sign(icon, "canvas-chip-icon", SIGN), gap, before, name, after, cross);
      node.getStyleClass().add(style);
      HBox.setMargin(cross, new Insets(0, 0, 0, GAP));
      show("", null, "");
    }

    private static Group sign(String path, String style, double size) {
      SVGPath sign = new SVGPath();
      sign.setContent(path);
      sign.getStyleClass().add(style);
      sign.setScaleX(size / 24);
      sign.setScaleY(size / 24);
      return new Group(sign);
    }

    void show(String start, @Nullable String strong, String end) {
      before.setText(start);
      name.setText(strong == null ? "" : strong);
      after.setText(end);
      node.setVisible(strong != null);
      node.setManaged(strong != null);
    }

    @Nullable String text() {
      return node.isVisible() ? before.getText() + name.getText() + after.getText() : null;
    }
  }
}
