package linchpin;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import linchpin.cli.Cli;
import linchpin.ui.App;

/// Goes once through what a start needs, while the build archives the classes that are loaded. Shows and keeps nothing.
public final class Warmup {
  private static final long WINDOW_SECONDS = 6;

  private Warmup() {}

  /// @param args a model file
  public static void main(String[] args) throws Exception {
    Path out = Files.createTempDirectory("linchpin");
    try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      Cli.run(new String[] {"analyze", args[0]}, nowhere, nowhere);
      Cli.run(new String[] {"analyze", args[0], "--json"}, nowhere, nowhere);
      Cli.run(new String[] {"whatif", args[0], "--off", "product-cache", "--json"}, nowhere, nowhere);
      Cli.run(new String[] {"kinds"}, nowhere, nowhere);
      for (String format : new String[] {"png", "svg", "pdf"}) {
        Path file = out.resolve("out." + format);
        Cli.run(new String[] {"export", args[0], "-o", file.toString()}, nowhere, nowhere);
        Files.deleteIfExists(file);
      }
    } finally {
      Files.deleteIfExists(out);
    }
    window(args[0]);
    System.exit(0);
  }

  private static void window(String file) throws InterruptedException {
    Thread window = new Thread(() -> App.start(file), "window");
    window.setDaemon(true);
    window.start();
    window.join(WINDOW_SECONDS * 1000);
  }
}
