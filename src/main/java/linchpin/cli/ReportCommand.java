package linchpin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.cli.option.DiagramPlacement;
import linchpin.cli.option.ModelArgument;
import linchpin.cli.terminal.Console;
import linchpin.cli.terminal.ProgressLine;
import linchpin.cli.terminal.WrongInput;
import linchpin.drawing.view.View;
import linchpin.edit.document.Document;
import linchpin.export.report.ReportFormat;
import linchpin.layout.Router;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin report`: the whole analysis as a document.
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Writes the whole analysis as a document for people: a web page that needs nothing else (.html), "
        + "Markdown with its diagram beside it (.md), or pages to print (.pdf).")
final class ReportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A model file (.linchpin.json).")
  private @Nullable Path file;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The file to write, as its ending says.")
  private @Nullable Path output;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path target = Objects.requireNonNull(output);
    ReportFormat format = ReportFormat.of(target);
    if (format == null) {
      throw new WrongInput("cannot write a report to " + target + ": the name must end in " + endings());
    }
    Document document = DiagramPlacement.placed(ModelArgument.open(Objects.requireNonNull(file)));
    try (ProgressLine progress = ProgressLine.on(console)) {
      Report report = Analyzer.analyze(document.topology(), AnalysisOptions.DEFAULT, progress, early -> {});
      report.omissions().forEach(console::complain);
      View view = View.of(document, Router.route(document)).withReport(report);
      format.write(view, report, ZonedDateTime.now(console.clock()), target, progress);
    }
    return Cli.FINE;
  }

  private static String endings() {
    List<String> endings = Arrays.stream(ReportFormat.values()).map(ReportFormat::ending).toList();
    return String.join(", ", endings.subList(0, endings.size() - 1)) + " or " + endings.getLast();
  }
}
