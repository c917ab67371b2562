package linchpin.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.view.View;
import linchpin.export.graphics.ExportException;
import linchpin.export.graphics.PageSize;
import linchpin.export.graphics.PdfExport;
import linchpin.export.graphics.PdfPage;
import linchpin.export.graphics.PngExport;
import linchpin.export.graphics.SvgExport;
import linchpin.export.sheet.ExportChoices;
import linchpin.export.sheet.PosterTiles;
import linchpin.export.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// The kinds of picture files there are.
public enum PictureFormat {
  PNG,
  SVG,
  PDF;

  /// The kind that a file's ending says, or null where it says none of these.
  public static @Nullable PictureFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (PictureFormat picture : values()) {
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
  /// @param model the model file's text, which PNG and SVG carry inside so that they can be opened again; empty for
  ///     none
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

  /// What [#write] would write, in small.
  ///
  /// @param longest the longer side of the small picture at most, in pixels
  /// @throws ExportException where the file could not be written either
  public ExportPreview proof(View view, ExportChoices choices, ZonedDateTime now, int longest) throws IOException {
    Sheet sheet = new Sheet(view, choices, now.toLocalDate());
    Drawing whole = sheet.whole();
    int pages = this == PDF ? pages(sheet, choices).size() : 1;
    Drawing shown = this == PDF && choices.puzzled()
        ? PosterTiles.outlined(whole, choices.theme(), choices.page(), choices.scale())
        : whole;
    double scale = Math.min(1, longest / Math.max(1, Math.max(whole.bounds().width(), whole.bounds().height())));
    boolean transparent = this != PDF && choices.transparent();
    return new ExportPreview(PngExport.bytes(shown, scale, transparent), words(whole, choices, pages), pages);
  }

  private String words(Drawing whole, ExportChoices choices, int pages) {
    if (this == PDF) {
      String size = choices.page() == PageSize.FIT ? ", as large as needed" : " of " + choices.page().label();
      return pages + (pages == 1 ? " page" : " pages") + size;
    }
    double scale = this == PNG ? choices.scale() : 1;
    return String.format(Locale.ROOT, "%.0f × %.0f pixels",
        Math.ceil(whole.bounds().width() * scale), Math.ceil(whole.bounds().height() * scale));
  }

  private static List<PdfPage> pages(Sheet sheet, ExportChoices choices) throws ExportException {
    List<Drawing> drawings = sheet.pages();
    List<PdfPage> pages = new ArrayList<>();
    for (Drawing drawing : drawings) {
      if (choices.puzzled() && pages.isEmpty()) {
        pages.addAll(PosterTiles.of(drawing, choices.theme(), choices.page(), choices.scale()));
      } else {
        pages.add(PdfPage.holding(drawing, choices.page()));
      }
    }
    return pages;
  }
}
