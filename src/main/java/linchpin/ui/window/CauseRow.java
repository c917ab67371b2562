package linchpin.ui.window;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import linchpin.ui.command.Command;
import linchpin.ui.widget.Icon;
import linchpin.ui.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The tag in the palette: dropped on a component, or on one of those selected, it asks what they share.
final class CauseRow extends HBox {
  private static final String WORDS = "common cause tag shared version vendor certificate pipeline";
  private final Workspace workspace;
  private boolean dragged;

  CauseRow(Workspace workspace) {
    super(Icon.of(Feather.TAG, "s16"), new Label("Common cause"));
    this.workspace = workspace;
    getStyleClass().add("palette-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText("Tag what is selected with a common cause");
    Tooltip.install(this, new Tooltip("Drag onto a component, or select some and double-click"));
    setOnMousePressed(e -> requestFocus());
    setOnDragDetected(this::drag);
    setOnMouseReleased(this::drop);
    setOnMouseClicked(this::click);
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) {
        share();
        e.consume();
      }
    });
  }

  boolean matches(String words) {
    return WORDS.contains(words.strip().toLowerCase(Locale.ROOT));
  }

  private void drag(MouseEvent event) {
    dragged = true;
    setCursor(Cursor.CLOSED_HAND);
    event.consume();
  }

  private void drop(MouseEvent event) {
    boolean was = dragged;
    dragged = false;
    setCursor(Cursor.DEFAULT);
    if (was && workspace.diagram().selectUnder(event.getSceneX(), event.getSceneY())) {
      share();
    }
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
      share();
    }
  }

  private void share() {
    workspace.commands().run(Command.SHARE);
  }
}
