package linchpin.ui.analysis.remedy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import linchpin.edit.Edit;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.ui.session.Notices;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.Workspace;

/// Applies what was proposed as one step of the history, shows what is new, and offers to take it back.
public final class Applying {
  private static final Object TOPIC = "a remedy applied";
  private final Workspace workspace;

  public Applying(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Applies.
  ///
  /// @param title what is done, as the notice tells it
  /// @param subject the id of what it is about, shown when nothing is new
  public void apply(String title, Edit edit, String subject) {
    Session session = workspace.session();
    Document before = session.document().get();
    List<String> fresh = fresh(before, edit.apply(before));
    Set<String> shown = new LinkedHashSet<>(fresh.isEmpty() ? List.of(subject) : fresh);
    session.suspect(null);
    session.perform(edit, new Selection(shown), null);
    Document after = session.document().get();
    shown.stream().filter(id -> after.topology().component(id) != null || after.topology().group(id) != null)
        .findFirst().ifPresent(workspace.diagram()::reveal);
    workspace.notices().show(new Notices.Notice(TOPIC, title + ": done.", List.of(
        new Notices.Choice("Keep", () -> { }), new Notices.Choice("Undo", session::undo))));
    session.document().addListener(new javafx.beans.value.ChangeListener<>() {
      @Override
      public void changed(
          javafx.beans.value.ObservableValue<? extends Document> of, Document was, Document now) {
        session.document().removeListener(this);
        workspace.notices().clear(TOPIC);
      }
    });
  }

  /// What the changed document has more, components first.
  static List<String> fresh(Document before, Document after) {
    List<String> fresh = new ArrayList<>();
    for (String id : after.topology().components().keySet()) {
      if (!before.topology().components().containsKey(id)) {
        fresh.add(id);
      }
    }
    for (String id : after.topology().groups().keySet()) {
      if (!before.topology().groups().containsKey(id)) {
        fresh.add(id);
      }
    }
    return fresh;
  }
}
