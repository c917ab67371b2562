package linchpin.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.model.Component;
import linchpin.model.Failover;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;

/// Tells which redundancy may not work when it is needed (semantics section 7, unready redundancy).
final class ReadinessFindings {
  private ReadinessFindings() {}

  /// One finding per group with a standby that has something to tell.
  ///
  /// @param known findings there are already; that a person must switch is not told twice
  static List<Finding> of(Topology topology, Names names, List<Finding> known) {
    Set<String> told = new HashSet<>();
    known.stream()
        .filter(f -> f.kind() == Finding.Kind.NOTHING_TAKES_OVER)
        .forEach(f -> told.add(f.subject()));
    List<Finding> found = new ArrayList<>();
    for (RedundancyGroup group : topology.groups().values()) {
      if (group.mode().switches() && group.members().size() > 1) {
        List<String> reasons = reasons(topology, names, group, told);
        if (!reasons.isEmpty()) {
          found.add(Plain.of(
              Finding.Kind.UNREADY_REDUNDANCY, group.id(), names.of(group.id()), reasons.getFirst(),
              "When " + names.of(group.members().getFirst()) + " fails, what stands by may not help: "
                  + String.join("; ", reasons) + "."));
        }
      }
    }
    return found;
  }

  private static List<String> reasons(Topology topology, Names names, RedundancyGroup group, Set<String> told) {
    List<String> reasons = new ArrayList<>();
    Failover failover = group.switching();
    if (failover.automatic() && failover.detectSeconds() == null) {
      reasons.add("nothing says how a failure is noticed");
    }
    if (!failover.automatic() && group.members().stream().noneMatch(told::contains)) {
      reasons.add("a person has to switch over");
    }
    List<String> places = group.members().stream()
        .map(topology::component)
        .filter(Objects::nonNull)
        .map(Component::domain)
        .distinct()
        .toList();
    if (places.size() == 1 && places.getFirst() != null) {
      reasons.add("all members stand in " + names.of(places.getFirst()));
    }
    return reasons;
  }
}
