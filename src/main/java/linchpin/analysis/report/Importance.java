package linchpin.analysis.report;

/// How much one unit matters to a journey's unavailability (docs/semantics.md, section 6).
///
/// @param unit which
/// @param birnbaum unavailability with it failed less that with it perfect
/// @param criticality the share of the unavailability that its perfection would take away
/// @param diagnostic how likely it is failed when the journey is down
/// @param raw risk achievement worth: the factor if it were failed
/// @param rrw risk reduction worth: the factor if it were perfect; infinite when nothing is left
/// @param share of the whole unavailability, all four parts of it, that would be gone if it never failed: what matters
///     most
public record Importance(
    String unit, double birnbaum, double criticality, double diagnostic, double raw, double rrw, double share) {

  /// Of a journey whose unavailability is static, all of it: the share is the criticality.
  public Importance(String unit, double birnbaum, double criticality, double diagnostic, double raw, double rrw) {
    this(unit, birnbaum, criticality, diagnostic, raw, rrw, criticality);
  }

  public Importance withShare(double value) {
    return new Importance(unit, birnbaum, criticality, diagnostic, raw, rrw, value);
  }
}
