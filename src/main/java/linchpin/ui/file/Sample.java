package linchpin.ui.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// A model that comes with the program.
///
/// @param name its file in `linchpin/samples`, without its ending
/// @param title what people read
/// @param words what it shows, a few words
public record Sample(String name, String title, String words) {
  private static final List<Sample> ALL =
      List.of();

  /// Every sample that is there, in the menu's order.
  public static List<Sample> all() {
    return ALL.stream().filter(Sample::exists).toList();
  }

  /// The name of its file.
  public String file() {
    return name + ".linchpin.json";
  }

  /// The bytes of its file.
  public byte[] bytes() {
    try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream("/linchpin/samples/" + file()))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean exists() {
    return Sample.class.getResource("/linchpin/samples/" + file()) != null;
  }
}
