package linchpin.analysis.report;

/// How much one unit matters to a journey's unavailability (docs/semantics.md, section 6).
///
/// @param unit which
/// @param birnbaum unavailability with it failed less that with it perfect
/// @param criticality the share of the unavailability that its perfection would take away
/// @param diagnostic Fussell-Vesely: how likely it is failed when the journey is down
/// @param raw risk achievement worth: the factor if it were failed
/// @param rrw risk reduction worth: the factor if it were perfect; infinite when nothing is left
public record Importance(
    String unit, double birnbaum, double criticality, double diagnostic, double raw, double rrw) {}
