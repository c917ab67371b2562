package linchpin.ui.analysis.maintenance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import linchpin.advice.maintenance.MaintenanceChoice;
import linchpin.edit.Selection;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.kind.Catalogue;

/// What a plan of batches is for.
///
/// @param by what tells it apart
/// @param id of the kind, tag, group or place; empty for everything and for what is selected
/// @param label what people read
public record PlanScope(By by, String id, String label) {
  /// What a plan can go by.
  public enum By {
    EVERYTHING,
    SELECTION,
    KIND,
    TAG,
    GROUP,
    PLACE
  }

  public static final PlanScope EVERYTHING = new PlanScope(By.EVERYTHING, "", "Everything");
  public static final PlanScope SELECTION = new PlanScope(By.SELECTION, "", "What is selected");

  /// All that a plan can be for in a model: only what holds something that can be taken out.
  public static List<PlanScope> of(Topology topology) {
    ElementNames names = new ElementNames(topology);
    List<PlanScope> all = new ArrayList<>(List.of(EVERYTHING, SELECTION));
    Set<String> kinds = new LinkedHashSet<>();
    Set<String> tags = new TreeSet<>();
    for (Component c : topology.components().values()) {
      if (c.isFailureUnit()) {
        kinds.add(c.kind());
        tags.addAll(c.tags());
      }
    }
    kinds.forEach(k -> all.add(new PlanScope(By.KIND, k, "Kind: " + Catalogue.standard().kind(k).name())));
    tags.forEach(t -> all.add(new PlanScope(By.TAG, t, "Tag: " + t)));
    for (RedundancyGroup group : topology.groups().values()) {
      all.add(new PlanScope(By.GROUP, group.id(), "Group: " + names.of(group.id())));
    }
    for (Component c : topology.components().values()) {
      if (c.isPlace() && !MaintenanceChoice.in(topology, c.id()).isEmpty()) {
        all.add(new PlanScope(By.PLACE, c.id(), "In: " + names.of(c.id())));
      }
    }
    return List.copyOf(all);
  }

  /// The units it means.
  public Set<String> units(Topology topology, Selection selection) {
    return switch (by) {
      case EVERYTHING -> MaintenanceChoice.all(topology);
      case SELECTION -> {
        Set<String> all = new LinkedHashSet<>();
        selection.ids().forEach(s -> all.addAll(MaintenanceChoice.of(topology, s)));
        yield all;
      }
      case KIND -> MaintenanceChoice.of(topology, List.of(id), List.of());
      case TAG -> MaintenanceChoice.of(topology, List.of(), List.of(id));
      case GROUP -> MaintenanceChoice.of(topology, id);
      case PLACE -> MaintenanceChoice.in(topology, id);
    };
  }

  @Override
  public String toString() {
    return label;
  }
}
