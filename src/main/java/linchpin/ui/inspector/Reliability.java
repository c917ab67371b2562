package linchpin.ui.inspector;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import linchpin.edit.Document;
import linchpin.model.Figures;

/// The three reliability figures of a component or a dependency.
final class Reliability {
  private Reliability() {}

  /// Puts the rows into a section.
  ///
  /// @param shown the figures of what is selected, to show
  /// @param change changes the figures of all that is selected
  static void rows(
      Section section,
      Function<Document, ShownFigures> shown,
      Function<UnaryOperator<Figures>, Function<String, Optional<String>>> change) {
    section.text("Availability", "%", d -> shown.apply(d).availability(),
        text -> Entries.percent(text)
            .then(v -> change.apply(f -> ShownFigures.withAvailability(f, v)).apply("Change availability")));
    section.text("Between failures", "h", d -> shown.apply(d).mtbf(),
        text -> Entries.positive(text, "h")
            .then(v -> change.apply(f -> ShownFigures.withMtbf(f, v)).apply("Change time between failures")));
    section.text("Time to repair", "h", d -> shown.apply(d).mttr(),
        text -> Entries.positive(text, "h")
            .then(v -> change.apply(f -> ShownFigures.withMttr(f, v)).apply("Change time to repair")));
  }
}
