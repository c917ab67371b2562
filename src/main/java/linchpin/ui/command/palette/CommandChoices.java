package linchpin.ui.command.palette;

import java.util.ArrayList;
import java.util.List;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import linchpin.model.graph.Containment;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;
import linchpin.ui.command.OnSelection;
import linchpin.ui.workspace.Workspace;

/// The answers to what a command asks before it can run: which target, which place, which kind.
final class CommandChoices {
  private final Workspace workspace;
  private final OnSelection selection;
  private final Document document;
  private final Topology topology;

  CommandChoices(Workspace workspace) {
    this.workspace = workspace;
    selection = new OnSelection(workspace.session());
    document = workspace.session().document().get();
    topology = document.topology();
  }

  /// Every kind, to be added in the middle of what is shown.
  List<PaletteEntry> kinds() {
    return Catalogue.standard().kinds().stream()
        .map(k -> entry(k, () -> workspace.diagram().placeAtCentre(k.id()))).toList();
  }

  /// What the component selected can need, to be added beside it.
  List<PaletteEntry> needed() {
    return selection.technical().stream().findFirst().map(from -> Catalogue.standard().kinds().stream()
        .filter(k -> !k.people())
        .map(k -> entry(k, () -> workspace.diagram().placeNeeded(k.id(), from.id()))).toList()).orElse(List.of());
  }

  private static PaletteEntry entry(Kind kind, Runnable run) {
    return new PaletteEntry(kind.name(), kind.layer().title(), "", kind.id() + " " + kind.words(), run);
  }

  /// What every component selected can be connected to.
  List<PaletteEntry> targets() {
    List<PaletteEntry> all = new ArrayList<>();
    for (Component c : topology.components().values()) {
      if (fits(c.id())) {
        all.add(new PaletteEntry(c.label(), where(c), "", c.id(), () -> selection.connect(c.id())));
      }
    }
    for (RedundancyGroup g : topology.groups().values()) {
      if (fits(g.id())) {
        all.add(new PaletteEntry(g.label(), "Redundancy group", "", g.id(), () -> selection.connect(g.id())));
      }
    }
    return all;
  }

  private boolean fits(String target) {
    return selection.components().stream().allMatch(c -> Edits.refusal(document, c.id(), target) == null);
  }

  /// The places that can hold what is selected, and none at all.
  List<PaletteEntry> places() {
    List<PaletteEntry> all = new ArrayList<>();
    Containment standing = Containment.of(topology);
    for (Component c : topology.components().values()) {
      if (document.isPlace(c) && selection.components().stream().noneMatch(s -> standing.within(c.id(), s.id()))) {
        all.add(new PaletteEntry(c.label(), where(c), "", c.id(), () -> selection.putInto(c.id())));
      }
    }
    if (selection.components().stream().anyMatch(c -> c.domain() != null)) {
      all.add(new PaletteEntry("Out of every place", "", "", "none", () -> selection.putInto(null)));
    }
    return all;
  }

  /// The people, who begin or cease to operate what is selected.
  List<PaletteEntry> people() {
    List<PaletteEntry> all = new ArrayList<>();
    for (Component c : topology.components().values()) {
      if (c.isHuman()) {
        boolean does = selection.technical().stream().allMatch(s -> s.operators().contains(c.id()));
        all.add(new PaletteEntry(c.label(), does ? "operates it already: choose to end that" : where(c), "", c.id(),
            () -> selection.operate(c.id())));
      }
    }
    return all;
  }

  /// What the components selected can share: something new of each kind, to be named at once, and what there is already.
  List<PaletteEntry> shared() {
    List<PaletteEntry> all = new ArrayList<>();
    for (CauseKind kind : CauseKind.values()) {
      all.add(new PaletteEntry(kind.label(), "new common cause", "", kind.text() + " same shared", () -> {
        selection.share(kind);
        workspace.diagram().rename();
      }));
    }
    List<String> members = selection.sharing();
    for (CommonCause c : topology.commonCauses().values()) {
      String what = c.members().containsAll(members) ? "share it already: choose to end that" : "common cause, of "
          + c.members().size();
      all.add(new PaletteEntry(c.label(), what, "", c.id(), () -> selection.share(c)));
    }
    return all;
  }

  /// What is not selected yet.
  List<PaletteEntry> also() {
    return topology.components().values().stream()
        .filter(c -> !workspace.session().selection().get().contains(c.id()))
        .map(c -> new PaletteEntry(c.label(), where(c), "", c.id(), () -> selection.also(c.id()))).toList();
  }

  /// "Database in Zone A".
  private String where(Component c) {
    Component place = c.domain() == null ? null : topology.component(c.domain());
    return topology.kind(c).name() + (place == null ? "" : " in " + place.label());
  }
}
