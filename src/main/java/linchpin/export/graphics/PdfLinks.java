package linchpin.export.graphics;

import java.io.IOException;
import java.util.List;
import linchpin.edit.document.Bounds;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// Ways from one page of a PDF file to another.
final class PdfLinks {
  private PdfLinks() {}

  /// Adds the links of every page, and the bookmarks, to a document that has all its pages.
  static void set(PDDocument document, List<PdfPage> pages, List<PdfPage.Bookmark> contents) throws IOException {
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = document.getPage(i);
      for (PdfPage.Link link : pages.get(i).links()) {
        page.getAnnotations().add(annotation(document, pages.get(i), link));
      }
    }
    if (!contents.isEmpty()) {
      PDDocumentOutline outline = new PDDocumentOutline();
      add(document, outline, contents);
      outline.openNode();
      document.getDocumentCatalog().setDocumentOutline(outline);
      document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
  }

  private static PDAnnotationLink annotation(PDDocument document, PdfPage from, PdfPage.Link link) {
    PDAnnotationLink annotation = new PDAnnotationLink();
    Bounds area = link.area();
    annotation.setRectangle(new PDRectangle(
        (float) area.x(), (float) (from.height() - area.bottom()), (float) area.width(), (float) area.height()));
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth(0);
    annotation.setBorderStyle(border);
    annotation.setDestination(destination(document, link.page(), link.y()));
    return annotation;
  }

  private static void add(PDDocument document, PDOutlineNode node, List<PdfPage.Bookmark> bookmarks) {
    for (PdfPage.Bookmark bookmark : bookmarks) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(bookmark.title());
      item.setDestination(destination(document, bookmark.page(), bookmark.y()));
      node.addLast(item);
      add(document, item, bookmark.below());
    }
  }

  private static PDPageXYZDestination destination(PDDocument document, int number, double y) {
    PDPage page = document.getPage(number);
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setLeft(0);
    destination.setTop((int) Math.ceil(page.getMediaBox().getHeight() - y));
    destination.setZoom(0);
    return destination;
  }
}
