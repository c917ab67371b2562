package linchpin.export.graphics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import linchpin.disk.NotWritten;
import linchpin.disk.WholeFile;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.edit.document.Bounds;
import linchpin.export.Drawings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngExportTest {
  @TempDir private Path folder;

  @Test
  void drawsAtTheScaleAsked() throws IOException {
    Path file = folder.resolve("a.png");
    PngExport.write(Drawings.card(), 2, false, file);

    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(440);
    assertThat(image.getHeight()).isEqualTo(320);
    assertThat(image.getRGB(439, 319)).isEqualTo(0xFFF4F6F9);
    assertThat(image.getRGB(20 + 2 * 150, 20 + 2 * 10)).as("the card is white").isEqualTo(0xFFFFFFFF);
    assertThat(image.getRGB(20 + 2 * 76, 20 - 9)).as("the ring is red").isEqualTo(0xFFC5221F);
  }

  @Test
  void leavesTheGroundOutWhenTransparent() throws IOException {
    BufferedImage image = PngExport.image(Drawings.card(), 1, true);
    assertThat(image.getRGB(219, 159) >>> 24).isZero();
    assertThat(image.getRGB(10 + 150, 10 + 10) >>> 24).isEqualTo(255);
  }

  @Test
  void drawsWordsWithTheirLeftEdgeAndBaseLineWhereTheyAreAskedFor() throws IOException {
    BufferedImage image =
        PngExport.image(Drawings.of(100, 60, Drawings.words("H", 20, 30, linchpin.drawing.text.Typeface.Weight.BOLD)), 4, false);
    Bounds ink = inkBounds(image);
    assertThat(ink.bottom() / 4 - 10).isBetween(29.5, 30.5);
    assertThat(ink.x() / 4 - 10).isBetween(20.0, 22.0);
  }

  @Test
  void showsCharactersThatTheBundledFontDoesNotHave() throws IOException {
    BufferedImage image = PngExport.image(
        Drawings.of(200, 60, Drawings.words("注文 \uD83D\uDE80 \u0007\uD800", 0, 30, linchpin.drawing.text.Typeface.Weight.REGULAR)),
        1, false);
    assertThat(inkBounds(image).width()).isGreaterThan(20);
  }

  @Test
  void refusesAPictureThatWouldNotFitInMemory() {
    assertThatThrownBy(() -> PngExport.image(Drawings.of(20_000, 20_000), 1, false))
        .isInstanceOf(ExportException.class)
        .hasMessage(
            "the picture would have 20000 x 20000 pixels, more than 200 million; use a scale of 0.70 or less, or SVG or PDF");
    assertThatThrownBy(() -> PngExport.image(Drawings.of(2e9, 2e9), 1e9, false)).isInstanceOf(ExportException.class);
    assertThatThrownBy(() -> PngExport.image(Drawings.card(), Double.NaN, false)).isInstanceOf(ExportException.class);
    assertThatThrownBy(() -> PngExport.image(Drawings.card(), 0, false)).isInstanceOf(ExportException.class);
  }

  @Test
  void keepsWhatWasThereWhenTheNewPictureFails() throws IOException {
    Path file = Files.writeString(folder.resolve("a.png"), "old");
    assertThatThrownBy(() -> WholeFile.write(file, WholeFile.Old.GOES, out -> {
      out.write(1);
      throw new IOException("power cut");
    })).hasMessage("power cut");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(f -> f.toString().endsWith(".tmp"));
  }

  @Test
  void namesAFolderThatIsNotThere() {
    Path file = folder.resolve("nowhere/a.png");
    assertThatThrownBy(() -> PngExport.write(Drawings.card(), 1, false, file))
        .isInstanceOf(NotWritten.class)
        .hasMessageContaining("the folder " + folder.resolve("nowhere") + " does not exist");
    assertThatThrownBy(() -> PngExport.write(Drawings.card(), 1, false, folder))
        .isInstanceOf(NotWritten.class)
        .hasMessageContaining("it is a folder");
  }

  @Test
  void paintsNothingForMarksWithoutFillAndStroke() throws IOException {
    BufferedImage image =
        PngExport.image(Drawings.of(40, 40, new Mark.Box(new Bounds(0, 0, 20, 20), 0, null, null)), 1, false);
    assertThat(image.getRGB(20, 20) & 0xFFFFFF).isEqualTo(Ink.of(0xF4F6F9).rgb());
  }

  private static Bounds inkBounds(BufferedImage image) {
    int ground = image.getRGB(0, 0);
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = -1;
    int bottom = -1;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) != ground) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    assertThat(right).as("something is drawn").isPositive();
    return new Bounds(left, top, right - left, bottom - top);
  }

  @Test
  void aFullDiskIsNamedWithWhatToDo() {
    Path device = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(device) && !Files.isRegularFile(device), "no /dev/full here");
    assertThatThrownBy(() -> WholeFile.write(device, WholeFile.Old.GOES, out -> out.write(1)))
        .isInstanceOf(NotWritten.class)
        .hasMessage("cannot write /dev/full: there is no room on the disk; make room, or write to another");
    assertThat(Files.isRegularFile(device)).isFalse();
  }
}
