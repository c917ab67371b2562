package linchpin.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.edit.Selection;
import linchpin.model.Component;
import linchpin.ui.Workspace;
import linchpin.ui.file.Sample;

/// A line of the command palette.
///
/// @param title what it does or finds
/// @param where the menu it stands in, or what kind of thing it is
/// @param key its key in words, or empty
/// @param search words it is found by besides
/// @param run what choosing it does
record PaletteEntry(String title, String where, String key, String search, Runnable run) {
  /// Everything that can be found now: what can be run, then components, then examples.
  static List<PaletteEntry> all(Workspace workspace) {
    List<PaletteEntry> all = new ArrayList<>();
    for (Command command : Command.values()) {
      if (command != Command.CANCEL && command != Command.COMMANDS && workspace.commands().possible(command).get()) {
        all.add(
            new PaletteEntry(
                command.title(), command.menu(), command.keyText(), "", () -> workspace.commands().run(command)));
      }
    }
    all.addAll(components(workspace));
    for (Sample sample : Sample.all()) {
      all.add(
          new PaletteEntry(
              sample.title(), "Example", "", "open sample " + sample.words(), () -> workspace.files().open(sample)));
    }
    return all;
  }

  /// The components of the diagram.
  static List<PaletteEntry> components(Workspace workspace) {
    List<PaletteEntry> all = new ArrayList<>();
    var topology = workspace.session().document().get().topology();
    for (Component component : topology.components().values()) {
      String kind = topology.kind(component).name();
      all.add(new PaletteEntry(component.label(), kind, "", component.id(), () -> find(workspace, component.id())));
    }
    return all;
  }

  private static void find(Workspace workspace, String id) {
    workspace.session().select(Selection.of(id));
    workspace.diagram().reveal(id);
  }

  /// Whether all of the words occur in it.
  boolean matches(String words) {
    String text = (title + " " + where + " " + search).toLowerCase(Locale.ROOT);
    for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
