package linchpin.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Locale;
import linchpin.drawing.View;
import org.jspecify.annotations.Nullable;

/// The kinds of picture files there are.
public enum Picture {
  PNG,
  SVG,
  PDF;

  /// The kind that a file's ending says, or null where it says none of these.
  public static @Nullable Picture of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (Picture picture : values()) {
      if (name.endsWith(picture.ending())) {
        return picture;
      }
    }
    return null;
  }

  /// With its dot: `.png`.
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /// Writes the page of a view ([Sheet]); the file is replaced only when the new one is complete.
  ///
  /// @param scale PNG: pixels per pixel of the diagram, above 0
  /// @param transparent PNG and SVG: whether the ground is left out
  /// @param now stands on the page and in the file; nothing else but the view does
  /// @throws ExportException with a sentence for people when that cannot be done
  public void write(View view, double scale, boolean transparent, ZonedDateTime now, Path file) throws IOException {
    Sheet sheet = new Sheet(view, now.toLocalDate());
    switch (this) {
      case PNG -> PngExport.write(sheet.whole(), scale, transparent, file);
      case SVG -> SvgExport.write(sheet.whole(), sheet.title(), transparent, file);
      case PDF -> PdfExport.write(sheet.pages(), new PdfExport.About(sheet.title(), now), file);
    }
  }
}
