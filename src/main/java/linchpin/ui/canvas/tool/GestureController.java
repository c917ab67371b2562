package linchpin.ui.canvas.tool;

import java.util.List;
import java.util.function.BiFunction;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import linchpin.edit.Edits;
import linchpin.edit.Selection;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.layout.RouteEditing;
import linchpin.model.Dependency;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Turns what the mouse does into clicks and gestures. There is at most one gesture at a time; an edit that comes from
/// elsewhere meanwhile cancels it.
public final class GestureController {
  private static final double THRESHOLD = 3;
  private static final double EDGE = 24;
  private static final double EDGE_SPEED = 12;

  /// What a click on the canvas sets off.
  public interface Clicks {
    /// Renames in place.
    void rename(String id);

    /// Switches a component off or on.
    void power(String id);

    /// A double click on the ground of the canvas or of a place.
    void ground(Point at);
  }

  private final Surface surface;
  private final Session session;
  private final Grips grips;
  private final Clicks clicks;
  private final AnimationTimer edgePan;
  private @Nullable Pointer press;
  private @Nullable Hit pressed;
  private @Nullable Grip taken;
  private @Nullable Tool tool;
  private @Nullable Pointer last;
  private boolean panKey;
  private boolean panning;
  private boolean ended;
  private boolean selectedBefore;

