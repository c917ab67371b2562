package linchpin.ui.canvas;

import linchpin.edit.Document;
import linchpin.edit.Routes;
import linchpin.layout.Router;

/// The lines of the documents shown last, each routed from those before it.
final class Lines {
  private Document document = Document.EMPTY;
  private Routes routes = Routes.NONE;

  /// The lines of a document.
  Routes of(Document next) {
    if (!sameLines(next)) {
      routes = Router.reroute(routes, document, next);
    }
    document = next;
    return routes;
  }

  private boolean sameLines(Document next) {
    return next == document
        || next.topology() == document.topology() && next.placement().equals(document.placement());
  }
}
