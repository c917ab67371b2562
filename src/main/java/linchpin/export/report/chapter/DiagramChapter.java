package linchpin.export.report.chapter;

import java.util.List;
import linchpin.drawing.DiagramPainter;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.view.Theme;
import linchpin.drawing.view.View;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Block.Picture;
import linchpin.export.report.content.Chapter;

/// The architecture with the marks of the analysis.
final class DiagramChapter {
  /// A larger diagram is light by night too, so that the file does not become twice as large.
  private static final int MOST_IN_TWO_THEMES = 1000;

  private DiagramChapter() {}

  static Chapter of(ReportMaterial material) {
    if (material.topology().components().isEmpty()) {
      return Chapter.of("diagram", "Diagram", List.of(Paragraph.of("Nothing is drawn yet.")));
    }
    View view = material.view().withCaption(new View.Caption("", true));
    Drawing light = DiagramPainter.paint(view.withTheme(Theme.LIGHT));
    boolean large = material.topology().components().size() > MOST_IN_TWO_THEMES;
    Drawing dark = large ? light : DiagramPainter.paint(view.withTheme(Theme.DARK));
    return Chapter.of("diagram", "Diagram", List.of(new Picture(
        "diagram", light, dark, caption(material), null, true)));
  }

  private static String caption(ReportMaterial material) {
    boolean rings = material.report().journeys().stream().anyMatch(j -> !j.spofs().isEmpty());
    return "The architecture of " + material.title() + "."
        + (rings ? " A red ring marks what takes a journey down alone until it is repaired." : "");
  }
}
