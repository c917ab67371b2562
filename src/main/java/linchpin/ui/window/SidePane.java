package linchpin.ui.window;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import linchpin.ui.workspace.Preferences;
import linchpin.ui.workspace.ViewState;
import linchpin.ui.workspace.ViewState.Tab;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The right pane: two tabs and a grip to drag it wider.
@SuppressWarnings("NullAway.Init")
public final class SidePane {
  private final ViewState view;
  private double grabbedAt;
  private double widthThen;
  @FXML private Region grip;
  @FXML private ToggleGroup tabs;
  @FXML private ToggleButton inspectorTab;
  @FXML private ToggleButton analysisTab;
  @FXML private Node inspector;
  @FXML private Node analysis;

  public SidePane(Workspace workspace) {
    view = workspace.view();
  }

  @FXML
  private void initialize() {
    view.tab().addListener((o, before, tab) -> select(tab));
    select(view.tab().get());
    tabs.selectedToggleProperty().addListener((o, before, now) -> choose(before, now));
    bind(inspector, Tab.INSPECTOR);
    bind(analysis, Tab.ANALYSIS);
    grip.setOnMousePressed(this::grab);
    grip.setOnMouseDragged(this::drag);
    grip.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) {
            view.paneWidth().set(0);
          }
        });
  }

  private void bind(Node panel, Tab tab) {
    panel.visibleProperty().bind(Bindings.createBooleanBinding(() -> view.tab().get() == tab, view.tab()));
    panel.managedProperty().bind(panel.visibleProperty());
  }

  private void select(Tab tab) {
    tabs.selectToggle(tab == Tab.INSPECTOR ? inspectorTab : analysisTab);
  }

  private void choose(@Nullable Toggle before, @Nullable Toggle now) {
    if (now == null) {
      tabs.selectToggle(before);
    } else {
      view.tab().set(now == inspectorTab ? Tab.INSPECTOR : Tab.ANALYSIS);
    }
  }

  private void grab(MouseEvent event) {
    grabbedAt = event.getScreenX();
    widthThen = grip.getParent().getLayoutBounds().getWidth();
  }

  private void drag(MouseEvent event) {
    view.paneWidth().set(Math.clamp(widthThen + grabbedAt - event.getScreenX(), Preferences.NARROWEST_PANE, Preferences.WIDEST_PANE));
  }
}
