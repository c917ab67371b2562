package linchpin.drawing.view;

import java.util.List;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import org.jspecify.annotations.Nullable;

/// A finding that the user points at or has opened.
///
/// @param units the ids of the units it speaks of
/// @param chain ids from the unit to the journey's entry, each the reason of the next; empty when there is none
/// @param preview what the units' failure does, when the finding is open, else null
public record HighlightedFinding(List<String> units, List<String> chain, @Nullable Outcome preview) {
  public HighlightedFinding {
    units = List.copyOf(units);
    chain = List.copyOf(chain);
  }

  /// The settled moment of the preview, or null when the finding is not open.
  public @Nullable Moment settled() {
    return preview == null ? null : preview.moment(Moment.Phase.SETTLED);
  }
}
