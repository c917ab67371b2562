package linchpin.ui.inspector.field;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import linchpin.edit.Edit;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.edit.validity.Problem;
import linchpin.edit.validity.Validity;
import linchpin.model.Component;
import linchpin.ui.session.Session;

/// Performs changes of properties: one undoable edit each, and none that would make the model invalid.
public final class PropertyChanges {
  private final Session session;
  private ElementNames names;

  public PropertyChanges(Session session) {
    this.session = session;
    names = ElementNames.of(document());
  }

  public Session session() {
    return session;
  }

  public Document document() {
    return session.document().get();
  }

  /// What things are called in the document as it is now.
  public ElementNames names() {
    names = names.in(document());
    return names;
  }

  /// Changes components.
  ///
  /// @return why it cannot be done, or nothing
  public Optional<String> components(List<String> ids, String label, UnaryOperator<Component.Builder> how) {
    return perform(Edits.components(ids, label, c -> how.apply(c.with()).build()));
  }

  /// Performs an edit unless it would make something invalid that is valid now.
  ///
  /// @return why it cannot be done, or nothing
  public Optional<String> perform(Edit edit) {
    Document before = document();
    Document after = edit.apply(before);
    Set<String> known = new HashSet<>();
    Validity.problems(before).forEach(p -> known.add(p.text()));
    Optional<Problem> problem = Validity.problems(after).stream().filter(p -> !known.contains(p.text())).findFirst();
    if (problem.isEmpty()) {
      session.perform(edit);
    }
    return problem.map(p -> sentence(p.message()));
  }

  /// The message without its place in the file, as a sentence.
  private static String sentence(String message) {
    String text = message.isEmpty() ? "that is not possible" : message;
    String ended = text.endsWith(".") ? text : text + ".";
    return Character.toUpperCase(ended.charAt(0)) + ended.substring(1);
  }
}
