package linchpin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the window needs of the machine, asked before JavaFX is.
///
/// @param os the operating system's name, as the system property `os.name` has it
/// @param environment the environment variables
/// @param libraries the folders in which shared libraries lie
/// @param platform the windowing platform asked for by hand, or null
record Screen(String os, Map<String, String> environment, List<Path> libraries, @Nullable String platform) {
  private static final String GTK = "libgtk-3.so.0";

  /// The machine that the program runs on.
  static Screen here() {
    return new Screen(
        System.getProperty("os.name", ""),
        System.getenv(),
        List.of(
            Path.of("/usr/lib/x86_64-linux-gnu"),
            Path.of("/usr/lib/aarch64-linux-gnu"),
            Path.of("/usr/lib64"),
            Path.of("/usr/lib"),
            Path.of("/lib64"),
            Path.of("/run/current-system/sw/lib")),
        System.getProperty("glass.platform"));
  }

  /// What is missing for a window, as a sentence with its remedy; null when nothing is known to be.
  @Nullable String missing() {
    if (!os.toLowerCase(Locale.ROOT).contains("linux") || "Headless".equals(platform)) {
      return null;
    }
    if (environment.getOrDefault("DISPLAY", "").isBlank()) {
      return "there is no display for the window (DISPLAY is not set).";
    }
    if (!environment.containsKey("LD_LIBRARY_PATH") && libraries.stream().noneMatch(f -> Files.exists(f.resolve(GTK)))) {
      return "GTK 3 is needed for the window and was not found; install it (Debian: apt-get install libgtk-3-0).";
    }
    return null;
  }

  /// What JavaFX means when it does not start.
  static String refusal(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("DISPLAY")) {
        return "the display " + System.getenv("DISPLAY") + " cannot be opened.";
      }
      if (message.contains("gtk") || message.contains("libX") || cause instanceof UnsatisfiedLinkError) {
        return "a library for the window is missing (Debian: apt-get install libgtk-3-0 libxtst6): " + message.lines().findFirst().orElse("");
      }
    }
    return "the window could not be opened.";
  }
}
