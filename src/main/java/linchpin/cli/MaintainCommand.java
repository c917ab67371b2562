package linchpin.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.maintenance.MaintenanceReport;
import linchpin.cli.option.MaintenanceOptions;
import linchpin.cli.option.ModelArgument;
import linchpin.cli.output.MaintenanceJson;
import linchpin.cli.output.MaintenanceText;
import linchpin.cli.terminal.Console;
import linchpin.cli.terminal.ProgressLine;
import linchpin.edit.document.Document;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin maintain`: what can be taken out by plan, and in which batches.
@Command(
    name = "maintain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Prints what can be taken out by plan without an outage, what is single meanwhile, and a plan of batches"
        + " for what is named (everything, if nothing is).")
final class MaintainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A model file (.linchpin.json); - for standard input.")
  private @Nullable Path file;

  @Mixin private MaintenanceOptions named = new MaintenanceOptions();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  MaintainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Document document = ModelArgument.open(Objects.requireNonNull(file));
    Set<String> units = named.units(document.topology());
    MaintenanceReport report = report(document.topology(), units);
    if (json) {
      console.json(MaintenanceJson.of(report));
    } else {
      new MaintenanceText(document, report, console.style()).lines().forEach(console::line);
    }
    return Cli.FINE;
  }

  private MaintenanceReport report(Topology topology, Set<String> units) {
    try (ProgressLine progress = ProgressLine.on(console)) {
      return Analyzer.maintenance(topology, units, AnalysisOptions.QUICK, progress);
    }
  }
}
