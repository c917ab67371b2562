package linchpin.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import linchpin.cli.terminal.Console;
import linchpin.cli.terminal.Pipe;
import linchpin.cli.terminal.TerminalStyle;
import linchpin.cli.terminal.WrongInput;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Runs one call of the command line. Knows nothing of the window, and loads what draws pictures only when there is one
/// to draw.
public final class Cli {
  /// Everything went well.
  public static final int FINE = 0;

  /// A check did not hold.
  public static final int CHECK_FAILED = 1;

  /// The call or the input is wrong.
  public static final int WRONG = 2;

  /// Every command, in the order of the help. A start asks for the names only, and without the parser.
  private static final SequencedMap<String, Function<Console, Callable<Integer>>> COMMANDS = commands();

  private Cli() {}

  /// Whether a first argument is a command or an option of this command line, and no file.
  public static boolean isCommand(String argument) {
    return argument.startsWith("-") || COMMANDS.containsKey(argument);
  }

  /// Runs a call and gives its exit status. Both streams get UTF-8; standard error at most one message a line, never a
  /// stack trace.
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    TerminalStyle style = out == System.out ? TerminalStyle.ofTerminal() : TerminalStyle.PLAIN;
    return run(arguments, out, err, style, Clock.systemDefaultZone());
  }

  static int run(String[] arguments, PrintStream out, PrintStream err, TerminalStyle style, Clock clock) {
    // Libraries must not write into what scripts read.
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    Pipe pipe = new Pipe(out);
    PrintStream utf8Out = new PrintStream(pipe, false, StandardCharsets.UTF_8);
    PrintStream utf8Err = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(utf8Out, utf8Err, style, clock);
    int status = guarded(arguments, console);
    utf8Out.flush();
    String failure = pipe.failure();
    if (failure != null) {
      console.complain("linchpin: standard output could not be written: " + failure);
      return WRONG;
    }
    return status;
  }

  private static int guarded(String[] arguments, Console console) {
    try {
      return commandLine(console, arguments).execute(arguments);
    } catch (OutOfMemoryError e) {
      console.complain("linchpin: this needs more memory than Java may take; allow it more with the environment "
          + "variable JAVA_TOOL_OPTIONS=-Xmx8g");
    } catch (StackOverflowError e) {
      console.complain("linchpin: this input is nested too deeply");
    } catch (Error | RuntimeException e) {
      console.complain(unexpected(e));
    }
    return WRONG;
  }

  /// The parser of a call. Describing a command by reflection takes a while, so where the call names one, only that
  /// one is there.
  static CommandLine commandLine(Console console, String... arguments) {
    CommandLine line = new CommandLine(new MainCommand(console));
    Function<Console, Callable<Integer>> named = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
    (named == null ? COMMANDS.values() : List.of(named)).forEach(c -> line.addSubcommand(c.apply(console)));
    line.setOut(new java.io.PrintWriter(console.out(), true));
    line.setErr(new java.io.PrintWriter(console.err(), true));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(console.style().coloured() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler((e, args) -> wrongCall(e, console));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, console));
    line.setUsageHelpWidth(80);
    line.setUsageHelpLongOptionsMaxWidth(26);
    return line;
  }

  private static SequencedMap<String, Function<Console, Callable<Integer>>> commands() {
    SequencedMap<String, Function<Console, Callable<Integer>>> all = new LinkedHashMap<>();
    all.put("analyze", AnalyzeCommand::new);
    all.put("whatif", WhatIfCommand::new);
    all.put("maintain", MaintainCommand::new);
    all.put("check", CheckCommand::new);
    all.put("diff", DiffCommand::new);
    all.put("import", ImportCommand::new);
    all.put("export", ExportCommand::new);
    all.put("report", ReportCommand::new);
    all.put("gameday", GamedayCommand::new);
    all.put("kinds", KindsCommand::new);
    return Collections.unmodifiableSequencedMap(all);
  }

  private static int wrongCall(ParameterException e, Console console) {
    List<String> parts = new ArrayList<>();
    parts.add(String.valueOf(e.getMessage()).replaceAll("\\.$", ""));
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
      parts.add("did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?");
    }
    parts.add("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    console.complain("linchpin: " + String.join("; ", parts));
    return WRONG;
  }

  private static int failed(Exception e, Console console) {
    switch (e) {
      case WrongInput wrong -> wrong.lines().forEach(l -> console.complain("linchpin: " + l));
      case java.io.IOException io -> console.complain("linchpin: " + io.getMessage());
      default -> console.complain(unexpected(e));
    }
    return WRONG;
  }

  private static String unexpected(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " (" + trace[0] + ")";
    return "linchpin: this should not happen, please report it with the file: " + e + where;
  }
}
