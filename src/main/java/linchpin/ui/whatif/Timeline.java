package linchpin.ui.whatif;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import linchpin.ui.Workspace;

/// The moments of a what-if.
@SuppressWarnings("NullAway.Init")
public final class Timeline {
  private final Workspace workspace;
  @FXML private VBox box;

  public Timeline(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Makes room.
  public void compact(boolean compact, double height) {
    box.setMinHeight(height);
  }
}
