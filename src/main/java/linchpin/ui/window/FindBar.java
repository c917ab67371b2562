package linchpin.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.Workspace;
import org.controlsfx.control.textfield.CustomTextField;

/// Finds what is drawn by its name, kind, tags, notes or words on it: all matches are outlined, Enter goes from one to
/// the next.
@SuppressWarnings("NullAway.Init")
public final class FindBar {
  private final Workspace workspace;
  private final Session session;
  private List<String> matches = List.of();
  private int at = -1;
  @FXML private HBox bar;
  @FXML private CustomTextField field;
  @FXML private Label count;
  @FXML private Button previous;
  @FXML private Button next;
  @FXML private Button close;

  public FindBar(Workspace workspace) {
    this.workspace = workspace;
    session = workspace.session();
  }

  @FXML
  private void initialize() {
    bar.visibleProperty().bind(workspace.view().finding());
    workspace.view().finding().addListener((o, before, now) -> shown(now));
    session.document().addListener(o -> find());
    field.textProperty().addListener(o -> {
      at = -1;
      find();
    });
    bar.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    button(previous, "Previous match  Shift Enter", () -> go(-1));
    button(next, "Next match  Enter", () -> go(1));
    button(close, "Close  Esc", () -> workspace.view().finding().set(false));
  }

  private static void button(Button button, String words, Runnable run) {
    button.setTooltip(new Tooltip(words));
    button.setOnAction(e -> run.run());
  }

  /// Takes the keyboard, for another search.
  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void shown(boolean now) {
    if (now) {
      at = -1;
      find();
      focus();
    } else {
      workspace.diagram().mark(List.of());
      workspace.diagram().focus();
    }
  }

  private void find() {
    if (!workspace.view().finding().get()) {
      return;
    }
    matches = matches(session.document().get(), field.getText());
    at = Math.min(at, matches.size() - 1);
    workspace.diagram().mark(matches);
    tell();
  }

  private void tell() {
    String words = at >= 0 ? at + 1 + " of " + matches.size()
        : matches.isEmpty() ? "No match" : matches.size() == 1 ? "1 match" : matches.size() + " matches";
    count.setText(field.getText().isBlank() ? "" : words);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && field.isFocused()) {
      go(event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      workspace.view().finding().set(false);
    } else {
      return;
    }
    event.consume();
  }

  private void go(int step) {
    if (!matches.isEmpty()) {
      at = at < 0 ? step > 0 ? 0 : matches.size() - 1 : Math.floorMod(at + step, matches.size());
      session.select(Selection.of(matches.get(at)));
      workspace.diagram().reveal(matches.get(at));
      tell();
    }
  }

  /// The ids of what all of the words occur in; none for no words.
  static List<String> matches(Document document, String words) {
    String[] wanted = words.toLowerCase(Locale.ROOT).strip().split("\\s+");
    List<String> found = new ArrayList<>();
    if (words.isBlank()) {
      return found;
    }
    var topology = document.topology();
    topology.components().values().forEach(c -> add(found, c.id(), text(document, c), wanted));
    topology.groups().values().forEach(g -> add(found, g.id(), g.label(), wanted));
    topology.dependencies().values().forEach(d -> add(found, d.id(), d.label(), wanted));
    document.annotations().values().forEach(a -> add(found, a.id(), a.text(), wanted));
    return found;
  }

  private static String text(Document document, Component c) {
    return c.label() + " " + document.topology().kind(c).name() + " " + String.join(" ", c.tags()) + " " + c.notes();
  }

  private static void add(List<String> found, String id, String text, String... wanted) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : wanted) {
      if (!lower.contains(word)) {
        return;
      }
    }
    found.add(id);
  }
}
