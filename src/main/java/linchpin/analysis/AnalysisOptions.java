package linchpin.analysis;

/// How far an analysis goes.
///
/// @param order cut sets up to this many units are found, at least 1; [Integer#MAX_VALUE] for all
/// @param limit how many of them are listed, not negative
/// @param figures whether cut sets and probabilities are computed at all
/// @param threads how many threads work at once, at least 1; the result is the same for any number
public record AnalysisOptions(int order, int limit, boolean figures, int threads) {
  public static final AnalysisOptions DEFAULT = new AnalysisOptions(2, 1000, true);
  /// What single failures do, and nothing that could take long.
  public static final AnalysisOptions QUICK = new AnalysisOptions(1, 0, false);

  /// On all processors.
  public AnalysisOptions(int order, int limit, boolean figures) {
    this(order, limit, figures, Runtime.getRuntime().availableProcessors());
  }

  /// The same on so many threads.
  public AnalysisOptions withThreads(int value) {
    return new AnalysisOptions(order, limit, figures, value);
  }
}
