package linchpin.analysis.report;

import java.util.List;

/// What can come up after everything was off, and in which order.
///
/// @param rounds the components of each round, which need only those of earlier rounds
/// @param blocked components that never come up
/// @param cycles components among them that wait for each other, or for themselves
public record ColdStart(List<List<String>> rounds, List<String> blocked, List<List<String>> cycles) {

  /// Components that run only because they ran before: they work while a unit is off, each held up by others of them,
  /// but would not come up without it after everything was off, though they would with nothing off.
  ///
  /// @param unit that is off
  /// @param components that hold each other up, in the model's order
  public record HeldUp(String unit, List<String> components) {}
}
