package linchpin.cli;

import linchpin.cli.terminal.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `linchpin` itself: tells what there is.
@Command(
    name = "linchpin",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisHeading = "",
    customSynopsis = {
      "linchpin [FILE]              opens the window",
      "linchpin COMMAND [ARGUMENTS] works without one",
      ""
    },
    description = "Finds out what brings an architecture down.",
    commandListHeading = "%nCommands (each has --help):%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit status: 0 fine, 1 a check did not hold, 2 the call or the input is wrong."
    })
final class MainCommand implements Runnable {
  private final Console console;
  @Spec private @Nullable CommandSpec spec;

  MainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(console.out());
    }
  }
}
