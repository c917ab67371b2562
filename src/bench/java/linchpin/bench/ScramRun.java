package linchpin.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One run of the engine SCRAM on one file, and what its report says of it.
///
/// @param seconds from the model in memory to the minimal cut sets and, where it was asked for, the probability, as
///     SCRAM itself has measured it; reading and writing files are not in it
/// @param counts how many minimal cut sets there are of each size, beginning with 1
/// @param probability the exact one of the top event; NaN where it was not asked for
record ScramRun(double seconds, List<Long> counts, double probability) {
  /// The three ways in which SCRAM finds minimal cut sets. Only the first leads to the exact probability.
  enum Algorithm {
    BDD("--bdd", "--probability", "true"),
    ZBDD("--zbdd"),
    MOCUS("--mocus");

    private final List<String> options;

    Algorithm(String... options) {
      this.options = List.of(options);
    }

    String label() {
      return options.getFirst().substring(2);
    }
  }

  private static final Pattern TIME = Pattern.compile("<(?:products|probability)>([0-9.e+-]+)</");
  private static final Pattern PRODUCTS = Pattern.compile("<sum-of-products .*");
  private static final Pattern DISTRIBUTION = Pattern.compile("distribution=\"([0-9 ]*)\"");
  private static final Pattern PROBABILITY = Pattern.compile(" probability=\"([0-9.e+-]+)\"");
  private static final int SECONDS_ALLOWED = 60;

  /// Runs SCRAM and reads its report as far as the figures go, without the sets themselves.
  ///
  /// @return null when it failed or took more than a minute
  static @Nullable ScramRun of(Algorithm algorithm, Path file) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("scram", "-l", "1000"));
    command.addAll(algorithm.options);
    command.add(file.toString());
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Thread limit = Thread.startVirtualThread(() -> endAfterAMinute(process));
    try (BufferedReader report = process.inputReader()) {
      return read(report);
    } finally {
      process.destroyForcibly();
      limit.join();
    }
  }

  private static void endAfterAMinute(Process process) {
    try {
      if (!process.waitFor(SECONDS_ALLOWED, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static @Nullable ScramRun read(BufferedReader report) throws IOException {
    double seconds = 0;
    for (String line = report.readLine(); line != null; line = report.readLine()) {
      Matcher time = TIME.matcher(line);
      if (time.find()) {
        seconds += Double.parseDouble(time.group(1));
      } else if (PRODUCTS.matcher(line).find()) {
        return new ScramRun(seconds, counts(line), probability(line));
      }
    }
    return null;
  }

  private static List<Long> counts(String line) {
    Matcher distribution = DISTRIBUTION.matcher(line);
    return distribution.find()
        ? Arrays.stream(distribution.group(1).split(" ")).map(Long::valueOf).toList()
        : List.of();
  }

  private static double probability(String line) {
    Matcher probability = PROBABILITY.matcher(line);
    return probability.find() ? Double.parseDouble(probability.group(1)) : Double.NaN;
  }
}
