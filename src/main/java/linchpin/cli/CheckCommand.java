package linchpin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import linchpin.analysis.AnalysisOptions;
import linchpin.analysis.Analyzer;
import linchpin.analysis.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin check`: a gate for CI.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Checks rules and ends with status 1 when one is broken, saying which and for which journey.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A model file (.linchpin.json).")
  private @Nullable Path file;

  @Option(names = "--no-spof", description = "No journey has a single point of failure.")
  private boolean noSpof;

  @Option(names = "--max-spofs", paramLabel = "N", description = "Each journey has at most N of them.")
  private @Nullable Integer maxSpofs;

  @Option(names = "--slo", description = "Each journey that has an objective (slo) meets it.")
  private boolean slo;

  @Option(names = "--min-order", paramLabel = "N", description = "It takes at least N failures to take a journey down.")
  private @Nullable Integer minOrder;

  @Option(
      names = "--baseline",
      paramLabel = "OLD",
      description = "No journey of the model OLD has got a new single point of failure or lost availability.")
  private @Nullable Path baseline;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!noSpof && maxSpofs == null && !slo && minOrder == null && baseline == null) {
      throw new WrongInput("check: say what to check: --no-spof, --max-spofs N, --slo, --min-order N or --baseline OLD");
    }
    if (maxSpofs != null && maxSpofs < 0 || minOrder != null && minOrder < 1) {
      throw new WrongInput("check: --max-spofs must be 0 or more, --min-order 1 or more");
    }
    Report report = report(Objects.requireNonNull(file));
    Checks checks = new Checks(report);
    if (noSpof) {
      checks.spofs(0);
    }
    if (maxSpofs != null) {
      checks.spofs(maxSpofs);
    }
    if (slo) {
      checks.objectives();
    }
    if (minOrder != null) {
      checks.order(minOrder);
    }
    if (baseline != null) {
      checks.baseline(report(baseline));
    }
    return told(checks.broken(), report);
  }

  private Report report(Path model) {
    int order = minOrder == null ? 1 : Math.max(1, minOrder - 1);
    try (ProgressLine progress = ProgressLine.on(console)) {
      return Analyzer.analyze(
          ModelArgument.open(model).topology(), new AnalysisOptions(order, 1, true), progress, early -> {});
    }
  }

  private int told(List<String> broken, Report report) {
    if (broken.isEmpty()) {
      console.line("Every rule holds for " + report.journeys().size()
          + (report.journeys().size() == 1 ? " journey." : " journeys."));
      return Cli.FINE;
    }
    broken.forEach(b -> console.line(Text.harmless(b)));
    return Cli.CHECK_FAILED;
  }
}
