package linchpin.ui.window;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import linchpin.model.Scenario;
import linchpin.ui.Icon;
import linchpin.ui.Names;
import linchpin.ui.Session;
import linchpin.ui.Workspace;
import linchpin.ui.command.Command;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The chip over the canvas that says what is assumed: what is off, or which failure is previewed.
final class FloatingChip extends HBox {
  private final Workspace workspace;
  private final FontIcon icon = Icon.of(Feather.SEARCH, "bad");
  private final Label words = new Label();

  FloatingChip(Workspace workspace) {
    this.workspace = workspace;
    getStyleClass().add("floating-chip");
    setMaxWidth(Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_LEFT);
    StackPane.setMargin(this, new Insets(16));
    Button close = new Button(null, Icon.of(Feather.X));
    close.getStyleClass().add("chip-button");
    close.setAccessibleText("End this");
    close.setOnAction(e -> end());
    getChildren().addAll(icon, words, close);
    Session session = workspace.session();
    session.scenario().addListener(o -> show());
    session.suspect().addListener(o -> show());
    session.document().addListener(o -> show());
    show();
  }

  private void end() {
    if (workspace.session().suspect().get() != null) {
      workspace.session().suspect(null);
    } else {
      workspace.commands().run(Command.CLEAR_WHAT_IF);
    }
  }

  private void show() {
    Session session = workspace.session();
    String suspect = session.suspect().get();
    Scenario scenario = session.scenario().get();
    Names names = Names.of(session.document().get());
    getStyleClass().remove("ink");
    Palette.show(this, suspect != null || !scenario.nothing());
    if (suspect != null) {
      words.setText("If " + names.of(suspect) + " fails");
      icon.setIconCode(Feather.SEARCH);
    } else if (!scenario.nothing()) {
      words.setText(assumed(scenario, names));
      icon.setIconCode(Feather.POWER);
      getStyleClass().add("ink");
    }
  }

  private static String assumed(Scenario scenario, Names names) {
    List<String> off = scenario.off();
    if (off.isEmpty()) {
      return scenario.isolate().isEmpty() ? "More load" : "Cut off: " + names.list(scenario.isolate(), 2);
    }
    return off.size() + " off: " + names.list(off, 2);
  }
}
