package linchpin;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import linchpin.cli.Cli;
import linchpin.ui.App;
import org.jspecify.annotations.Nullable;

/// The entry of the program: a command runs in the terminal; a file, or nothing, opens the window.
///
/// No subclass of Application, so that JavaFX may stand on the class path.
public final class Launcher {
  private static final String SAMPLE = "/linchpin/samples/web-shop.linchpin.json";

  private Launcher() {}

  public static void main(String[] args) {
    if (!wantsWindow(args)) {
      leave(Cli.run(args, System.out, System.err));
    }
    String missing = Screen.here().missing();
    if (missing == null) {
      missing = window(args);
    }
    if (missing != null) {
      System.err.println("linchpin: " + missing);
      leave(inTerminal(args.length == 0 ? null : Path.of(args[0])));
    }
  }

  /// Whether a call is one for the window: no argument, or a file alone.
  static boolean wantsWindow(String[] args) {
    return args.length == 0 || args.length == 1 && !Cli.isCommand(args[0]) && looksLikeFile(args[0]);
  }

  private static boolean looksLikeFile(String argument) {
    return argument.contains(".") || argument.contains("/") || Files.exists(Path.of(argument));
  }

  /// Opens the window and waits until it is closed.
  ///
  /// @return what the window lacks, or null when it could be opened
  private static @Nullable String window(String[] args) {
    // JavaFX warns of standing on the class path, where it works as well.
    Logger javaFx = Logger.getLogger("javafx");
    javaFx.setLevel(Level.SEVERE);
    try {
      App.start(args);
      return null;
    } catch (RuntimeException | LinkageError e) {
      return Screen.refusal(e);
    } finally {
      Reference.reachabilityFence(javaFx);
    }
  }

  /// The same analysis as text, of the file asked for or of the sample.
  private static int inTerminal(@Nullable Path file) {
    System.err.println("linchpin: the same analysis in the terminal:");
    if (file != null) {
      return Cli.run(new String[] {"analyze", file.toString()}, System.out, System.err);
    }
    try {
      Path folder = Files.createTempDirectory("linchpin");
      Path copy = folder.resolve("web-shop.linchpin.json");
      try (InputStream in = Objects.requireNonNull(Launcher.class.getResourceAsStream(SAMPLE))) {
        Files.copy(in, copy);
        return Cli.run(new String[] {"analyze", copy.toString()}, System.out, System.err);
      } finally {
        Files.deleteIfExists(copy);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      System.err.println("linchpin: the sample could not be unpacked into the folder for temporary files; free some space");
      return Cli.WRONG;
    }
  }

  private static void leave(int status) {
    System.out.flush();
    System.exit(status);
  }
}
