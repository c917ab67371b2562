package linchpin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import linchpin.advice.diff.ModelDiff;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.cli.option.ModelArgument;
import linchpin.cli.option.OutputForm;
import linchpin.cli.output.CheckResult;
import linchpin.cli.output.Checks;
import linchpin.cli.terminal.Console;
import linchpin.cli.terminal.ProgressLine;
import linchpin.cli.terminal.WrongInput;
import linchpin.edit.document.Document;
import linchpin.model.Journey;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  private static final String BASELINE = "--baseline";
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A model file (.linchpin.json); - for standard input.")
  private @Nullable Path file;

  @Option(names = "--no-spof", description = "No journey has a single point of failure.")
  private boolean noSpof;

  @Option(names = "--max-spofs", paramLabel = "N", description = "Each journey has at most N of them.")
  private @Nullable Integer maxSpofs;

  @Option(names = "--slo", description = "Each journey that has an objective (slo) meets it.")
  private boolean slo;

  @Option(names = "--min-order", paramLabel = "N", description = "It takes at least N failures to take a journey down.")
  private @Nullable Integer minOrder;

  @Option(names = "--maintainable", description = "Everything can be taken out by plan without an outage of a journey.")
  private boolean maintainable;

  @Option(
      names = "--rto-chance",
      paramLabel = "P",
      description = "The chance in a year of an outage longer than a journey's rtoMinutes is at most P (0 to 1).")
  private @Nullable Double rtoChance;

  @Option(
      names = "--baseline",
      paramLabel = "OLD",
      description = "No journey of the model OLD has got a new single point of failure or lost availability.")
  private @Nullable Path baseline;

  @Mixin private OutputForm form = new OutputForm();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    form.check();
    List<String> rules = rules();
    Document document = ModelArgument.open(Objects.requireNonNull(file));
    Document old = baseline == null ? null : ModelArgument.open(baseline, BASELINE);
    checkThatThereIsSomethingToCheck(document, old, rules);
    CheckResult result = result(document, rules, checks(document, report(document), old));
    result.remarks().forEach(r -> console.complain("linchpin: " + r));
    form.print(console, result::text, result::json, result::markdown);
    return result.holds() ? Cli.FINE : Cli.CHECK_FAILED;
  }

  private List<String> rules() {
    List<String> rules = new ArrayList<>();
    if (noSpof) {
      rules.add("--no-spof");
    }
    if (maxSpofs != null) {
      rules.add("--max-spofs " + maxSpofs);
    }
    if (slo) {
      rules.add("--slo");
    }
    if (minOrder != null) {
      rules.add("--min-order " + minOrder);
    }
    if (maintainable) {
      rules.add("--maintainable");
    }
    if (rtoChance != null) {
      rules.add("--rto-chance " + rtoChance);
    }
    if (baseline != null) {
      rules.add(BASELINE);
    }
    if (rules.isEmpty()) {
      throw new WrongInput(
          "check: say what to check: --no-spof, --max-spofs N, --slo, --min-order N, --maintainable,"
              + " --rto-chance P or --baseline OLD");
    }
    if (rtoChance != null && !(rtoChance >= 0 && rtoChance <= 1)) {
      throw new WrongInput("check: --rto-chance must be a number from 0 to 1");
    }
    if (maxSpofs != null && maxSpofs < 0 || minOrder != null && minOrder < 1) {
      throw new WrongInput("check: --max-spofs must be 0 or more, --min-order 1 or more");
    }
    return rules;
  }

  /// A check without any rule would always pass.
  private void checkThatThereIsSomethingToCheck(Document document, @Nullable Document old, List<String> rules) {
    List<Journey> journeys = document.topology().effectiveJourneys();
    if (journeys.isEmpty() && (old == null || old.topology().effectiveJourneys().isEmpty())) {
      throw new WrongInput(file
          + ": has no journey, so nothing was checked; add a journey, or a component of kind users where it begins");
    }
    if (rules.equals(List.of("--slo")) && journeys.stream().allMatch(j -> j.slo() == null)) {
      throw new WrongInput(
          file + ": no journey has an objective, so --slo checked nothing; give one its slo, such as 0.999");
    }
  }

  private Checks checks(Document document, Report report, @Nullable Document old) {
    Checks checks = new Checks(report);
    checks.overload();
    if (noSpof) {
      checks.spofs("--no-spof", 0);
    }
    if (maxSpofs != null) {
      checks.spofs("--max-spofs " + maxSpofs, maxSpofs);
    }
    if (slo) {
      checks.objectives();
    }
    if (minOrder != null) {
      checks.order(minOrder);
    }
    if (maintainable) {
      checks.maintainable(Analyzer.maintenance(document.topology(), Set.of(), AnalysisOptions.QUICK, Cancellation.NEVER));
    }
    if (rtoChance != null) {
      checks.outlasting(rtoChance);
    }
    if (old != null) {
      checks.baseline(report(old), ModelDiff.ids(old, document)::apply);
    }
    return checks;
  }

  private Report report(Document document) {
    try (ProgressLine progress = ProgressLine.on(console)) {
      return Analyzer.analyze(document.topology(), options(), progress, early -> {});
    }
  }

  /// Probabilities and combinations only where a rule asks for them.
  private AnalysisOptions options() {
    int order = minOrder == null ? 1 : Math.max(1, minOrder - 1);
    boolean figures = slo || minOrder != null || rtoChance != null || baseline != null;
    return figures
        ? new AnalysisOptions(order, 1, true).withPairs(AnalysisOptions.MANY_PAIRS) : AnalysisOptions.QUICK;
  }

  private static CheckResult result(Document document, List<String> rules, Checks checks) {
    List<String> journeys = document.topology().effectiveJourneys().stream().map(Journey::id).toList();
    return new CheckResult(document.name(), rules, journeys, checks.broken(), checks.remarks());
  }
}
