package linchpin.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.edit.document.ElementNames;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// Tells which redundancy may not work when it is needed.
final class ReadinessFindings {
  private ReadinessFindings() {}

  /// One finding per group with a standby that has something to tell.
  ///
  /// @param exercises what game days try out, or null where that is not known, so that nothing is told of it
  /// @param known findings there are already; that a person must switch is not told twice
  static List<Finding> of(
      Topology topology, @Nullable Collection<Scenario> exercises, ElementNames names, List<Finding> known) {
    Set<String> told = new HashSet<>();
    known.stream()
        .filter(f -> f.kind() == Finding.Kind.NOTHING_TAKES_OVER)
        .forEach(f -> told.add(f.subject()));
    List<Finding> found = new ArrayList<>();
    for (Readiness readiness : Readiness.of(topology, exercises == null ? List.of() : exercises)) {
      RedundancyGroup group = Objects.requireNonNull(topology.group(readiness.group()));
      List<String> reasons = readiness.reasons().stream()
          .filter(r -> r != Readiness.Reason.MANUAL_FAILOVER || group.members().stream().noneMatch(told::contains))
          .filter(r -> r != Readiness.Reason.NEVER_EXERCISED || exercises != null)
          .map(r -> words(r, topology, names, group))
          .toList();
      if (!reasons.isEmpty()) {
        found.add(GeneralFindings.of(
            Finding.Kind.UNREADY_REDUNDANCY, group.id(), names.of(group.id()), reasons.getFirst(),
            "When " + names.of(group.members().getFirst()) + " fails, what stands by may not help: "
                + String.join("; ", reasons) + "."));
      }
    }
    return found;
  }

  private static String words(Readiness.Reason reason, Topology topology, ElementNames names, RedundancyGroup group) {
    return switch (reason) {
      case NO_HEALTH_CHECK -> "nothing says how a failure is noticed";
      case MANUAL_FAILOVER -> "a person has to switch over";
      case SAME_DOMAIN -> "all members stand in " + names.of(Objects.requireNonNull(Readiness.domain(topology, group)));
      case NEVER_EXERCISED -> "no scenario tries its failover";
    };
  }
}
