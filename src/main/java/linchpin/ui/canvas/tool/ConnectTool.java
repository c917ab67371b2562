package linchpin.ui.canvas.tool;

import java.util.LinkedHashSet;
import java.util.Set;
import linchpin.edit.Edit;
import linchpin.edit.Edits;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.edit.document.Point;
import linchpin.model.Dependency;
import org.jspecify.annotations.Nullable;

/// Draws a line from a component to a component, place or group, or takes an end of a line elsewhere.
final class ConnectTool implements Tool {
  private final Surface surface;
  private final Document document;
  private final Point anchor;
  private final @Nullable Dependency line;
  private final @Nullable String from;
  private final @Nullable String to;

  /// A new line from a component.
  ///
  /// @param anchor where the rubber line begins, in the diagram
  ConnectTool(Surface surface, String from, Point anchor) {
    this(surface, null, from, null, anchor);
  }

  private ConnectTool(
      Surface surface, @Nullable Dependency line, @Nullable String from, @Nullable String to, Point anchor) {
    this.surface = surface;
    document = surface.session().document().get();
    this.line = line;
    this.from = from;
    this.to = to;
    this.anchor = anchor;
  }

  /// Takes one end of a line elsewhere.
  ///
  /// @param start whether it is the end of the one that needs
  /// @param anchor where the other end is, in the diagram
  static ConnectTool of(Surface surface, Dependency line, boolean start, Point anchor) {
    return start
        ? new ConnectTool(surface, line, null, line.to(), anchor)
        : new ConnectTool(surface, line, line.from(), null, anchor);
  }

  @Override
  public void drag(Pointer pointer) {
    String target = target(pointer.at());
    String refusal = target == null ? null : refusal(target);
    surface.highlight(target != null && refusal == null ? target : null);
    surface.overlay().say(refusal, pointer.view());
    Point begin = surface.viewport().toView(anchor.x(), anchor.y());
    surface.overlay().rubber(begin, pointer.view(), refusal == null);
  }

  /// A card, the frame of a place, or a group, which takes lines in the room between its members as well.
  private @Nullable String target(Point p) {
    return switch (surface.picking().at(p)) {
      case Hit.Card card -> card.id();
      case Hit.Tag tag -> tag.member();
      case Hit.Place place -> place.frame() ? place.id() : null;
      case Hit.Group group -> from == null ? null : group.id();
      default -> null;
    };
  }

  private @Nullable String refusal(String target) {
    boolean unchanged = line != null && target.equals(from == null ? line.from() : line.to());
    return unchanged ? null : Edits.refusal(document, start(target), end(target));
  }

  private String start(String target) {
    return from == null ? target : from;
  }

  private String end(String target) {
    return to == null ? target : to;
  }

  @Override
  public void release(Pointer at) {
    String target = target(at.at());
    boolean empty = surface.picking().at(at.at()) instanceof Hit.Nothing
        || surface.picking().at(at.at()) instanceof Hit.Place place && !place.frame();
    cancel();
    if (target != null && refusal(target) == null) {
      connect(target);
    } else if (target == null && empty && line == null && from != null) {
      surface.offerNew(from, at.at());
    }
  }

  private void connect(String target) {
    if (line != null) {
      surface.session().perform(Edits.reconnect(line.id(), start(target), end(target)));
      return;
    }
    Edit edit = Edits.connect(start(target), end(target));
    Set<String> after = new LinkedHashSet<>();
    after.add(Ids.dependency(document));
    surface.session().perform(edit, new Selection(after), null);
  }

  @Override
  public void cancel() {
    surface.highlight(null);
    surface.overlay().clear();
  }
}
