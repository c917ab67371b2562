package linchpin.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.drawing.Drawing;
import linchpin.drawing.Theme;
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

  /// Writes the sheet of a view ([Sheet]); the file is replaced only when the new one is complete.
  ///
  /// @param model the model file's text, which PNG and SVG carry inside so that they can be opened again; empty for none
  /// @param now stands on the page and in the file; nothing else but the view, the choices and the model does
  /// @throws ExportException with a sentence for people when that cannot be done
  public void write(View view, ExportChoices choices, String model, ZonedDateTime now, Path file) throws IOException {
    Sheet sheet = new Sheet(view, choices, now.toLocalDate());
    switch (this) {
      case PNG -> PngExport.write(sheet.whole(), choices.scale(), choices.transparent(), model, file);
      case SVG -> SvgExport.write(sheet.whole(), sheet.title(), choices.transparent(), model, file);
      case PDF -> PdfExport.write(
          pages(sheet, choices), List.of(), new PdfExport.About(sheet.title(), now), file);
    }
  }

  private static List<PdfPage> pages(Sheet sheet, ExportChoices choices) throws ExportException {
    List<Drawing> drawings = sheet.pages();
    List<PdfPage> pages = new ArrayList<>();
    for (Drawing drawing : drawings) {
      if (choices.tiled() && choices.page() != PageSize.FIT && pages.isEmpty()) {
        pages.addAll(Tiles.of(drawing, choices.dark() ? Theme.DARK : Theme.LIGHT, choices.page(), choices.scale()));
      } else {
        pages.add(PdfPage.holding(drawing, choices.page()));
      }
    }
    return pages;
  }
}
