package linchpin.ui;

import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.layout.AutoLayout;
import linchpin.layout.Layouts;
import linchpin.ui.session.Jobs;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.DiagramView;

/// Automatic layout beside the window.
final class LayoutJobs {
  private final Session session;
  private final Jobs jobs;
  private final DiagramView diagram;

  LayoutJobs(Session session, Jobs jobs, DiagramView diagram) {
    this.session = session;
    this.jobs = jobs;
    this.diagram = diagram;
  }

  /// The document with a place for everything that has none.
  static Document placed(Document document) {
    return document.placed() ? document : document.withPlacement(AutoLayout.placeMissing(document));
  }

  /// Lays everything out anew, as one step of undo; given up when the document changes meanwhile.
  void layOut() {
    Document before = session.document().get();
    if (!before.topology().components().isEmpty()) {
      jobs.run(
          "Laying out",
          context -> AutoLayout.layout(before),
          placement -> {
            if (session.document().get() == before) {
              diagram.glide(() -> session.perform(Layouts.apply(placement)));
              session.document().get().placement().values().stream().reduce(Bounds::union).ifPresent(diagram::show);
            } else {
              jobs.tell("Not laid out: the diagram was changed meanwhile. Ctrl L tries again.");
            }
          },
          e -> jobs.tell("It could not be laid out. Nothing was changed."));
    }
  }
}
