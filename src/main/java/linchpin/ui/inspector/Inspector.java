package linchpin.ui.inspector;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import linchpin.ui.Workspace;

/// The properties of what is selected.
@SuppressWarnings("NullAway.Init")
public final class Inspector {
  private final Workspace workspace;
  @FXML private VBox body;

  public Inspector(Workspace workspace) {
    this.workspace = workspace;
  }
}
