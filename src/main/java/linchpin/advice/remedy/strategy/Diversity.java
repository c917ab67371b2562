package linchpin.advice.remedy.strategy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.advice.remedy.change.Strategy;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import linchpin.model.cause.CommonCause;

/// Members of a group come not to share what takes too many of them down at once: a version, a vendor, a certificate,
/// the moment of a release.
public final class Diversity implements RemedyStrategy {
  @Override
  public void consider(Situation s) {
    CommonCause cause = s.topology.commonCause(s.finding.subject());
    if (cause == null) {
      return;
    }
    Set<String> all = new LinkedHashSet<>();
    for (RedundancyGroup group : s.topology.groups().values()) {
      List<String> going = going(s, cause, group);
      if (!going.isEmpty()) {
        suggest(s, cause, going);
        all.addAll(going);
      }
    }
    if (!all.isEmpty()) {
      suggest(s, cause, List.copyOf(all));
    }
  }

  /// The last of the members of a group that share the cause: as many as are missing among those that do not; none where
  /// enough are left without it, or all would have to go.
  private static List<String> going(Situation s, CommonCause cause, RedundancyGroup group) {
    List<String> inside = group.members().stream().filter(m -> reaches(s, cause, m)).toList();
    int missing = group.needed() - (group.members().size() - inside.size());
    if (missing <= 0 || missing >= inside.size() || group.members().stream().noneMatch(s.needed()::contains)) {
      return List.of();
    }
    List<String> members = new ArrayList<>(inside.reversed());
    members.retainAll(cause.members());
    List<String> going = members.subList(0, Math.min(missing, members.size()));
    boolean failing = cause.hasOwnFigures() || cause.members().stream()
        .filter(m -> !going.contains(m)).map(s.topology::component).filter(Objects::nonNull)
        .anyMatch(Component::isFailureUnit);
    return failing ? List.copyOf(going) : List.of();
  }

  /// Whether it takes a component down: a member, or what stands in one.
  private static boolean reaches(Situation s, CommonCause cause, String id) {
    return cause.members().stream().anyMatch(m -> m.equals(id) || s.within(id, m));
  }

  private static void suggest(Situation s, CommonCause cause, List<String> going) {
    s.suggest(strategy(cause), cause.id(), title(cause, s.names.list(going), s.names.of(cause.id())),
        trial -> trial.leave(cause.id(), going));
  }

  private static Strategy strategy(CommonCause cause) {
    return switch (cause.cause()) {
      case SOFTWARE -> Strategy.OTHER_VERSION;
      case VENDOR -> Strategy.OTHER_VENDOR;
      case CERTIFICATE -> Strategy.OWN_CERTIFICATE;
      case PIPELINE, CONFIGURATION -> Strategy.STAGED_RELEASES;
      case ENVIRONMENT, CREW, OTHER -> Strategy.KEPT_APART;
    };
  }

  private static String title(CommonCause cause, String who, String what) {
    return switch (cause.cause()) {
      case SOFTWARE -> "Run " + who + " on another version than " + what;
      case VENDOR -> "Get " + who + " from another vendor than " + what;
      case CERTIFICATE -> "Give " + who + " a certificate other than " + what;
      case PIPELINE -> "Let releases by " + what + " reach " + who + " a stage later";
      case CONFIGURATION -> "Let changes of " + what + " reach " + who + " a stage later";
      case CREW -> "Have other people than " + what + " work on " + who;
      case ENVIRONMENT, OTHER -> "Take " + who + " out of " + what;
    };
  }
}
