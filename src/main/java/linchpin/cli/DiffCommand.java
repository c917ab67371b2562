package linchpin.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import linchpin.advice.diff.EffectDiff;
import linchpin.advice.diff.JourneyChange;
import linchpin.advice.diff.ModelDiff;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.risk.DesignComparison;
import linchpin.cli.option.ModelArgument;
import linchpin.cli.option.OutputForm;
import linchpin.cli.output.DiffJson;
import linchpin.cli.output.DiffWords;
import linchpin.cli.terminal.Console;
import linchpin.cli.terminal.ProgressLine;
import linchpin.cli.terminal.WrongInput;
import linchpin.edit.document.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin diff`: what changed, and what that does.
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Prints what changed between two versions of a model, and what that does to single points of failure,",
      "combinations and availability. Either may be - for standard input; /dev/null is a model without anything."
    })
final class DiffCommand implements Callable<Integer> {
  /// Combinations are compared one by one up to so many a journey; the counts are exact beyond.
  private static final int COMPARED = 20_000;
  /// Larger models are not compared on draws of their figures.
  private static final int LARGEST = 1000;
  private static final int DRAWS = 2000;
  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", description = "The older model file.")
  private @Nullable Path older;

  @Parameters(index = "1", paramLabel = "NEW", description = "The newer model file.")
  private @Nullable Path newer;

  @Option(
      names = "--order",
      paramLabel = "N",
      converter = Orders.class,
      defaultValue = "2",
      description = "Compare minimal cut sets of up to N units; 'all' for no limit. Default: ${DEFAULT-VALUE}.")
  private int order;

  @Option(
      names = "--limit",
      paramLabel = "L",
      defaultValue = "20",
      description = "Tell at most L changes of a sort; --json tells all. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Mixin private OutputForm form = new OutputForm();

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    form.check();
    if (limit < 1) {
      throw new WrongInput("--limit " + limit + ": must be 1 or more");
    }
    Path oldFile = Objects.requireNonNull(older);
    Path newFile = Objects.requireNonNull(newer);
    if (oldFile.toString().equals("-") && newFile.toString().equals("-")) {
      throw new WrongInput("diff - -: standard input holds one model only; name a file for the other");
    }
    ModelDiff model = ModelDiff.between(open(oldFile, "OLD"), open(newFile, "NEW"));
    EffectDiff effect = effect(model);
    Map<String, DesignComparison> compared = compared(model, effect);
    DiffWords words = new DiffWords(model, effect, compared, limit);
    form.print(
        console, () -> words.text(console.style()), () -> new DiffJson(model, effect, compared).of(), words::markdown);
    return Cli.FINE;
  }

  /// What git compares with where a file was added or removed is an empty model.
  private static Document open(Path file, String role) {
    return file.toString().equals("/dev/null") ? Document.EMPTY : ModelArgument.open(file, role);
  }

  /// The journeys whose availability changed, on the same draws of the figures; none in large models.
  private Map<String, DesignComparison> compared(ModelDiff model, @Nullable EffectDiff effect) {
    boolean small = Math.max(
        model.before().topology().components().size(), model.after().topology().components().size()) <= LARGEST;
    if (effect == null || !small || effect.journeys().stream().noneMatch(JourneyChange::availabilityChanged)) {
      return Map.of();
    }
    try (ProgressLine progress = ProgressLine.on(console)) {
      Map<String, DesignComparison> all = new LinkedHashMap<>(Analyzer.compare(
          model.before().topology(), model.after().topology(), DRAWS, new AnalysisOptions(1, 0, true), progress));
      all.keySet().retainAll(
          effect.journeys().stream().filter(JourneyChange::availabilityChanged).map(JourneyChange::id).toList());
      return all;
    }
  }

  /// Null where both must be the same.
  private @Nullable EffectDiff effect(ModelDiff model) {
    if (model.sameTopology()) {
      return null;
    }
    AnalysisOptions options = new AnalysisOptions(order, COMPARED, true).withPairs(AnalysisOptions.MANY_PAIRS);
    try (ProgressLine progress = ProgressLine.on(console)) {
      Report before = Analyzer.analyze(model.before().topology(), options, progress, early -> {});
      Report after = Analyzer.analyze(model.after().topology(), options, progress, early -> {});
      EffectDiff effect = EffectDiff.between(before, after);
      return effect.isEmpty() ? null : effect;
    }
  }
}
