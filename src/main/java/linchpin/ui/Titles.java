package linchpin.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import linchpin.ui.session.Session;

/// What the window's title bar says.
final class Titles {
  private Titles() {}

  static StringBinding of(Session session) {
    return Bindings.createStringBinding(
        () -> {
          String name = session.document().get().name();
          return (session.dirty().get() ? "• " : "") + (name.isBlank() ? "Untitled" : name) + " – Linchpin";
        },
        session.document(), session.dirty());
  }
}
