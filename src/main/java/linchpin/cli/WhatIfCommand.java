package linchpin.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Outcome;
import linchpin.cli.option.ModelArgument;
import linchpin.cli.option.ScenarioOptions;
import linchpin.cli.output.OutcomeJson;
import linchpin.cli.output.OutcomeText;
import linchpin.cli.terminal.Console;
import linchpin.edit.document.Document;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin whatif`: what some failures do, moment by moment.
@Command(
    name = "whatif",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Prints what happens when something fails: at once, after automatic failover, after people helped.")
final class WhatIfCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A model file (.linchpin.json).")
  private @Nullable Path file;

  @Mixin private ScenarioOptions scenario = new ScenarioOptions();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  WhatIfCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Document document = ModelArgument.open(java.util.Objects.requireNonNull(file));
    Outcome outcome = Analyzer.whatIf(document.topology(), scenario.of(document), Cancellation.NEVER);
    if (json) {
      console.json(OutcomeJson.of(outcome));
    } else {
      new OutcomeText(document, outcome, console.style()).lines().forEach(console::line);
    }
    return Cli.FINE;
  }
}
