package linchpin.cli.option;

import linchpin.edit.document.Document;
import linchpin.layout.AutoLayout;

/// Gives every component of a document a place on the diagram, and keeps the places there are.
public final class DiagramPlacement {
  private DiagramPlacement() {}

  public static Document placed(Document document) {
    return document.placed() ? document : document.withPlacement(AutoLayout.placeMissing(document));
  }
}
