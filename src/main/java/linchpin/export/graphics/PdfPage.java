package linchpin.export.graphics;

import java.util.List;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Ink;
import linchpin.edit.document.Bounds;
import org.jspecify.annotations.Nullable;

/// One page of a PDF file. Lengths are points, 1/72 inch, from the page's top left corner.
///
/// @param width of the page
/// @param height of the page
/// @param ground the colour of the page
/// @param placed what is on it, back to front
/// @param links what leads elsewhere in the file
public record PdfPage(float width, float height, Ink ground, List<Placed> placed, List<Link> links) {
  public PdfPage {
    placed = List.copyOf(placed);
    links = List.copyOf(links);
  }

  /// A drawing on a page. One that is placed on several pages is in the file only once.
  ///
  /// @param x of the drawing's left edge
  /// @param y of its top edge
  /// @param scale points per pixel of the drawing
  /// @param window the part of the page that it may cover, or null for all of it
  public record Placed(Drawing drawing, double x, double y, double scale, @Nullable Bounds window) {}

  /// An area that leads to a place in the file.
  ///
  /// @param area what can be clicked
  /// @param page the number of the page it leads to, from 0
  /// @param y what is at the top then
  public record Link(Bounds area, int page, double y) {}

  /// A line of the file's table of contents, which readers show beside the pages.
  ///
  /// @param page the number of the page it leads to, from 0
  /// @param y what is at the top then
  /// @param below the lines under it
  public record Bookmark(String title, int page, double y, List<Bookmark> below) {
    public Bookmark {
      below = List.copyOf(below);
    }
  }

  /// A page of its own for a drawing.
  public static PdfPage holding(Drawing drawing, PageSize size) {
    float width = (float) Math.max(1, drawing.bounds().width());
    float height = (float) Math.max(1, drawing.bounds().height());
    PageFit paper = PageFit.of(size, width, height);
    Placed placed = new Placed(drawing, (paper.width() - paper.scale() * width) / 2, paper.margin(), paper.scale(), null);
    return new PdfPage(paper.width(), paper.height(), drawing.ground(), List.of(placed), List.of());
  }
}
