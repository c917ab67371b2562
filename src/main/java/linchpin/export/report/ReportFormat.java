package linchpin.export.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import linchpin.analysis.report.Report;
import linchpin.disk.WholeFile;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.view.View;
import linchpin.export.graphics.SvgExport;
import linchpin.export.report.chapter.Composition;
import linchpin.export.report.chapter.ReportMaterial;
import linchpin.export.report.content.Booklet;
import linchpin.export.report.markdown.MarkdownReport;
import linchpin.export.report.pdf.PdfReport;
import linchpin.export.report.web.HtmlReport;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// The kinds of file that a report can be.
public enum ReportFormat {
  HTML,
  MD,
  PDF;

  /// The kind that a file's ending says, or null where it says none of these.
  public static @Nullable ReportFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (ReportFormat format : values()) {
      if (name.endsWith(format.ending())) {
        return format;
      }
    }
    return null;
  }

  /// With its dot: `.html`.
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /// Writes everything that the analysis says; the file is replaced only when the new one is complete. Beside Markdown
  /// stands its diagram, `NAME.diagram.svg`.
  ///
  /// @param view how the diagram is drawn; what-ifs and what the user's hand is on are left out
  /// @param report of the view's document, with its figures where probabilities are to be told
  /// @param now stands in it; nothing else but the view and the report does
  /// @param cancellation for the search for remedies, which takes an analysis each
  /// @throws IOException with a sentence for people when that cannot be done
  /// @throws java.util.concurrent.CancellationException when cancelled
  public void write(View view, Report report, ZonedDateTime now, Path file, Cancellation cancellation)
      throws IOException {
    write(ReportMaterial.of(view, report).withRemedies(cancellation), now, file);
  }

  void write(ReportMaterial material, ZonedDateTime now, Path file) throws IOException {
    Booklet booklet = Composition.of(material, now);
    switch (this) {
      case HTML -> write(HtmlReport.of(booklet), file);
      case MD -> markdown(booklet, file);
      case PDF -> PdfReport.write(booklet, file);
    }
  }

  private static void markdown(Booklet booklet, Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    MarkdownReport.Written written = MarkdownReport.of(booklet, name.substring(0, name.length() - MD.ending().length()));
    for (Map.Entry<String, Drawing> picture : written.pictures().entrySet()) {
      SvgExport.write(picture.getValue(), booklet.title(), false, file.resolveSibling(picture.getKey()));
    }
    write(written.text(), file);
  }

  private static void write(String text, Path file) throws IOException {
    WholeFile.write(file, WholeFile.Old.GOES, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
