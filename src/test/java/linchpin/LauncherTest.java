package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
  @TempDir private Path folder;

  @Test
  void nothingOrAFileIsForTheWindow() {
    assertThat(Launcher.wantsWindow(new String[] {})).isTrue();
    assertThat(Launcher.wantsWindow(new String[] {"shop.linchpin.json"})).isTrue();
    assertThat(Launcher.wantsWindow(new String[] {"models/shop"})).isTrue();
  }

  @Test
  void commandsAndOptionsAndMistypedCommandsAreForTheTerminal() {
    assertThat(Launcher.wantsWindow(new String[] {"kinds"})).isFalse();
    assertThat(Launcher.wantsWindow(new String[] {"--help"})).isFalse();
    assertThat(Launcher.wantsWindow(new String[] {"analize"})).isFalse();
    assertThat(Launcher.wantsWindow(new String[] {"analyze", "shop.linchpin.json"})).isFalse();
  }

  @Test
  void onLinuxTheWindowNeedsADisplay() {
    assertThat(screen(Map.of()).missing()).contains("DISPLAY");
    assertThat(screen(Map.of("DISPLAY", "")).missing()).contains("DISPLAY");
  }

  @Test
  void onLinuxTheWindowNeedsGtk() throws IOException {
    Map<String, String> display = Map.of("DISPLAY", ":0");
    assertThat(screen(display).missing()).contains("GTK 3").contains("libgtk-3-0");
    Files.createFile(folder.resolve("libgtk-3.so.0"));
    assertThat(screen(display).missing()).isNull();
  }

  @Test
  void elsewhereNothingIsMissing() {
    assertThat(new Screen("Mac OS X", Map.of(), List.of(), null).missing()).isNull();
  }

  @Test
  void aDisplayThatCannotBeOpenedIsNamedWithoutATrace() {
    Throwable refused = new RuntimeException(new UnsupportedOperationException("Unable to open DISPLAY"));
    assertThat(Screen.refusal(refused)).contains("display").contains("cannot be opened").doesNotContain("Exception");
  }

  private Screen screen(Map<String, String> environment) {
    return new Screen("Linux", environment, List.of(folder), null);
  }
}
