package linchpin.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import linchpin.format.ModelFile;

/// Compares whole processes, from the command to its end: `./linchpin analyze` on a tree as a model file, all orders
/// and the exact probability, with SCRAM counting all cut sets by the best of its three algorithms; then questions of
/// order 1 and 2. Arguments: a folder of Open-PSA files, then names of trees (all). The best of three runs each.
public final class ProcessAgainstScram {
  private static final int RUNS = 3;
  private static final int SECONDS_ALLOWED = 60;

  private ProcessAgainstScram() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<Path> files = args.length == 0 ? List.of() : FaultTrees.in(Path.of(args[0]));
    List<String> only = List.of(args).subList(Math.min(1, args.length), args.length);
    Path folder = Files.createTempDirectory("linchpin-trees");
    if (files.isEmpty()) {
      System.err.println("skipped: no fault trees; name a folder that has Open-PSA files");
    } else {
      System.out.printf("%-10s %8s %8s %8s %8s %8s%n", "tree", "scram s", "ours s", "behind", "order 1", "order 2");
    }
    double most = Double.NEGATIVE_INFINITY;
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.xml$", "");
      if (only.isEmpty() || only.contains(name)) {
        Path model = folder.resolve(name + ModelFile.ENDING);
        Files.writeString(model, ModelFile.text(FaultTrees.read(file)));
        double scram = Arrays.stream(new String[] {"--bdd", "--zbdd", "--mocus"})
            .mapToDouble(algorithm -> best("scram", algorithm, "-l", "1000", "-o", "/dev/null", file.toString()))
            .min()
            .orElseThrow();
        double ours = analyse(model, "all");
        most = Math.max(most, ours - scram);
        System.out.printf(
            Locale.ROOT, "%-10s %8.2f %8.2f %8.2f %8.2f %8.2f%n", name, scram, ours, ours - scram, analyse(model, "1"),
            analyse(model, "2"));
        Files.delete(model);
      }
    }
    System.out.printf(
        Locale.ROOT, "at most %.2f s behind; load of the machine %.1f%n", most,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    Files.delete(folder);
  }

  private static double analyse(Path model, String order) {
    return best("./linchpin", "analyze", model.toString(), "--order", order, "--limit", "10", "--json");
  }

  /// The seconds of the quickest run; infinite where one failed or took more than a minute.
  private static double best(String... command) {
    List<Double> seconds = new ArrayList<>();
    try {
      for (int run = 0; run < RUNS; run++) {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
        boolean ended = process.waitFor(SECONDS_ALLOWED, TimeUnit.SECONDS);
        process.destroyForcibly();
        if (!ended || process.exitValue() != 0) {
          return Double.POSITIVE_INFINITY;
        }
        seconds.add((System.nanoTime() - start) / 1e9);
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot run " + Stream.of(command).toList(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Double.POSITIVE_INFINITY;
    }
    return seconds.stream().mapToDouble(s -> s).min().orElseThrow();
  }
}
