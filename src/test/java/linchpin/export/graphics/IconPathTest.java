package linchpin.export.graphics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconPathTest {
  @Test
  void followsArcsToTheSideThatTheSweepSays() {
    // A half circle of radius 10 from (0, 0) to (20, 0): with sweep it goes over the top (negative y).
    assertBounds("M0 0A10 10 0 0 1 20 0", 0, -10, 20, 0);
    assertBounds("M0 0A10 10 0 0 0 20 0", 0, 0, 20, 10);
  }

  @Test
  void choosesTheLargeArcWhenAsked() {
    // Quarter and three quarters of a circle of radius 10.
    assertBounds("M10 0A10 10 0 0 1 20 10", 10, 0, 20, 10);
    assertBounds("M10 0A10 10 0 1 1 20 10", 10, -10, 30, 10);
  }

  @Test
  void growsRadiiThatAreTooSmallToReachTheEnd() {
    assertBounds("M0 0A1 1 0 0 1 20 0", 0, -10, 20, 0);
  }

  @Test
  void turnsEllipses() {
    // An ellipse of 10 by 5 upright by a turn of 90 degrees.
    assertBounds("M-5 0a10 5 90 1 1 10 0a10 5 90 1 1-10 0z", -5, -10, 5, 10);
  }

  @Test
  void readsNumbersAndFlagsThatStandWithoutBlanks() {
    assertBounds("m1 1l.5.5-1e1-2", -8.5, -0.5, 1.5, 1.5);
    assertBounds("M0 0a10 10 0 0120 0", 0, -10, 20, 0);
  }

  @Test
  void goesOnWithLinesAfterAMove() {
    assertBounds("M0 0 10 0 10 5H-2v3", -2, 0, 10, 8);
  }

  @Test
  void mirrorsTheControlPointOfSmoothCurves() {
    assertBounds("M0 0C0 8 10 8 10 0S20-8 20 0", 0, -6, 20, 6);
    assertBounds("M0 0Q5 10 10 0T20 0", 0, -5, 20, 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"L", "10 10", "M1", "M1 1 A1 1 0 2 0 3 3", "M0 0z 5 5", "M0 0 X5 5", "M0 0 L5 é"})
  void refusesWhatIsNoPath(String data) {
    assertThatThrownBy(() -> IconPath.parse(data)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("icons")
  void keepsEveryIconInsideItsGrid(Path icon) throws Exception {
    var data = Pattern.compile("<path\\s+d=\"([^\"]+)\"").matcher(Files.readString(icon));
    assertThat(data.find()).isTrue();
    Rectangle2D bounds = IconPath.parse(data.group(1)).getBounds2D();
    assertThat(new Rectangle2D.Double(0, 0, 24, 24).contains(bounds)).as("%s", bounds).isTrue();
    assertThat(Math.max(bounds.getWidth(), bounds.getHeight())).isGreaterThan(12);
  }

  static Stream<Path> icons() throws Exception {
    return Files.list(Path.of("icons")).filter(p -> p.toString().endsWith(".svg")).sorted();
  }

  private static void assertBounds(String data, double left, double top, double right, double bottom) {
    // The flattened outline, for control points lie outside of it.
    Rectangle2D b = new java.awt.geom.Area(new java.awt.BasicStroke(1e-4f).createStrokedShape(IconPath.parse(data)))
        .getBounds2D();
    assertThat(b.getMinX()).isCloseTo(left, within(0.02));
    assertThat(b.getMinY()).isCloseTo(top, within(0.02));
    assertThat(b.getMaxX()).isCloseTo(right, within(0.02));
    assertThat(b.getMaxY()).isCloseTo(bottom, within(0.02));
  }
}
