package linchpin.ui.analysis.figures;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import linchpin.advice.Amounts;
import linchpin.analysis.report.Importance;

/// The units that matter most to a journey, by one measure.
///
/// @param measure by which
/// @param bars the largest first
/// @param more how many others have a figure
public record Ranking(Measure measure, List<Bar> bars, int more) {
  /// A unit with its figure.
  ///
  /// @param unit its id
  /// @param text the figure
  /// @param length of its bar, 0 to 1: the largest finite figure is 1
  public record Bar(String unit, String text, double length) {}

  /// The measures of importance (docs/semantics.md, section 6).
  @SuppressWarnings("ImmutableEnumChecker") // the functions are method references without a state
  public enum Measure {
    SHARE("Share of the downtime", "How much of the whole downtime (repairs, failovers and overload) would go if it "
        + "never failed: what matters most.", Importance::share, 0, true),
    CRITICALITY("Criticality", "How much of the downtime until repairs alone would go if it never failed.",
        Importance::criticality, 0, true),
    DIAGNOSTIC("Diagnostic", "How likely it is among what has failed when the journey is down.",
        Importance::diagnostic, 0, true),
    BIRNBAUM("Birnbaum", "How much likelier the journey is down with it failed than with it perfect.",
        Importance::birnbaum, 0, true),
    RAW("Risk achievement", "How many times the downtime would grow if it were always failed.", Importance::raw, 1,
        false),
    RRW("Risk reduction", "How many times the downtime would shrink if it never failed.", Importance::rrw, 1, false);

    private final String label;
    private final String explanation;
    private final ToDoubleFunction<Importance> value;
    private final double least;
    private final boolean share;

    Measure(String label, String explanation, ToDoubleFunction<Importance> value, double least, boolean share) {
      this.label = label;
      this.explanation = explanation;
      this.value = value;
      this.least = least;
      this.share = share;
    }

    /// What the field calls it.
    public String label() {
      return label;
    }

    /// What it says, in a sentence.
    public String explanation() {
      return explanation;
    }

    String text(double figure) {
      if (share) {
        return Amounts.part(figure);
      }
      return Double.isInfinite(figure) ? "all of it" : "× " + Amounts.figure(figure);
    }
  }

  /// The units that matter most.
  ///
  /// @param most how many bars at most
  public static Ranking of(List<Importance> all, Measure measure, int most) {
    List<Importance> ranked = all.stream()
        .filter(i -> measure.value.applyAsDouble(i) > measure.least)
        .sorted(Comparator.comparingDouble(measure.value).reversed().thenComparing(Importance::unit))
        .toList();
    double largest = ranked.stream().mapToDouble(measure.value).filter(Double::isFinite).max().orElse(1);
    List<Bar> bars = ranked.stream().limit(most).map(i -> {
      double value = measure.value.applyAsDouble(i);
      return new Bar(i.unit(), measure.text(value), Double.isFinite(value) ? value / largest : 1);
    }).toList();
    return new Ranking(measure, bars, ranked.size() - bars.size());
  }
}
