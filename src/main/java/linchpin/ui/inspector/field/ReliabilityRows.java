package linchpin.ui.inspector.field;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import linchpin.edit.document.Document;
import linchpin.model.kind.ReliabilityFigures;

/// The reliability figures of a component, a dependency or a common cause, and how far off they may be.
public final class ReliabilityRows {
  private ReliabilityRows() {}

  /// Puts the rows into a section.
  ///
  /// @param shown the figures of what is selected, to show
  /// @param change changes the figures of all that is selected
  public static void rows(
      Section section,
      Function<Document, ShownFigures> shown,
      Function<UnaryOperator<ReliabilityFigures>, Function<String, Optional<String>>> change) {
    section.text("Availability", "%", d -> shown.apply(d).availability(),
        text -> Entries.percent(text)
            .then(v -> change.apply(f -> ShownFigures.withAvailability(f, v)).apply("Change availability")));
    section.text("Between failures", "h", d -> shown.apply(d).mtbf(),
        text -> Entries.positive(text, "h")
            .then(v -> change.apply(f -> ShownFigures.withMtbf(f, v)).apply("Change time between failures")));
    section.text("Time to repair", "h", d -> shown.apply(d).mttr(),
        text -> Entries.positive(text, "h")
            .then(v -> change.apply(f -> ShownFigures.withMttr(f, v)).apply("Change time to repair")));
    section.text("May be off by", "×", d -> shown.apply(d).factor(),
        text -> Entries.amount(text, "×").then(v -> v != null && v < 1
            ? Optional.of("It must be at least 1: the true unavailability is at most this many times the figure in 19 cases of 20.")
            : change.apply(f -> f.withErrorFactor(v)).apply("Change how far off it may be")));
  }
}
