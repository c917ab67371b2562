package linchpin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import linchpin.advice.gameday.GameDay;
import linchpin.advice.gameday.Round;
import linchpin.cli.option.ModelArgument;
import linchpin.cli.option.OutputForm;
import linchpin.cli.output.GamedayResult;
import linchpin.cli.output.RunSheet;
import linchpin.cli.output.RunSheetFile;
import linchpin.cli.terminal.Console;
import linchpin.cli.terminal.ProgressLine;
import linchpin.cli.terminal.WrongInput;
import linchpin.edit.document.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin gameday`: failures to try out, what will happen, and what did.
@Command(
    name = "gameday",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Draws failures to try out, frequent ones more often, and prints a run sheet: what to switch off, what the",
      "model says will happen to each journey and when, and how to bring everything back. Fill in what you saw",
      "(none, degraded, interruption 45 s, extended 20 min, outage) in the Markdown or JSON sheet, and",
      "compare with --observed."
    })
final class GamedayCommand implements Callable<Integer> {
  private static final int MOST_ROUNDS = 1000;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A model file (.linchpin.json).")
  private @Nullable Path file;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another number draws others; the same one the same. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many. Default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(names = "--pairs", description = "Two failures at a time.")
  private boolean pairs;

  @Option(names = "--scenarios", description = "The scenarios kept in the model, in their order, instead of drawing.")
  private boolean scenarios;

  @Option(
      names = "--observed",
      paramLabel = "SHEET",
      description = "A sheet filled in: compare it with what the model says.")
  private @Nullable Path observed;

  @Mixin private OutputForm form = new OutputForm();

  GamedayCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    form.check();
    checkOptions();
    Path model = Objects.requireNonNull(file);
    Document document = ModelArgument.open(model);
    if (document.topology().effectiveJourneys().isEmpty()) {
      throw new WrongInput(
          model + ": has no journey, so there is nothing to watch; add a journey, or a component of kind users");
    }
    try (ProgressLine progress = ProgressLine.on(console)) {
      GameDay day = new GameDay(document.topology(), progress);
      if (observed != null) {
        compare(document, day, observed);
      } else {
        Long drawnWith = scenarios ? null : (Long) seed;
        RunSheet sheet = new RunSheet(document, model.toString(), drawnWith, rounds(document, day));
        form.print(console, () -> sheet.text(console.style()), sheet::json, sheet::markdown);
      }
    }
    return Cli.FINE;
  }

  private void checkOptions() {
    if (rounds < 1 || rounds > MOST_ROUNDS) {
      throw new WrongInput("--rounds " + rounds + ": must be from 1 to " + MOST_ROUNDS);
    }
    if (pairs && scenarios) {
      throw new WrongInput("--pairs and --scenarios: choose one of them");
    }
  }

  private List<Round> rounds(Document document, GameDay day) {
    List<Round> chosen = scenarios
        ? day.rounds(document.scenarios().values())
        : day.drawn(seed, rounds, pairs);
    if (chosen.isEmpty()) {
      throw new WrongInput(file + (scenarios ? ": keeps no scenarios; draw with --seed instead"
          : ": has nothing that can fail" + (pairs ? " together" : "") + ", so there is nothing to try out"));
    }
    if (!scenarios && chosen.size() < rounds) {
      console.complain("linchpin: " + chosen.size() + " rounds only: nothing else was drawn");
    }
    return chosen;
  }

  private void compare(Document document, GameDay day, Path sheet) {
    GamedayResult result = new GamedayResult(document, day, RunSheetFile.read(sheet));
    result.remarks().forEach(r -> console.complain("linchpin: " + r));
    form.print(console, () -> result.text(console.style()), result::json, result::markdown);
  }
}
