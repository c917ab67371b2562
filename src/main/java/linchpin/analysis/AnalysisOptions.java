package linchpin.analysis;

/// How far an analysis goes.
///
/// @param order cut sets up to this many units are found, at least 1; [Integer#MAX_VALUE] for all
/// @param limit how many of them are listed, not negative
/// @param figures whether cut sets and probabilities are computed at all
public record AnalysisOptions(int order, int limit, boolean figures) {
  public static final AnalysisOptions DEFAULT = new AnalysisOptions(2, 1000, true);
  /// What single failures do, and nothing that could take long.
  public static final AnalysisOptions QUICK = new AnalysisOptions(1, 0, false);
}
