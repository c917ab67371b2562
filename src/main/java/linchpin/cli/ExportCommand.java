package linchpin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.cli.option.DiagramPlacement;
import linchpin.cli.option.JourneyOption;
import linchpin.cli.option.ModelArgument;
import linchpin.cli.option.PictureOptions;
import linchpin.cli.option.ScenarioOptions;
import linchpin.cli.terminal.Console;
import linchpin.cli.terminal.WrongInput;
import linchpin.drawing.view.ShownMoment;
import linchpin.drawing.view.View;
import linchpin.edit.document.Document;
import linchpin.export.PictureFormat;
import linchpin.export.exchange.ModelFormat;
import linchpin.export.sheet.ExportChoices;
import linchpin.format.ModelFile;
import linchpin.layout.Router;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin export`: the annotated diagram as a picture, or the model for another program.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Draws the annotated diagram; with --off and the like, what those failures do when settled. PNG and SVG carry the "
          + "model inside, so that every command can open them again.",
      "Or writes the model for another program: Graphviz (.dot), Mermaid (.mmd), draw.io (.drawio), GraphML (.graphml), "
          + "or a journey's fault tree (.open-psa.xml)."
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A model file (.linchpin.json).")
  private @Nullable Path file;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The file to write, as its ending says.")
  private @Nullable Path output;

  @Option(
      names = "--journey",
      paramLabel = "ID",
      description = "Fault tree: of which journey. May be left out where there is only one.")
  private @Nullable String journey;

  @Mixin private PictureOptions look = new PictureOptions();

  @Mixin private ScenarioOptions scenario = new ScenarioOptions();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path target = Objects.requireNonNull(output);
    PictureFormat picture = PictureFormat.of(target);
    ModelFormat format = ModelFormat.of(target);
    if (format != null) {
      write(format, target);
    } else if (picture != null) {
      draw(picture, target);
    } else {
      throw new WrongInput("cannot export to " + target + ": the name must end in " + endings());
    }
    return Cli.FINE;
  }

  private static String endings() {
    List<String> endings = new ArrayList<>();
    Arrays.stream(PictureFormat.values()).map(PictureFormat::ending).forEach(endings::add);
    Arrays.stream(ModelFormat.values()).map(ModelFormat::ending).forEach(endings::add);
    return String.join(", ", endings.subList(0, endings.size() - 1)) + " or " + endings.getLast();
  }

  private void write(ModelFormat format, Path target) throws IOException {
    if (scenario.given()) {
      throw new WrongInput(
          target + " holds the model as it is drawn; leave --off and the like out, or export a picture");
    }
    look.refuseFor(target);
    if (journey != null && !format.ofOneJourney()) {
      throw new WrongInput("--journey " + journey + ": is for fault trees; leave it out");
    }
    Document document = DiagramPlacement.placed(ModelArgument.open(Objects.requireNonNull(file)));
    format.write(document, format.ofOneJourney() ? JourneyOption.one(document, journey) : "", target);
  }

  private void draw(PictureFormat picture, Path target) throws IOException {
    if (journey != null) {
      throw new WrongInput("--journey " + journey + ": is for fault trees; a picture shows all journeys, leave it out");
    }
    ExportChoices choices = look.of(picture);
    Document document = ModelArgument.open(Objects.requireNonNull(file));
    String model = look.model() && picture != PictureFormat.PDF ? ModelFile.text(document) : "";
    picture.write(view(DiagramPlacement.placed(document)), choices, model, ZonedDateTime.now(console.clock()), target);
  }

  private View view(Document document) {
    View view = View.of(document, Router.route(document));
    if (scenario.given()) {
      Outcome outcome = Analyzer.whatIf(document.topology(), scenario.of(document), Cancellation.NEVER);
      return view.withWhatIf(ShownMoment.of(outcome, settled(outcome)));
    }
    return view.withReport(Analyzer.analyze(document.topology(), Cancellation.NEVER));
  }

  private static int settled(Outcome outcome) {
    return outcome.moments().indexOf(outcome.moment(Moment.Phase.SETTLED));
  }
}
