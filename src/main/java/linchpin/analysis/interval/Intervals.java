package linchpin.analysis.interval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import linchpin.analysis.journey.JourneyEvaluation;
import linchpin.analysis.journey.UnitRates;
import linchpin.analysis.report.risk.Interval;
import linchpin.analysis.structure.Structure;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// What journeys' figures would be if the figures of their units were off (docs/semantics.md, section 12): percentiles of
/// seeded, stratified draws, each evaluated exactly, and the figures from which the spread comes.
public final class Intervals {
  /// So many draws there are at least, in two halves.
  static final int LEAST = 2000;
  private static final int MOST = 64_000;
  /// How far the halves' percentiles may be apart.
  private static final double AGREEMENT = 0.03;
  /// What drives less is not told.
  private static final double LEAST_SHARE = 0.01;
  private static final double TINY = 1e-300;

  private final Structure structure;
  private final UnitRates rates;
  private final FigureSources sources;
  private final int threads;
  private final Cancellation cancellation;

  /// @param threads how many at most; the result is the same for any number
  public Intervals(Structure structure, int threads, Cancellation cancellation) {
    this.structure = structure;
    this.threads = threads;
    this.cancellation = cancellation;
    rates = new UnitRates(structure);
    sources = new FigureSources(structure, rates);
  }

  /// The interval of a journey.
  ///
  /// @param evaluation makes what evaluates a draw, one for each thread
  /// @param relevant the ids of the units that can matter to the journey
  /// @param steps how many steps of evaluation it may take
  /// @return null where even the fewest draws take more
  /// @throws java.util.concurrent.CancellationException when cancelled
  public @Nullable Interval of(Supplier<JourneyEvaluation> evaluation, Set<String> relevant, long steps) {
    if (sources.all().stream().allMatch(s -> units(s, relevant).isEmpty())) {
      double certain = undisturbed(evaluation.get());
      return new Interval(certain, certain, certain, 0, true, List.of());
    }
    long most = steps / Math.max(1, evaluation.get().steps() + sources.said().length);
    if (most < LEAST) {
      return null;
    }
    JourneyDraws draws = new JourneyDraws(rates, sources, evaluation, threads, cancellation);
    draws.draw(LEAST / 2);
    draws.draw(LEAST / 2);
    while (!agree(draws.drawn()) && draws.drawn().length < MOST && 2L * draws.drawn().length <= most) {
      draws.draw(draws.drawn().length);
    }
    double[] sorted = draws.drawn().clone();
    Arrays.sort(sorted);
    return new Interval(
        percentile(sorted, 0.05), percentile(sorted, 0.5), percentile(sorted, 0.95), sorted.length,
        agree(draws.drawn()), drivers(draws, relevant));
  }

  /// The first so many draws of a journey, for comparing designs on the same ones.
  public double[] first(Supplier<JourneyEvaluation> evaluation, int count) {
    JourneyDraws draws = new JourneyDraws(rates, sources, evaluation, threads, cancellation);
    draws.draw(count);
    return draws.drawn();
  }

  private double undisturbed(JourneyEvaluation journey) {
    double[] said = rates.said();
    double[] alone = new double[said.length];
    double[] hours = new double[said.length];
    rates.resolve(said, alone, hours);
    return journey.unavailability(alone, hours);
  }

  private static boolean agree(double[] drawn) {
    double[] first = Arrays.copyOf(drawn, drawn.length / 2);
    double[] second = Arrays.copyOfRange(drawn, drawn.length / 2, drawn.length);
    Arrays.sort(first);
    Arrays.sort(second);
    for (double share : new double[] {0.05, 0.5, 0.95}) {
      double a = percentile(first, share);
      double b = percentile(second, share);
      if (Math.abs(a - b) > AGREEMENT * Math.max(a, b)) {
        return false;
      }
    }
    return true;
  }

  /// A percentile of sorted values, between two of them in proportion.
  private static double percentile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  private List<Interval.Driver> drivers(JourneyDraws draws, Set<String> relevant) {
    double[] logs = Arrays.stream(draws.drawn()).map(u -> Math.log(Math.max(u, TINY))).toArray();
    List<Interval.Driver> all = new ArrayList<>();
    for (int s = 0; s < sources.all().size(); s++) {
      FigureSources.Source source = sources.all().get(s);
      List<String> units = units(source, relevant);
      double correlation = units.isEmpty() ? 0 : correlation(draws.values(s), logs);
      double share = correlation * correlation;
      if (share >= LEAST_SHARE) {
        all.add(new Interval.Driver(source.id(), units, share));
      }
    }
    all.sort(Comparator.comparingDouble((Interval.Driver d) -> -d.share()));
    return all;
  }

  private List<String> units(FigureSources.Source source, Set<String> relevant) {
    return Arrays.stream(source.units().toArray())
        .mapToObj(u -> structure.units.get(u).id()).filter(relevant::contains).toList();
  }

  /// Pearson's.
  private static double correlation(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElse(0);
    double meanB = Arrays.stream(b).average().orElse(0);
    double both = 0;
    double squareA = 0;
    double squareB = 0;
    for (int i = 0; i < a.length; i++) {
      both += (a[i] - meanA) * (b[i] - meanB);
      squareA += (a[i] - meanA) * (a[i] - meanA);
      squareB += (b[i] - meanB) * (b[i] - meanB);
    }
    return squareA == 0 || squareB == 0 ? 0 : both / Math.sqrt(squareA * squareB);
  }
}
