package linchpin.ui.analysis.whatif;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import linchpin.edit.Edits;
import linchpin.edit.document.ElementNames;
import linchpin.model.Scenario;
import linchpin.ui.command.Command;
import linchpin.ui.session.Session;
import linchpin.ui.widget.Icon;
import linchpin.ui.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Keeps the what-if as a scenario of the document, and plays those that were kept.
final class ScenarioShelf extends VBox {
  private final Session session;
  private final TextField name = new TextField();
  private final VBox keep;
  private final VBox kept = new VBox();

  ScenarioShelf(Workspace workspace) {
    super(12);
    session = workspace.session();
    keep = keepBox();
    getChildren().addAll(keep, kept);
    workspace.commands().set(Command.KEEP_SCENARIO, this::keep,
        javafx.beans.binding.Bindings.createBooleanBinding(() -> !session.scenario().get().nothing(),
            session.scenario()));
  }

  /// Shows the session as it is now.
  void show() {
    boolean something = !session.scenario().get().nothing();
    keep.setVisible(something);
    keep.setManaged(something);
    name.setPromptText(proposal());
    List<Node> lines = new ArrayList<>();
    var scenarios = session.document().get().scenarios().values();
    if (!scenarios.isEmpty()) {
      lines.add(WhatIfView.caption("Kept scenarios"));
      scenarios.forEach(s -> lines.add(line(s)));
    }
    kept.getChildren().setAll(lines);
  }

  private VBox keepBox() {
    HBox frame = new HBox(name);
    frame.getStyleClass().add("field-frame");
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox.setHgrow(frame, Priority.ALWAYS);
    name.setAccessibleText("Name of the scenario");
    name.setOnAction(e -> keep());
    Button save = new Button("Save");
    save.getStyleClass().add("text-button");
    save.setMinWidth(USE_PREF_SIZE);
    save.setOnAction(e -> keep());
    HBox line = new HBox(8, frame, save);
    line.setAlignment(Pos.CENTER_LEFT);
    Label caption = new Label("Keep this as a scenario", Icon.of(Feather.BOOKMARK, "s16"));
    caption.getStyleClass().add("muted");
    return new VBox(6, caption, line);
  }

  private void keep() {
    Scenario now = session.scenario().get();
    String given = name.getText().isBlank() ? proposal() : name.getText().strip();
    session.perform(Edits.keep(now.withId("", given)));
    name.clear();
  }

  private String proposal() {
    Scenario now = session.scenario().get();
    ElementNames names = ElementNames.of(session.document().get());
    if (now.name() != null && !now.name().isBlank()) {
      return now.name();
    }
    if (!now.off().isEmpty()) {
      return names.list(now.off(), 2) + " off";
    }
    return now.isolate().isEmpty() ? "More traffic" : names.list(now.isolate(), 2) + " cut off";
  }

  private Node line(Scenario scenario) {
    Button play = new Button(scenario.label(), Icon.of(Feather.PLAY, "s16"));
    play.setMnemonicParsing(false);
    play.getStyleClass().add("list-button");
    play.setMaxWidth(Double.MAX_VALUE);
    play.setAccessibleText("Play " + scenario.label());
    play.setOnAction(e -> session.assume(scenario));
    HBox.setHgrow(play, Priority.ALWAYS);
    Button delete = new Button(null, Icon.of(Feather.TRASH_2, "s16"));
    delete.getStyleClass().add("icon-button");
    delete.setAccessibleText("Delete " + scenario.label());
    delete.setOnAction(e -> session.perform(Edits.deleteScenario(scenario.id())));
    HBox line = new HBox(4, play, delete);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
