package linchpin.cli.option;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import linchpin.cli.terminal.Console;
import linchpin.cli.terminal.WrongInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a result is printed: for people at a terminal, for scripts or for a pull request.
public final class OutputForm {
  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Option(names = "--markdown", description = "Print Markdown, for a comment on a pull request.")
  private boolean markdown;

  /// Prints the form that was asked for.
  public void print(
      Console console,
      Supplier<List<String>> text,
      Supplier<? extends Map<String, ? extends @Nullable Object>> fields,
      Supplier<List<String>> page) {
    if (json) {
      console.json(fields.get());
    } else {
      (markdown ? page : text).get().forEach(console::line);
    }
  }

  /// Refuses a call that asks for more than one form.
  ///
  /// @throws WrongInput when two forms are asked for at once
  public void check() {
    if (json && markdown) {
      throw new WrongInput("--json and --markdown: choose one of them");
    }
  }
}
