package linchpin.analysis.report;

import java.util.List;
import java.util.Locale;

/// False redundancy: one unit whose failure takes down several members of a group, or several copies of a component.
///
/// @param group the id of the group, or of the component whose copies share
/// @param unit the unit they share
/// @param members what it takes down: members of the group, or copies (`id#1`)
/// @param via how they share it
/// @param fatal whether fewer than needed are left
public record SharedDependency(String group, String unit, List<String> members, Via via, boolean fatal) {
  /// Whether they stand in it, need it, or are members of a common cause.
  public enum Via {
    DOMAIN,
    DEPENDENCY,
    CAUSE;

    /// The word that files use.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
