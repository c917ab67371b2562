package linchpin.advice.remedy.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import linchpin.edit.document.Document;
import linchpin.model.Topology;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;

/// What of a changed model shares what.
final class CauseMembership {
  /// What somebody else's copy does not share.
  private static final Set<CauseKind> OF_PROVIDER =
      EnumSet.of(CauseKind.VENDOR, CauseKind.SOFTWARE, CauseKind.ENVIRONMENT, CauseKind.CREW);

  private CauseMembership() {}

  /// A copy shares what its original shares: it runs the same version and gets the same releases.
  ///
  /// @param elsewhere whether it stands in another place; then it has other surroundings
  static Document joined(Document document, String original, String copy, boolean elsewhere) {
    return changed(document,
        c -> c.members().contains(original) && !(elsewhere && c.cause() == CauseKind.ENVIRONMENT), members -> {
          List<String> more = new ArrayList<>(members);
          more.add(copy);
          return more;
        });
  }

  /// What another provider runs shares neither vendor and version nor surroundings and people.
  static Document ofOtherProvider(Document document, String copy) {
    return left(document, c -> OF_PROVIDER.contains(c.cause()), List.of(copy));
  }

  /// Members leave a cause; the last one stays.
  static Document left(Document document, String cause, Collection<String> members) {
    return left(document, c -> c.id().equals(cause), members);
  }

  private static Document left(Document document, Predicate<CommonCause> which, Collection<String> going) {
    return changed(document, which, members -> {
      List<String> rest = members.stream().filter(m -> !going.contains(m)).toList();
      return rest.isEmpty() ? members : rest;
    });
  }

  private static Document changed(
      Document document, Predicate<CommonCause> which, UnaryOperator<List<String>> how) {
    Topology topology = document.topology();
    if (topology.commonCauses().values().stream().noneMatch(which)) {
      return document;
    }
    return document.withTopology(topology.withCommonCauses(topology.commonCauses().values().stream()
        .map(c -> which.test(c) ? c.withMembers(how.apply(c.members())) : c)
        .toList()));
  }
}
