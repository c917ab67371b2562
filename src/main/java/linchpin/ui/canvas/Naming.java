package linchpin.ui.canvas;

import java.util.List;
import linchpin.drawing.DiagramPainter;
import linchpin.drawing.mark.Plane;
import linchpin.edit.Edits;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.model.cause.CommonCause;
import linchpin.ui.canvas.picture.CanvasPicture;
import linchpin.ui.canvas.scene.Viewport;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Opens the name of an element for editing where it is drawn.
final class Naming {
  private static final double LETTERS = 13;
  private static final double NOTE_LETTERS = 12;
  private static final double NOTE_LINE = 16;
  private static final double NOTE_WIDTH = 196;
  private final Session session;
  private final CanvasPicture picture;
  private final Viewport viewport;
  private final InPlaceEditor editor;

  Naming(Session session, CanvasPicture picture, Viewport viewport, InPlaceEditor editor) {
    this.session = session;
    this.picture = picture;
    this.viewport = viewport;
    this.editor = editor;
  }

  /// @param step the key of the step of undo that the new text belongs to, or null for one of its own
  void edit(String id, @Nullable Object step) {
    Document document = session.document().get();
    Bounds there = where(document, id);
    String text = text(document, id);
    Annotation note = document.annotations().get(id);
    if (note != null && there != null) {
      editor.editLines(note.text(), now -> around(note, now), NOTE_LETTERS * viewport.zoom().get(),
          now -> take(id, note.text(), now, step));
    } else if (there != null && text != null) {
      editor.edit(text, viewport.toView(there), LETTERS * viewport.zoom().get(), name -> take(id, text, name, step));
    }
  }

  /// Where a note goes on the canvas while it is written: as wide as one can be, and as high as its text needs.
  private Bounds around(Annotation note, String text) {
    double height = text.endsWith("\n") ? NOTE_LINE : 0;
    Bounds sheet = DiagramPainter.bounds(new Annotation(note.id(), text.isBlank() ? "Note" : text, note.x(), note.y(), null));
    return viewport.toView(new Bounds(sheet.x(), sheet.y(), NOTE_WIDTH, sheet.height() + height));
  }

  private void take(String id, String before, String name, @Nullable Object step) {
    if (!name.equals(before)) {
      session.perform(Edits.rename(id, name), session.selection().get(), step);
    }
  }

  private @Nullable Bounds where(Document document, String id) {
    Component component = document.topology().component(id);
    Bounds box = document.bounds(id);
    if (component != null && box != null) {
      return document.isPlace(component)
          ? new Bounds(box.x() + 28, box.y() + 4, Math.min(180, box.width() - 32), 24)
          : new Bounds(box.x() + 42, box.y() + 5, box.width() - 46, 24);
    }
    if (document.topology().group(id) != null) {
      return picture.figures().boxes(id, Plane.GROUP_LABELS).stream().findFirst().orElse(null);
    }
    Annotation note = document.annotations().get(id);
    if (note != null) {
      return DiagramPainter.bounds(note);
    }
    CommonCause cause = document.topology().commonCause(id);
    Bounds member = cause == null ? null : document.bounds(cause.members().getFirst());
    if (member != null) {
      return new Bounds(member.x() - 4, member.y() - 28, Math.max(180, member.width()), 24);
    }
    Dependency line = document.topology().dependency(id);
    return line == null ? null : middle(picture.picking().course(line));
  }

  private static @Nullable Bounds middle(List<Point> course) {
    if (course.size() < 2) {
      return null;
    }
    Point a = course.get((course.size() - 1) / 2);
    Point b = course.get((course.size() - 1) / 2 + 1);
    return new Bounds((a.x() + b.x()) / 2 - 60, (a.y() + b.y()) / 2 - 12, 120, 24);
  }

  private static @Nullable String text(Document document, String id) {
    Component component = document.topology().component(id);
    RedundancyGroup group = document.topology().group(id);
    Dependency line = document.topology().dependency(id);
    Annotation note = document.annotations().get(id);
    if (component != null) {
      return component.label();
    }
    if (group != null) {
      return group.label();
    }
    if (line != null) {
      return line.label();
    }
    CommonCause cause = document.topology().commonCause(id);
    if (cause != null) {
      return cause.label();
    }
    return note == null ? null : note.text();
  }
}
