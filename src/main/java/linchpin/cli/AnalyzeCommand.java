package linchpin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.PairImpact;
import linchpin.analysis.report.Report;
import linchpin.cli.option.JourneyOption;
import linchpin.cli.option.ModelArgument;
import linchpin.cli.output.AnalysisJson;
import linchpin.cli.output.AnalysisText;
import linchpin.cli.output.PairsText;
import linchpin.cli.terminal.Console;
import linchpin.cli.terminal.ProgressLine;
import linchpin.cli.terminal.WrongInput;
import linchpin.edit.document.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin analyze`: every finding and figure of a model.
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Prints what brings the architecture down: single points of failure, shared dependencies, "
        + "combinations, availability.")
final class AnalyzeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A model file (.linchpin.json).")
  private @Nullable Path file;

  @Option(names = "--journey", paramLabel = "ID", description = "Only this journey.")
  private @Nullable String journey;

  @Option(
      names = "--order",
      paramLabel = "N",
      converter = Orders.class,
      defaultValue = "2",
      description = "Minimal cut sets of up to N units; 'all' for no limit. Default: ${DEFAULT-VALUE}.")
  private int order;

  @Option(
      names = "--limit",
      paramLabel = "L",
      defaultValue = "1000",
      description = "List at most L cut sets; the counts are exact all the same. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(
      names = "--pairs",
      description = "Also every two units that together do more to a journey than either alone, load left aside; and look at "
          + "overload by two failures however many there are.")
  private boolean pairs;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 0) {
      throw new WrongInput("--limit " + limit + ": must be 0 or more");
    }
    long start = System.nanoTime();
    Document document = ModelArgument.open(java.util.Objects.requireNonNull(file));
    double read = (System.nanoTime() - start) / 1e9;
    JourneyOption.check(document, journey);
    Report report = analyze(document);
    report.omissions().forEach(console::complain);
    if (json) {
      AnalysisJson text = new AnalysisJson(report);
      text.omissions().forEach(console::complain);
      console.json(text.of(document, journey, read, pairs(document)));
    } else {
      new AnalysisText(document, report, console.style()).of(journey).forEach(console::line);
      new PairsText(document.topology()).of(pairs(document), journey).forEach(console::line);
    }
    return Cli.FINE;
  }

  /// What was asked of pairs; null when nothing was.
  private @Nullable List<PairImpact> pairs(Document document) {
    if (!pairs) {
      return null;
    }
    try (ProgressLine progress = ProgressLine.on(console)) {
      return Analyzer.pairs(document.topology(), AnalysisOptions.DEFAULT.threads(), progress);
    }
  }

  private AnalysisOptions options() {
    return new AnalysisOptions(order, limit, true).withPairs(pairs ? Long.MAX_VALUE : AnalysisOptions.MANY_PAIRS)
        .withIntervalSteps(AnalysisOptions.MANY_STEPS);
  }

  private Report analyze(Document document) {
    try (ProgressLine progress = ProgressLine.on(console)) {
      return Analyzer.analyze(document.topology(), options(), progress, early -> {});
    }
  }
}
