package linchpin.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
  @TempDir Path folder;

  @Test
  void remembers_the_newest_first_without_repeating() {
    RecentFiles recent = new RecentFiles(folder.resolve("deep/recent"));
    recent.add(folder.resolve("a"));
    recent.add(folder.resolve("b"));
    recent.add(folder.resolve("a"));
    assertThat(new RecentFiles(folder.resolve("deep/recent")).files())
        .containsExactly(folder.resolve("a"), folder.resolve("b"));
  }

  @Test
  void remembers_ten() {
    RecentFiles recent = new RecentFiles(folder.resolve("recent"));
    for (int i = 0; i < 30; i++) {
      recent.add(folder.resolve("f" + i));
    }
    assertThat(recent.files()).hasSize(10).startsWith(folder.resolve("f29"));
  }

  @Test
  void a_list_that_is_no_list_is_forgotten() throws IOException {
    Files.write(folder.resolve("recent"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
    assertThat(new RecentFiles(folder.resolve("recent")).files()).isEmpty();
  }

  @Test
  void settings_lie_where_the_platform_wants_them() {
    Path home = Path.of("home");
    assertThat(SettingsFolder.of("Linux", home, Map.of())).isEqualTo(home.resolve(".config/linchpin"));
    assertThat(SettingsFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", "conf"))).isEqualTo(Path.of("conf/linchpin"));
    assertThat(SettingsFolder.of("Windows 11", home, Map.of("APPDATA", "roam"))).isEqualTo(Path.of("roam/Linchpin"));
    assertThat(SettingsFolder.of("Mac OS X", home,
        Map.of())).isEqualTo(home.resolve("Library/Application Support/Linchpin"));
  }
}
