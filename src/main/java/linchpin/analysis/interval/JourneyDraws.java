package linchpin.analysis.interval;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import linchpin.analysis.journey.JourneyEvaluation;
import linchpin.analysis.journey.UnitRates;
import linchpin.task.Cancellation;
import linchpin.task.OrderedWorkers;

/// The unavailability of one journey for draw after draw of the figures it is made of.
final class JourneyDraws {
  /// Draws of one piece of work.
  private static final int PIECE = 250;

  private final UnitRates rates;
  private final FigureSources sources;
  private final Supplier<JourneyEvaluation> evaluation;
  private final int threads;
  private final Cancellation cancellation;
  /// The unavailability of each draw so far, and of each source the values drawn.
  private double[] drawn = {};
  private double[][] values;
  private int blocks;

  /// @param evaluation makes what evaluates a draw, one for each thread
  JourneyDraws(
      UnitRates rates, FigureSources sources, Supplier<JourneyEvaluation> evaluation, int threads,
      Cancellation cancellation) {
    this.rates = rates;
    this.sources = sources;
    this.evaluation = evaluation;
    this.threads = threads;
    this.cancellation = cancellation;
    values = new double[sources.all().size()][0];
  }

  /// What a worker needs for itself.
  private final class Worker {
    private final JourneyEvaluation journey = evaluation.get();
    private final double[] said = sources.said();
    private final double[] unavailability = new double[said.length];
    private final double[] repairHours = new double[said.length];

    double[] piece(double[][] block, int from, int to) {
      cancellation.check();
      double[] found = new double[to - from];
      List<FigureSources.Source> all = sources.all();
      for (int i = from; i < to; i++) {
        for (int s = 0; s < block.length; s++) {
          sources.put(all.get(s), block[s][i], said);
        }
        rates.resolve(said, unavailability, repairHours);
        found[i - from] = journey.unavailability(unavailability, repairHours);
      }
      return found;
    }
  }

  /// Draws a block more.
  void draw(int size) {
    double[][] block = new double[values.length][];
    for (int s = 0; s < block.length; s++) {
      FigureSources.Source source = sources.all().get(s);
      block[s] = FigureSources.values(source, LatinHypercube.ranks(source.id(), blocks, size));
    }
    blocks++;
    int before = drawn.length;
    double[] all = Arrays.copyOf(drawn, before + size);
    int[] filled = {before};
    OrderedWorkers.<Worker, double[]>run(
        (size + PIECE - 1) / PIECE, threads, Worker::new,
        (worker, piece) -> worker.piece(block, piece * PIECE, Math.min(size, (piece + 1) * PIECE)),
        found -> {
          System.arraycopy(found, 0, all, filled[0], found.length);
          filled[0] += found.length;
        });
    drawn = all;
    for (int s = 0; s < block.length; s++) {
      double[] joined = Arrays.copyOf(values[s], before + size);
      System.arraycopy(block[s], 0, joined, before, size);
      values[s] = joined;
    }
  }

  /// The unavailability of each draw; not to be changed.
  double[] drawn() {
    return drawn;
  }

  /// What was drawn of a source; not to be changed.
  double[] values(int source) {
    return values[source];
  }
}
