package linchpin.cli.terminal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import linchpin.task.Cancellation;
import linchpin.task.Progress;

/// One line on a terminal that says how far long work is, and goes away after it. Nothing is shown in the first second,
/// nor where standard error is no terminal.
public final class ProgressLine implements Cancellation, AutoCloseable {
  private static final long PATIENCE = 1_000_000_000;
  private static final long PAUSE = 100_000_000;
  private static final String ERASE = "\r\u001B[K";

  private final PrintStream err;
  private final boolean terminal;
  private long next = System.nanoTime() + PATIENCE;
  private boolean shown;

  ProgressLine(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  /// On standard error.
  public static ProgressLine on(Console console) {
    return new ProgressLine(console.err(), isTerminal());
  }

  /// Java knows of standard input and output only; Linux tells where standard error leads.
  private static boolean isTerminal() {
    Path error = Path.of("/proc/self/fd/2");
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      return Files.exists(error) ? error.toRealPath().startsWith("/dev/pts") : console();
    } catch (IOException | SecurityException e) {
      return false;
    }
  }

  private static boolean console() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }

  @Override
  public boolean cancelled() {
    return false;
  }

  @Override
  public synchronized void progress(Progress progress) {
    long now = System.nanoTime();
    if (terminal && now - next >= 0) {
      next = now + PAUSE;
      shown = true;
      err.print(ERASE + progress.text());
      err.flush();
    }
  }

  /// Takes the line away.
  @Override
  public synchronized void close() {
    if (shown) {
      err.print(ERASE);
      err.flush();
    }
  }
}
