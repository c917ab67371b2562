package linchpin.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import linchpin.cli.option.DiagramPlacement;
import linchpin.cli.terminal.Console;
import linchpin.cli.terminal.TerminalText;
import linchpin.cli.terminal.WrongInput;
import linchpin.disk.WholeFile;
import linchpin.edit.CauseEdits;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.format.Saving;
import linchpin.format.imports.Importers;
import linchpin.format.imports.source.CauseSuggestion;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.Remark;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin import`: a model from what a team already has.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Makes a model from other files and prints it, or writes it with -o.",
      "What could not be read or had to be guessed stands on standard error, one line each."
    })
final class ImportCommand implements Callable<Integer> {
  private static final int MOST_ZONES = 1000;
  private final Console console;

  /// For the help only.
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Importers.standard().formats().iterator();
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = "What the files are: 'auto' to guess by their content, or one of ${COMPLETION-CANDIDATES}.")
  private String format = Importers.AUTO;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "One or more files; together they make one model.")
  private List<Path> files = List.of();

  @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "The model file to write.")
  private @Nullable Path output;

  @Option(names = "--declared-only", description = "Leave out dependencies that the files only hint at.")
  private boolean declaredOnly;

  @Option(
      names = "--causes",
      description = "Take in the common causes that the files hint at: what runs the same image and tag.")
  private boolean causes;

  @Option(names = "--profile", paramLabel = "P", description = "Compose: only this profile (and others given).")
  private Set<String> profiles = new LinkedHashSet<>();

  @Option(names = "--page", paramLabel = "N", description = "draw.io: the page to read, from 1.")
  private @Nullable Integer page;

  @Option(names = "--block", paramLabel = "N", description = "Mermaid in Markdown: the block to read, from 1.")
  private @Nullable Integer block;

  @Option(names = "--environment", paramLabel = "E", description = "Structurizr: the deployment environment.")
  private @Nullable String environment;

  @Option(names = "--zones", paramLabel = "N", description = "Kubernetes: spread copies over N assumed zones.")
  private @Nullable Integer zones;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Importers importers = Importers.standard();
    if (!format.equals(Importers.AUTO) && importers.importer(format) == null) {
      List<String> known = new java.util.ArrayList<>(importers.formats());
      known.add(Importers.AUTO);
      throw new WrongInput("cannot import " + format + "; the formats are " + String.join(", ", known));
    }
    positive("--page", page);
    positive("--block", block);
    positive("--zones", zones);
    if (zones != null && zones > MOST_ZONES) {
      throw new WrongInput("--zones " + zones + ": must be at most " + MOST_ZONES);
    }
    keepInputs();
    ImportOptions options = new ImportOptions(declaredOnly, profiles, zones, page, block, environment);
    return switch (importers.read(format, files, options)) {
      case ImportResult.Refused(List<Remark> why) -> throw new WrongInput(why.stream().map(Remark::toString).toList());
      case ImportResult.Imported(Document document, List<Remark> remarks, List<CauseSuggestion> suggestions) -> {
        remarks.forEach(r -> console.complain(TerminalText.harmless(r.toString())));
        suggestions.forEach(this::suggest);
        deliver(DiagramPlacement.placed(causes ? withAll(document, suggestions) : document));
        yield Cli.FINE;
      }
    };
  }

  private void suggest(CauseSuggestion suggestion) {
    String what = causes ? ": taken in as a common cause" : ": a common cause? Add it with --causes";
    console.complain(TerminalText.harmless(suggestion.words() + what));
  }

  private static Document withAll(Document document, List<CauseSuggestion> suggestions) {
    Document now = document;
    for (CauseSuggestion suggestion : suggestions) {
      now = CauseEdits.add(suggestion.cause()).apply(now);
    }
    return now;
  }

  private void deliver(Document document) {
    if (output == null) {
      console.out().print(ModelFile.text(document));
    } else if (ModelFile.write(document, output, WholeFile.Old.GOES) instanceof Saving.NotSaved(String message)) {
      throw new WrongInput(message);
    }
  }

  private void keepInputs() {
    Path target = output == null ? null : output.toAbsolutePath().normalize();
    if (target != null && files.stream().anyMatch(f -> f.toAbsolutePath().normalize().equals(target))) {
      throw new WrongInput("-o " + output + ": is the file to import; name another for the model");
    }
  }

  private static void positive(String option, @Nullable Integer value) {
    if (value != null && value < 1) {
      throw new WrongInput(option + " " + value + ": must be 1 or more");
    }
  }
}
