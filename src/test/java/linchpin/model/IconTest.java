package linchpin.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.shape.SVGPath;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IconTest {
  private static final Path ICONS = Path.of("icons");
  private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]+)\"");

  static Collection<Kind> kinds() {
    return Catalogue.standard().kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindHasAnIcon(Kind kind) {
    assertThat(ICONS.resolve(kind.icon() + ".svg")).isRegularFile();
  }

  static Stream<Path> icons() throws IOException {
    try (Stream<Path> files = Files.list(ICONS)) {
      return files.filter(f -> f.toString().endsWith(".svg")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("icons")
  void everyIconIsOneStrokedPathOnTheGridOf24(Path icon) throws IOException {
    String svg = Files.readString(icon);
    Matcher path = PATH.matcher(svg);

    assertThat(path.results()).hasSize(1);
    assertThat(svg)
        .contains("viewBox=\"0 0 24 24\"")
        .contains("fill=\"none\"")
        .contains("stroke-width=\"1.75\"")
        .contains("stroke-linecap=\"round\"")
        .doesNotContain("transform");
  }

  /// A margin of two, of which half a stroke may be taken, and shapes that fill at least half of the grid's height or
  /// width.
  @ParameterizedTest
  @MethodSource("icons")
  void everyIconParsesAndKeepsTheMargin(Path icon) throws IOException {
    Bounds bounds = outline(icon);

    assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(2);
    assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(2);
    assertThat(bounds.getMaxX()).isLessThanOrEqualTo(22);
    assertThat(bounds.getMaxY()).isLessThanOrEqualTo(22);
    assertThat(Math.max(bounds.getWidth(), bounds.getHeight())).isGreaterThan(14);
  }

  @Test
  void noTwoIconsAreTheSame() throws IOException {
    assertThat(icons().map(IconTest::data)).doesNotHaveDuplicates();
  }

  private static Bounds outline(Path icon) throws IOException {
    SVGPath path = new SVGPath();
    path.setContent(data(icon));
    return path.getBoundsInLocal();
  }

  private static String data(Path icon) {
    try {
      Matcher path = PATH.matcher(Files.readString(icon));
      assertThat(path.find()).isTrue();
      return path.group(1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
