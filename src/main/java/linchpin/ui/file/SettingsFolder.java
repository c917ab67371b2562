package linchpin.ui.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the person's settings are kept.
public final class SettingsFolder {
  private SettingsFolder() {}

  /// The folder by the platform's own rule; it need not exist.
  public static Path standard() {
    return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
  }

  static Path of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return folder(environment.get("APPDATA"), home.resolve("AppData/Roaming")).resolve("Linchpin");
    }
    if (name.contains("mac")) {
      return home.resolve("Library/Application Support/Linchpin");
    }
    return folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")).resolve("linchpin");
  }

  private static Path folder(@Nullable String given, Path otherwise) {
    return given == null || given.isBlank() ? otherwise : Path.of(given);
  }
}
