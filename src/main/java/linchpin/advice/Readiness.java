package linchpin.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import linchpin.model.Component;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.model.graph.Containment;

/// Why the standby members of a group may not help when they are needed (docs/semantics.md, section 7, unready
/// redundancy).
///
/// @param group its id
/// @param reasons at least one
public record Readiness(String group, List<Reason> reasons) {
  /// What is not ready.
  public enum Reason {
    NO_HEALTH_CHECK("no health check"),
    MANUAL_FAILOVER("manual failover"),
    SAME_DOMAIN("same domain"),
    NEVER_EXERCISED("never exercised");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /// The words that files use.
    public String text() {
      return text;
    }
  }

  public Readiness {
    reasons = List.copyOf(reasons);
  }

  /// Groups with a standby that has something to tell, in the model's order.
  ///
  /// @param exercises the failures that are tried out on game days: those that switch off a serving member, or the
  ///     domain it stands in, exercise its group
  public static List<Readiness> of(Topology topology, Collection<Scenario> exercises) {
    Set<String> tried = new HashSet<>();
    for (Scenario exercise : exercises) {
      tried.addAll(exercise.off());
      tried.addAll(exercise.isolate());
    }
    List<Readiness> all = new ArrayList<>();
    for (RedundancyGroup group : topology.groups().values()) {
      List<Reason> reasons = standsBy(group) ? reasons(topology, group, tried) : List.of();
      if (!reasons.isEmpty()) {
        all.add(new Readiness(group.id(), reasons));
      }
    }
    return all;
  }

  /// What to say of a failover that somebody gave to a group whose members all serve, so that it counts for nothing: a
  /// sentence; empty where a group has none or switches.
  public static Optional<String> unusedFailover(RedundancyGroup group) {
    if (group.failover() == null || group.mode().switches()) {
      return Optional.empty();
    }
    return Optional.of("Its failover of " + Amounts.seconds(group.failover().seconds()) + " counts for nothing: every "
        + "member of " + (group.mode() == GroupMode.ACTIVE_ACTIVE ? "an " : "a ") + group.mode().text() + " group serves, so nothing has to switch.");
  }

  private static boolean standsBy(RedundancyGroup group) {
    return group.mode().switches() && group.members().size() > 1;
  }

  private static List<Reason> reasons(Topology topology, RedundancyGroup group, Set<String> tried) {
    List<Reason> reasons = new ArrayList<>();
    Failover failover = group.switching();
    if (failover.automatic() && failover.detectSeconds() == null) {
      reasons.add(Reason.NO_HEALTH_CHECK);
    }
    if (!failover.automatic()) {
      reasons.add(Reason.MANUAL_FAILOVER);
    }
    if (domain(topology, group) != null) {
      reasons.add(Reason.SAME_DOMAIN);
    }
    if (group.members().subList(0, serving(group)).stream().noneMatch(m -> isTried(topology, m, tried))) {
      reasons.add(Reason.NEVER_EXERCISED);
    }
    return reasons;
  }

  private static int serving(RedundancyGroup group) {
    return group.mode() == GroupMode.ACTIVE_PASSIVE ? group.needed() : 1;
  }

  private static boolean isTried(Topology topology, String member, Set<String> tried) {
    return tried.contains(member) || Containment.of(topology).around(member).stream().anyMatch(tried::contains);
  }

  /// The one domain that all members of a group stand in, or null.
  static @org.jspecify.annotations.Nullable String domain(Topology topology, RedundancyGroup group) {
    List<String> places = group.members().stream()
        .map(topology::component)
        .filter(Objects::nonNull)
        .map(c -> c.domain() == null ? "" : c.domain())
        .distinct()
        .toList();
    return places.size() != 1 || places.getFirst().isEmpty() ? null : places.getFirst();
  }
}
