package linchpin.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The window's theme: AtlantaFX below, the program's colours and sizes above.
public final class WindowTheme {
  private static final List<String> FONTS =
      List.of("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf");
  private final Scene scene;

  public WindowTheme(Scene scene) {
    this.scene = scene;
  }

  /// Makes the bundled font known to JavaFX.
  public static void loadFonts() {
    for (String font : FONTS) {
      try (InputStream in = WindowTheme.class.getResourceAsStream("/linchpin/drawing/text/fonts/" + font)) {
        Font.loadFont(Objects.requireNonNull(in, font), 13);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Shows the light or the dark theme, now and whenever it changes.
  public void follow(ObservableBooleanValue dark) {
    dark.subscribe(this::show);
  }

  private void show(boolean dark) {
    Application.setUserAgentStylesheet(
        dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    scene.getStylesheets()
        .setAll(sheet(dark ? "dark" : "light"), sheet("window"), sheet("panels"), sheet("analysis"));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(WindowTheme.class.getResource("/linchpin/ui/theme/" + name + ".css"), name).toExternalForm();
  }
}
