package linchpin.export.graphics;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import linchpin.disk.WholeFile;
import linchpin.drawing.mark.Drawing;

/// A drawing as a PNG file.
public final class PngExport {
  private static final double MOST_PIXELS = 200e6;

  private PngExport() {}

  /// Replaces the file only when the picture is complete.
  ///
  /// @param scale picture pixels per diagram pixel, above 0
  /// @param transparent whether the ground is left out
  /// @throws ExportException when the picture would be too large or the file cannot be written
  public static void write(Drawing drawing, double scale, boolean transparent, Path file) throws IOException {
    write(drawing, scale, transparent, "", file);
  }

  /// The same with a text inside, in an iTXt chunk that other programs leave alone or drop.
  ///
  /// @param model the text; none when it is empty
  public static void write(Drawing drawing, double scale, boolean transparent, String model, Path file) throws IOException {
    byte[] picture = bytes(drawing, scale, transparent);
    byte[] whole = model.isEmpty() ? picture : PngText.into(picture, model);
    WholeFile.write(file, WholeFile.Old.GOES, out -> out.write(whole));
  }

  /// The content of a PNG file.
  ///
  /// @throws ExportException when the picture would be too large
  public static byte[] bytes(Drawing drawing, double scale, boolean transparent) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    encode(image(drawing, scale, transparent), out);
    return out.toByteArray();
  }

  /// The picture in memory, with alpha only when transparent.
  ///
  /// @throws ExportException when it would be too large
  public static BufferedImage image(Drawing drawing, double scale, boolean transparent) throws IOException {
    Headless.ensure();
    double width = Math.max(1, Math.ceil(drawing.bounds().width() * scale));
    double height = Math.max(1, Math.ceil(drawing.bounds().height() * scale));
    checkSize(width, height, scale);
    BufferedImage image = new BufferedImage(
        (int) width, (int) height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      DrawingGraphics.setHints(g);
      g.scale(scale, scale);
      new DrawingGraphics(g, new EmbeddedFonts()).draw(drawing, transparent);
    } finally {
      g.dispose();
    }
    return image;
  }

  private static void checkSize(double width, double height, double scale) throws ExportException {
    if (!(scale > 0) || !Double.isFinite(width * height)) {
      throw new ExportException("the scale must be a number above 0");
    }
    if (width * height > MOST_PIXELS || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
      double fits = scale * Math.sqrt(MOST_PIXELS / (width * height));
      throw new ExportException(String.format(
          java.util.Locale.ROOT,
          "the picture would have %.0f x %.0f pixels, more than 200 million; use a scale of %.2f or less, or SVG or PDF",
          width, height, Math.floor(fits * 100) / 100));
    }
  }

  private static void encode(BufferedImage image, OutputStream out) throws IOException {
    try (ImageOutputStream buffer = new MemoryCacheImageOutputStream(out)) {
      if (!ImageIO.write(image, "png", buffer)) {
        throw new ExportException("this Java cannot write PNG files");
      }
    }
  }
}
