package linchpin.ui.analysis;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import linchpin.ui.Workspace;

/// What the analysis says, in words.
@SuppressWarnings("NullAway.Init")
public final class AnalysisPane {
  private final Workspace workspace;
  @FXML private VBox body;

  public AnalysisPane(Workspace workspace) {
    this.workspace = workspace;
  }
}
