package linchpin.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import linchpin.ui.command.Command;
import linchpin.ui.command.Commands;

/// Says what the commands of tabs do while one document of several is shown.
final class TabCommands {
  private final OpenDocuments documents;

  TabCommands(OpenDocuments documents) {
    this.documents = documents;
  }

  void set(OpenDocument document) {
    Commands commands = document.workspace().commands();
    BooleanBinding several = Bindings.size(documents.all()).greaterThan(1);
    commands.set(Command.CLOSE, () -> documents.close(document));
    commands.set(Command.REOPEN, documents::reopen, documents.reopenable());
    commands.set(Command.NEXT_TAB, () -> documents.walk(1), several);
    commands.set(Command.PREVIOUS_TAB, () -> documents.walk(-1), several);
    commands.set(Command.TAB_RIGHT, () -> documents.move(1), several);
    commands.set(Command.TAB_LEFT, () -> documents.move(-1), several);
  }
}
