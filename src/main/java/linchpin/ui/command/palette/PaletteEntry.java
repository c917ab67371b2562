package linchpin.ui.command.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.edit.Selection;
import linchpin.model.Component;
import linchpin.ui.command.Command;
import linchpin.ui.file.Sample;
import linchpin.ui.workspace.ViewState.Search;
import linchpin.ui.workspace.Workspace;

/// A line of the command palette.
///
/// @param title what it does or finds
/// @param where the menu it stands in, or what kind of thing it is
/// @param key its key in words, or empty
/// @param search words it is found by besides
/// @param run what choosing it does
record PaletteEntry(String title, String where, String key, String search, Runnable run) {
  /// What can be chosen now.
  static List<PaletteEntry> of(Workspace workspace, Search search) {
    return switch (search) {
      case CLOSED -> List.of();
      case EVERYTHING -> all(workspace);
      case EXAMPLES -> examples(workspace);
      case KINDS -> new CommandChoices(workspace).kinds();
      case NEEDED -> new CommandChoices(workspace).needed();
      case TARGETS -> new CommandChoices(workspace).targets();
      case PLACES -> new CommandChoices(workspace).places();
      case PEOPLE -> new CommandChoices(workspace).people();
      case SHARED -> new CommandChoices(workspace).shared();
      case ALSO -> new CommandChoices(workspace).also();
    };
  }

  /// Those that fit what is typed, the best first.
  static List<PaletteEntry> found(List<PaletteEntry> entries, String typed) {
    return entries.stream().filter(e -> e.score(typed) != FuzzyMatch.NONE)
        .sorted(Comparator.comparingInt((PaletteEntry e) -> -e.score(typed))).toList();
  }

  /// Everything that can be found now: what can be run, then components, then examples.
  private static List<PaletteEntry> all(Workspace workspace) {
    List<PaletteEntry> all = new ArrayList<>();
    for (Command command : Command.values()) {
      if (command != Command.CANCEL && command != Command.COMMANDS && workspace.commands().possible(command).get()) {
        all.add(
            new PaletteEntry(
                command.title(), command.menu(), command.keyText(), "", () -> workspace.commands().run(command)));
      }
    }
    all.addAll(components(workspace));
    workspace.session().document().get().topology().commonCauses().values().forEach(c -> all.add(new PaletteEntry(
        c.label(), "Common cause", "", c.id() + " " + c.cause().label(), () -> find(workspace, c.id()))));
    all.addAll(examples(workspace));
    return all;
  }

  private static List<PaletteEntry> examples(Workspace workspace) {
    return Sample.all().stream().map(sample -> new PaletteEntry(
        sample.title(), "Example", "", "open sample " + sample.words(), () -> workspace.files().open(sample))).toList();
  }

  /// The components of the diagram.
  private static List<PaletteEntry> components(Workspace workspace) {
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

  private int score(String typed) {
    return FuzzyMatch.score(typed, title, where + " " + search);
  }
}
