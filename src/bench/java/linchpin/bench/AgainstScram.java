package linchpin.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import linchpin.analysis.JourneyTree;
import linchpin.task.DeepStack;

/// Compares the time of the algorithms alone: all minimal cut sets counted and the exact probability, here in a warm
/// machine, there as SCRAM reports it of itself. Arguments: a folder of Open-PSA files, then names of trees (all).
public final class AgainstScram {
  private static final int RUNS = 5;
  private static final double WARM_UP_SECONDS = 1;
  private static final double MEASURING_SECONDS = 0.5;
  private static final int FEWEST_RUNS = 5;
  private static final int MOST_RUNS = 2000;
  private static final double SAME = 1e-5;

  private AgainstScram() {}

  public static void main(String[] args) {
    DeepStack.call(() -> {
      compare(args);
      return true;
    });
  }

  private static void compare(String[] args) throws IOException, InterruptedException {
    List<Path> files = args.length == 0 ? List.of() : FaultTrees.in(Path.of(args[0]));
    List<String> only = List.of(args).subList(Math.min(1, args.length), args.length);
    List<Tree> trees = files.stream().map(Tree::new).filter(t -> only.isEmpty() || only.contains(t.name)).toList();
    if (trees.isEmpty()) {
      System.err.println("skipped: no fault trees; name a folder that has Open-PSA files");
      return;
    }
    System.out.printf(
        "%-10s %12s %12s %10s %10s %10s %10s %7s%n", "tree", "cut sets", "P(top)", "bdd+p ms", "zbdd ms", "mocus ms",
        "ours ms", "ratio");
    List<Double> ratios = new ArrayList<>();
    for (Tree tree : trees) {
      tree.runs(WARM_UP_SECONDS / 4);
    }
    for (Tree tree : trees) {
      tree.measure(ratios);
    }
    double logs = ratios.stream().mapToDouble(Math::log).average().orElse(Double.NaN);
    double largest = ratios.stream().mapToDouble(r -> r).max().orElse(Double.NaN);
    System.out.printf(
        Locale.ROOT, "against the best of SCRAM's three: geometric mean %.2f, largest %.2f; load of the machine %.1f%n",
        Math.exp(logs), largest, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static final class Tree {
    private final String name;
    private final Path file;
    private final JourneyTree tree;

    Tree(Path file) {
      this.file = file;
      name = file.getFileName().toString().replaceFirst("\\.xml$", "");
      tree = new JourneyTree(FaultTrees.read(file).topology());
    }

    void measure(List<Double> ratios) throws IOException, InterruptedException {
      Map<ScramRun.Algorithm, Double> theirs = new EnumMap<>(ScramRun.Algorithm.class);
      FaultTrees.Answer answer = FaultTrees.solve(tree);
      List<String> remarks = new ArrayList<>();
      for (ScramRun.Algorithm algorithm : ScramRun.Algorithm.values()) {
        double seconds = theirs(algorithm, answer, remarks);
        theirs.put(algorithm, seconds);
      }
      runs(WARM_UP_SECONDS);
      double ours = median(runs(MEASURING_SECONDS));
      double best = theirs.values().stream().filter(s -> !s.isNaN()).mapToDouble(s -> s).min().orElse(Double.NaN);
      if (!Double.isNaN(best)) {
        ratios.add(ours / best);
      }
      BigInteger sets = answer.countByOrder().values().stream().reduce(BigInteger.ZERO, BigInteger::add);
      System.out.printf(
          Locale.ROOT, "%-10s %12d %12.6g %10.3f %10.3f %10.3f %10.3f %7.2f %s%n", name, sets, answer.probability(),
          1e3 * theirs.get(ScramRun.Algorithm.BDD), 1e3 * theirs.get(ScramRun.Algorithm.ZBDD),
          1e3 * theirs.get(ScramRun.Algorithm.MOCUS), 1e3 * ours, ours / best, String.join("; ", remarks));
    }

    /// SCRAM's median, or NaN where it gave no answer.
    private double theirs(ScramRun.Algorithm algorithm, FaultTrees.Answer answer, List<String> remarks)
        throws IOException, InterruptedException {
      List<Double> seconds = new ArrayList<>();
      for (int run = 0; run < RUNS; run++) {
        ScramRun scram = ScramRun.of(algorithm, file);
        if (scram == null) {
          remarks.add(algorithm.label() + " gave no answer");
          return Double.NaN;
        }
        seconds.add(scram.seconds());
        if (run == 0) {
          compare(algorithm, scram, answer, remarks);
        }
      }
      return median(seconds);
    }

    private static void compare(
        ScramRun.Algorithm algorithm, ScramRun scram, FaultTrees.Answer answer, List<String> remarks) {
      if (!countByOrder(scram).equals(answer.countByOrder())) {
        remarks.add(algorithm.label() + " counts " + scram.counts() + ", we " + answer.countByOrder());
      }
      if (Math.abs(scram.probability() - answer.probability()) > SAME * answer.probability()) {
        remarks.add(algorithm.label() + " has probability " + scram.probability());
      }
    }

    private static SortedMap<Integer, BigInteger> countByOrder(ScramRun scram) {
      SortedMap<Integer, BigInteger> counts = new TreeMap<>();
      for (int i = 0; i < scram.counts().size(); i++) {
        if (scram.counts().get(i) > 0) {
          counts.put(i + 1, BigInteger.valueOf(scram.counts().get(i)));
        }
      }
      return counts;
    }

    /// The seconds of each of our runs.
    List<Double> runs(double wanted) {
      List<Double> seconds = new ArrayList<>();
      double sum = 0;
      while (seconds.size() < FEWEST_RUNS || (sum < wanted && seconds.size() < MOST_RUNS)) {
        long start = System.nanoTime();
        FaultTrees.solve(tree);
        seconds.add((System.nanoTime() - start) / 1e9);
        sum += seconds.getLast();
      }
      return seconds;
    }
  }

  private static double median(List<Double> values) {
    return values.stream().mapToDouble(v -> v).sorted().skip((values.size() - 1) / 2).findFirst().orElseThrow();
  }
}
