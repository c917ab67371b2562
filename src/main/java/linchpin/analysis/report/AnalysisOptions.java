package linchpin.analysis.report;

import linchpin.task.MemoryBudget;

/// How far an analysis goes.
///
/// @param order cut sets up to this many units are found, at least 1; [Integer#MAX_VALUE] for all
/// @param limit how many of them are listed, not negative
/// @param figures whether cut sets and probabilities are computed at all
/// @param threads how many threads work at once, at least 1; the result is the same for any number
/// @param pairs how many pairs of units are looked at for overload at most; where there are more, none are
/// @param intervalSteps how many steps of evaluation (nodes of diagrams, times draws) the interval of one journey may take;
///     0 for no intervals
/// @param memory what diagrams are made of; how far exact figures go depends on its size, and on nothing else
public record AnalysisOptions(int order, int limit, boolean figures, int threads, long pairs, long intervalSteps, MemoryBudget memory) {
  /// So many pairs take less time than people wait for while they draw.
  public static final long FEW_PAIRS = 100_000;
  /// So many take some seconds.
  public static final long MANY_PAIRS = 1_000_000;
  /// So many steps of evaluation take less time than people wait for while they draw.
  public static final long FEW_STEPS = 50_000_000;
  /// So many take some seconds.
  public static final long MANY_STEPS = 4_000_000_000L;
  public static final AnalysisOptions DEFAULT = new AnalysisOptions(2, 1000, true).withIntervalSteps(FEW_STEPS);
  /// What single failures do, and nothing that could take long.
  public static final AnalysisOptions QUICK = new AnalysisOptions(1, 0, false);

  /// On all processors, with the memory of the program, without intervals.
  public AnalysisOptions(int order, int limit, boolean figures) {
    this(order, limit, figures, Runtime.getRuntime().availableProcessors(), FEW_PAIRS, 0, MemoryBudget.HEAP);
  }

  /// The same on so many threads.
  public AnalysisOptions withThreads(int value) {
    return new AnalysisOptions(order, limit, figures, value, pairs, intervalSteps, memory);
  }

  /// The same with so many pairs looked at for overload.
  public AnalysisOptions withPairs(long value) {
    return new AnalysisOptions(order, limit, figures, threads, value, intervalSteps, memory);
  }

  /// The same with so many steps for the interval of a journey; 0 for none.
  public AnalysisOptions withIntervalSteps(long value) {
    return new AnalysisOptions(order, limit, figures, threads, pairs, value, memory);
  }

  /// The same with other memory.
  public AnalysisOptions withMemory(MemoryBudget value) {
    return new AnalysisOptions(order, limit, figures, threads, pairs, intervalSteps, value);
  }
}
