package linchpin.analysis.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a unit's failure loses of a dataset by destroying copies of it.
///
/// @param dataset a stateful component, or a group of them
/// @param unit that destroys a copy of it
/// @param copies the copies it destroys: the component, or members of the group
/// @param loss how bad it is
/// @param hours of data lost at most; null when all of it is, 0 when nothing is
/// @param assumed whether how its copies follow each other is assumed because the model does not state it
public record DataRisk(
    String dataset, String unit, List<String> copies, Loss loss, @Nullable Double hours, boolean assumed) {

  /// One that rests on nothing assumed.
  public DataRisk(String dataset, String unit, List<String> copies, Loss loss, @Nullable Double hours) {
    this(dataset, unit, copies, loss, hours, false);
  }

  /// How much is lost.
  public enum Loss {
    /// A copy is left that has everything.
    NONE,
    /// What is left is behind: a copy that lags, or the last backup.
    LAG,
    /// Nothing is left.
    TOTAL;

    /// The word that files use.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
