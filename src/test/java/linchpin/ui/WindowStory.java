package linchpin.ui;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import linchpin.ui.command.palette.Keymap;
import linchpin.ui.widget.Fxml;
import linchpin.ui.window.MainWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A whole window over a [Desk], for tests that do what a person does.
public abstract class WindowStory extends FxRobot {
  @TempDir protected Path folder;
  protected Desk desk;
  protected Stage stage;

  @BeforeEach
  void openWindow() throws Exception {
    Stage primary = FxToolkit.registerPrimaryStage();
    WindowTheme.loadFonts();
    interact(() -> {
      desk = new Desk(folder);
      Fxml.Loaded<StackPane, MainWindow> main = Fxml.load(MainWindow.class, "main.fxml", desk.workspace);
      Scene scene = new Scene(main.node(), width(), 800);
      stage = primary;
      stage.setScene(scene);
      stage.sizeToScene();
      new WindowTheme(scene).follow(desk.view.dark());
      new WindowCommands(desk.workspace, main.controller(), stage).set();
      new Keymap(() -> desk.workspace).install(scene);
      stage.show();
      desk.diagram.focus();
    });
  }

  @AfterEach
  void closeWindow() throws Exception {
    interact(() -> stage.hide());
    FxToolkit.cleanupStages();
  }

  protected double width() {
    return 1400;
  }

  protected void sample(String name) {
    interact(() -> desk.sample(name));
  }
}