  public GestureController(Surface surface, Grips grips, Clicks clicks) {
    this.surface = surface;
    session = surface.session();
    this.grips = grips;
    this.clicks = clicks;
    edgePan =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            panAtEdge();
          }
        };
  }

  /// Whether a gesture is in progress.
  public boolean busy() {
    return tool != null;
  }

  /// Whether the key that pans is held.
  public void panKey(boolean held) {
    panKey = held;
  }

  public boolean panKey() {
    return panKey;
  }

  public void press(MouseEvent event) {
    cancel();
    ended = event.getButton() == MouseButton.SECONDARY;
    Pointer at = pointer(event);
    press = at;
    panning = event.getButton() == MouseButton.MIDDLE || panKey && event.getButton() == MouseButton.PRIMARY;
    taken = panning ? null : grips.at(at.view());
    Hit hit = surface.picking().at(at.at());
    pressed = hit;
    String id = hit.id();
    selectedBefore = id != null && session.selection().get().contains(id);
    if (!panning && taken == null && id != null && !hit.ground() && !event.isShiftDown()
        && !session.selection().get().contains(id)) {
      session.select(Selection.of(id));
    }
  }

  public void drag(MouseEvent event) {
    Pointer at = pointer(event);
    Pointer start = press;
    if (start == null || ended) {
      return;
    }
    last = at;
    if (tool == null && start.view().distance(at.view()) > THRESHOLD) {
      tool = begin(start);
      ended = tool == null;
      grips.hide();
      edgePan.start();
    }
    if (tool != null) {
      tool.drag(at);
    }
  }

  public void release(MouseEvent event) {
    Tool running = tool;
    Pointer start = press;
    Hit hit = pressed;
    Grip grip = taken;
    boolean pans = panning;
    stop();
    if (running != null) {
      running.release(pointer(event));
    } else if (start != null && hit != null && !ended && !pans) {
      click(hit, grip, event);
    }
  }

  /// Ends the gesture without any effect.
  ///
  /// @return whether there was one
  public boolean cancel() {
    Tool running = tool;
    boolean busy = running != null;
    stop();
    ended = true;
    if (running != null) {
      running.cancel();
    }
    return busy;
  }

  private void stop() {
    edgePan.stop();
    tool = null;
    press = null;
    pressed = null;
    taken = null;
    panning = false;
  }

  private @Nullable Tool begin(Pointer start) {
    if (panning) {
      return new PanTool(surface, start);
    }
    return taken == null ? begin(start, pressed) : begin(start, taken);
  }

  private @Nullable Tool begin(Pointer start, Grip grip) {
    return switch (grip) {
      case Grip.Connect connect -> {
        Bounds box = session.document().get().bounds(connect.from());
        yield box == null ? null : new ConnectTool(surface, connect.from(), start.at());
      }
      case Grip.Corner corner -> {
        Bounds box = session.document().get().bounds(corner.place());
        yield box == null ? null : new ResizeTool(surface, start, corner, box);
      }
      case Grip.End end -> {
        Dependency line = session.document().get().topology().dependency(end.line());
        var course = line == null ? List.<Point>of() : surface.picking().course(line);
        yield line == null || course.isEmpty() ? null
            : ConnectTool.of(surface, line, end.start(), end.start() ? course.getLast() : course.getFirst());
      }
      case Grip.Bend bend -> bend(bend.line(), (line, bends) ->
          bend.corner() < bends.pieces() ? BendTool.corner(surface, start, line, bends, bend.corner()) : null);
      case Grip.Piece piece -> bend(piece.line(), (line, bends) ->
          piece.piece() < bends.pieces() ? BendTool.piece(surface, start, line, bends, piece.piece()) : null);
      case Grip.Power power -> null;
    };
  }

  private @Nullable Tool begin(Pointer start, @Nullable Hit hit) {
    return switch (hit) {
      case Hit.Card card -> move(start, card.id());
      case Hit.Note note -> move(start, note.id());
      case Hit.Place place when place.frame() || session.selection().get().contains(place.id()) -> move(start, place.id());
      case Hit.Group group when group.frame() || session.selection().get().contains(group.id()) -> move(start, group.id());
      case Hit.Line hitLine when selectedBefore ->
          bend(hitLine.id(), (line, bends) -> BendTool.piece(surface, start, line, bends, bends.nearest(start.at())));
      case Hit.Line line -> null;
      case Hit.Tag tag -> null;
      case null, default -> new MarqueeTool(surface, start);
    };
  }

  /// Bends a line that can be bent: one of more than a point, between two different ends.
  private @Nullable Tool bend(String id, BiFunction<Dependency, RouteEditing, @Nullable Tool> how) {
    Dependency line = session.document().get().topology().dependency(id);
    RouteEditing bends = new RouteEditing(line == null ? List.of() : surface.picking().course(line));
    return line == null || bends.pieces() == 0 ? null : how.apply(line, bends);
  }

  private Tool move(Pointer start, String id) {
    if (!session.selection().get().contains(id)) {
      session.select(start.shift() ? session.selection().get().toggled(id) : Selection.of(id));
    }
    return new MoveTool(surface, start);
  }

  private void click(Hit hit, @Nullable Grip grip, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (grip instanceof Grip.Power power) {
      clicks.power(power.id());
      return;
    }
    if (grip instanceof Grip.Bend bend) {
      if (event.getClickCount() == 2) {
        takeOut(bend);
      }
      return;
    }
    String id = hit.id();
    if (event.getClickCount() == 2) {
      if (hit.ground()) {
        clicks.ground(pointer(event).at());
      } else if (id != null) {
        clicks.rename(id);
      }
    } else if (event.isShiftDown()) {
      session.select(id == null ? session.selection().get() : session.selection().get().toggled(id));
    } else {
      session.select(id == null ? Selection.NONE : Selection.of(id));
    }
  }

  private void takeOut(Grip.Bend bend) {
    Dependency line = session.document().get().topology().dependency(bend.line());
    RouteEditing bends = new RouteEditing(line == null ? List.of() : surface.picking().course(line));
    if (bend.corner() < bends.pieces()) {
      session.perform(Edits.bend(bend.line(), bends.without(bend.corner())));
    }
  }

  private void panAtEdge() {
    Pointer at = last;
    if (tool == null || at == null || tool instanceof PanTool) {
      return;
    }
    double dx = towards(at.view().x(), surface.viewport().width());
    double dy = towards(at.view().y(), surface.viewport().height());
    if (dx != 0 || dy != 0) {
      surface.viewport().panBy(dx, dy);
      Point there = surface.viewport().toDiagram(at.view().x(), at.view().y());
      tool.drag(new Pointer(there, at.view(), at.shift(), at.alt(), at.shortcut()));
    }
  }

  private static double towards(double at, double size) {
    double before = EDGE - at;
    double after = at - (size - EDGE);
    if (before > 0) {
      return EDGE_SPEED * Math.min(1, before / EDGE);
    }
    return after > 0 ? -EDGE_SPEED * Math.min(1, after / EDGE) : 0;
  }

  private Pointer pointer(MouseEvent e) {
    return new Pointer(
        surface.viewport().toDiagram(e.getX(), e.getY()),
        new Point(e.getX(), e.getY()), e.isShiftDown(), e.isAltDown(), e.isShortcutDown());
  }
}
