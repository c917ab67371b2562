package linchpin.ui.window;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import linchpin.model.kind.Kind;
import linchpin.ui.widget.KindIcon;
import linchpin.ui.workspace.Workspace;

/// A kind in the palette: drag it into the diagram, or Enter or double-click to place it.
final class PaletteRow extends HBox {
  private static final double ICON = 20;
  private final Kind kind;
  private final Workspace workspace;

  PaletteRow(Kind kind, Workspace workspace) {
    super(new KindIcon(kind, ICON), new Label(kind.name()));
    this.kind = kind;
    this.workspace = workspace;
    getStyleClass().add("palette-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText("Place " + kind.name());
    Tooltip.install(this, new Tooltip("Drag into the diagram, or double-click"));
    setOnMousePressed(e -> requestFocus());
    setOnMouseClicked(this::click);
    setOnDragDetected(this::drag);
    setOnKeyPressed(this::key);
  }

  Kind kind() {
    return kind;
  }

  boolean matches(String words) {
    String text = (kind.name() + " " + kind.words() + " " + kind.id()).toLowerCase(Locale.ROOT);
    return text.contains(words);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      workspace.diagram().placeAtCentre(kind.id());
    }
  }

  private void drag(MouseEvent event) {
    startFullDrag();
    workspace.diagram().beginPlacing(kind.id());
    event.consume();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case KeyCode.ENTER -> workspace.diagram().placeAtCentre(kind.id());
      case KeyCode.DOWN -> step(1);
      case KeyCode.UP -> step(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    if (getParent() != null && getParent().getParent() instanceof javafx.scene.layout.Pane list) {
      var rows = list.lookupAll(".palette-row").stream().filter(n -> n.isVisible()).toList();
      int next = rows.indexOf(this) + by;
      if (next >= 0 && next < rows.size()) {
        rows.get(next).requestFocus();
      }
    }
  }
}
