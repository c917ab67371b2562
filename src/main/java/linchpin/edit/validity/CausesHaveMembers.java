package linchpin.edit.validity;

import static linchpin.edit.validity.Rule.quoted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.model.Component;
import linchpin.model.cause.CommonCause;

/// A common cause has members, components that are no people; one with a share has a member that can fail, and the
/// shares of one component add up to at most 1.
final class CausesHaveMembers implements Rule {
  /// Sums of shares that people write as decimals may be off by as much.
  private static final double ROUNDING = 1e-9;

  @Override
  public void check(Elements elements, Problems problems) {
    Map<String, Double> shares = new HashMap<>();
    List<CommonCause> all = elements.commonCauses();
    for (int i = 0; i < all.size(); i++) {
      CommonCause cause = all.get(i);
      String path = "commonCauses[" + i + "]";
      members(path, cause, elements, problems);
      if (cause.share() != null && !(cause.share() > 0 && cause.share() <= 1)) {
        problems.add(path + ".share", "is " + Numbers.text(cause.share()) + "; set a number above 0 and at most 1");
      } else if (!cause.hasOwnFigures()) {
        share(path, cause, elements, shares, problems);
      }
    }
  }

  private static void members(String path, CommonCause cause, Elements elements, Problems problems) {
    if (cause.members().isEmpty()) {
      problems.add(path + ".members", "is empty; name the components that share it, or take the common cause out");
    }
    Set<String> named = new HashSet<>();
    for (int j = 0; j < cause.members().size(); j++) {
      String id = cause.members().get(j);
      Component c = elements.component(id);
      if (c == null || c.isPeople()) {
        problems.add(path + ".members[" + j + "]", "names " + quoted(id) + ", which " + elements.nature(id)
            + "; name a component that is neither people nor users");
      } else if (!named.add(id)) {
        problems.add(path + ".members[" + j + "]", "names " + quoted(id) + " a second time; name it once");
      }
    }
  }

  private static void share(
      String path, CommonCause cause, Elements elements, Map<String, Double> shares, Problems problems) {
    boolean fails = false;
    for (String id : Set.copyOf(cause.members())) {
      Component c = elements.component(id);
      fails |= c != null && c.isFailureUnit();
    }
    if (!fails && !cause.members().isEmpty()) {
      problems.add(path + ".members", "has no member that can fail, so there is nothing to take a share of; name one that"
          + " can, or give the cause an availability or an MTBF of its own");
    }
    for (String id : new java.util.LinkedHashSet<>(cause.members())) {
      double sum = shares.merge(id, cause.shared(), Double::sum);
      if (sum > 1 + ROUNDING && sum - cause.shared() <= 1 + ROUNDING) {
        problems.add(path + (cause.share() == null ? "" : ".share"), "brings the shares of " + quoted(id) + " to "
            + Numbers.text(Math.rint(sum * 1e9) / 1e9) + "; they may add up to 1 at most");
      }
    }
  }
}
