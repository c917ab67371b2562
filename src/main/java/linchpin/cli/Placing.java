package linchpin.cli;

import linchpin.edit.Document;
import linchpin.layout.AutoLayout;

/// Gives every component of a document a place on the diagram, and keeps the places there are.
final class Placing {
  private Placing() {}

  static Document placed(Document document) {
    return document.placed() ? document : document.withPlacement(AutoLayout.placeMissing(document));
  }
}
