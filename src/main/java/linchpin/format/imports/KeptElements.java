package linchpin.format.imports;

import java.util.HashSet;
import java.util.Set;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;

/// What must stay in a model because something that people have added refers to it.
final class KeptElements {
  private final Document document;
  private final Set<String> importedGroups;
  private final Set<String> ids = new HashSet<>();

  private KeptElements(Document document, Set<String> importedGroups) {
    this.document = document;
    this.importedGroups = importedGroups;
  }

  /// The ids that people's additions to a document refer to.
  ///
  /// @param importedGroups the groups that come from files
  static Set<String> by(Document document, Set<String> importedGroups) {
    KeptElements held = new KeptElements(document, importedGroups);
    document.topology().dependencies().values().forEach(held::hold);
    document.topology().components().values().forEach(held::hold);
    document.topology().groups().values().forEach(held::hold);
    document.topology().journeys().values().stream()
        .filter(j -> !j.equals(Journey.from(j.entry())))
        .forEach(j -> held.ids.add(j.entry()));
    held.holdNotes();
    return held.ids;
  }

  private void hold(Dependency dependency) {
    if (dependency.origin() == null) {
      ids.add(dependency.from());
      ids.add(dependency.to());
      ids.addAll(document.topology().targets(dependency));
    }
    if (dependency.cachedBy() != null) {
      ids.add(dependency.cachedBy());
    }
  }

  private void hold(Component component) {
    ids.addAll(component.operators());
    component.backups().forEach(b -> ids.add(b.to()));
    ids.addAll(component.spread());
    if (component.domain() != null) {
      ids.add(component.domain());
    }
  }

  private void hold(RedundancyGroup group) {
    if (!importedGroups.contains(group.id())) {
      ids.addAll(group.members());
    }
  }

  private void holdNotes() {
    document.annotations().values().forEach(a -> ids.add(String.valueOf(a.about())));
    document.scenarios().values().forEach(s -> {
      s.off().forEach(unit -> ids.add(unit.replaceFirst("#[0-9]+$", "")));
      ids.addAll(s.isolate());
      ids.addAll(s.saturate().keySet());
      ids.addAll(s.harden());
    });
  }
}
