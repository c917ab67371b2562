package linchpin.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import linchpin.drawing.FigureIndex.Of;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.painter.BadgePainter;
import linchpin.drawing.painter.CaptionPainter;
import linchpin.drawing.painter.CardPainter;
import linchpin.drawing.painter.CauseTagPainter;
import linchpin.drawing.painter.GroupPainter;
import linchpin.drawing.painter.LinePainter;
import linchpin.drawing.painter.NotePainter;
import linchpin.drawing.painter.PlacePainter;
import linchpin.drawing.painter.SelectionPainter;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.View;
import linchpin.drawing.view.ViewChange;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Routes;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.model.cause.CommonCause;
import org.jspecify.annotations.Nullable;

/// Paints one view after another. Each drawing equals what [DiagramPainter] makes of its view, but what cannot look
/// otherwise than before is not painted again and keeps its figures.
public final class Repainter {
  private static final double MARGIN = 24;
  private @Nullable PreparedView scene;
  private @Nullable Drawing drawing;
  private FigureIndex parts = new FigureIndex();

  /// The drawing of a view.
  public Drawing paint(View view) {
    PreparedView before = scene;
    ViewChange change = before == null ? null : ViewChange.between(before, view);
    Drawing known = drawing;
    if (change == null) {
      PreparedView now = new PreparedView(view);
      scene = now;
      parts = new FigureIndex();
      new All(now, parts).paint();
    } else {
      scene = change.scene();
      if (known != null && change.touched().isEmpty()) {
        return known;
      }
      new Some(change, parts).paint();
    }
    Drawing next = drawing(view.theme().canvas());
    drawing = next;
    return next;
  }

  private Drawing drawing(Ink ground) {
    Bounds extent = parts.extent();
    Bounds bounds = extent == null ? new Bounds(0, 0, 0, 0) : extent;
    return new Drawing(whole(bounds.grown(MARGIN)), ground, parts.backToFront());
  }

  private static Bounds whole(Bounds bounds) {
    double x = Math.floor(bounds.x());
    double y = Math.floor(bounds.y());
    return new Bounds(x, y, Math.ceil(bounds.right()) - x, Math.ceil(bounds.bottom()) - y);
  }

  /// Paints everything.
  private static final class All {
    private final PreparedView scene;
    private final FigureIndex parts;
    private final SelectionPainter selection;

    All(PreparedView scene, FigureIndex parts) {
      this.scene = scene;
      this.parts = parts;
      selection = new SelectionPainter(scene);
    }

    void paint() {
      components();
      groups();
      lines();
      CauseTagPainter causes = new CauseTagPainter(scene);
      for (CommonCause cause : scene.topology().commonCauses().values()) {
        parts.put(Of.CAUSE, cause.id(), causes.joined(cause));
      }
      NotePainter notes = new NotePainter(scene);
      for (Annotation note : scene.document().annotations().values()) {
        parts.put(Of.NOTE, note.id(), Arrays.asList(notes.paint(note), selection.note(note)));
      }
      parts.put(Of.CAPTION, "", new CaptionPainter(scene).paint(parts.extent()));
    }

    private void components() {
      PlacePainter places = new PlacePainter(scene);
      CauseTagPainter tags = new CauseTagPainter(scene);
      Cards cards = new Cards(scene);
      for (Component component : scene.topology().components().values()) {
        Bounds bounds = scene.document().bounds(component.id());
        if (bounds != null && scene.place(component)) {
          List<@Nullable Figure> figures = new ArrayList<>(places.paint(component));
          figures.add(selection.place(component.id(), bounds));
          figures.add(tags.tags(component, bounds));
          parts.put(Of.COMPONENT, component.id(), figures);
        } else if (bounds != null) {
          parts.put(Of.COMPONENT, component.id(), cards.paint(component, bounds));
        }
      }
    }

    private void groups() {
      GroupPainter painter = new GroupPainter(scene);
      for (RedundancyGroup group : scene.topology().groups().values()) {
        Bounds outline = scene.outlines().get(group.id());
        if (outline != null) {
          List<@Nullable Figure> figures = new ArrayList<>(painter.paint(group));
          figures.add(selection.group(group.id(), outline));
          parts.put(Of.GROUP, group.id(), figures);
        }
      }
    }

    private void lines() {
      LinePainter painter = new LinePainter(scene);
      for (Dependency dependency : scene.topology().dependencies().values()) {
        parts.put(Of.LINE, dependency.id(), painter.paint(dependency));
      }
      for (Component component : scene.topology().components().values()) {
        for (String person : component.operators()) {
          String id = Routes.operatorLine(component.id(), person);
          parts.put(Of.LINE, id, Arrays.asList(painter.operator(component, person)));
        }
      }
    }
  }

  /// What a card consists of.
  private static final class Cards {
    private final CardPainter cards;
    private final BadgePainter badges;
    private final CauseTagPainter tags;
    private final SelectionPainter selection;

    Cards(PreparedView scene) {
      cards = new CardPainter(scene);
      badges = new BadgePainter(scene);
      tags = new CauseTagPainter(scene);
      selection = new SelectionPainter(scene);
    }

    List<@Nullable Figure> paint(Component component, Bounds bounds) {
      return Arrays.asList(cards.paint(component), badges.ring(component, bounds), badges.badges(component, bounds),
          selection.card(component, bounds), tags.tags(component, bounds));
    }
  }

  /// Paints what a change touches. Labels stay where they are: nothing that it touches is in their way.
  private static final class Some {
    private final PreparedView scene;
    private final Set<String> touched;
    private final FigureIndex parts;
    private final Cards cards;
    private final SelectionPainter selection;
    private final boolean labels;

    Some(ViewChange change, FigureIndex parts) {
      scene = change.scene();
      touched = change.touched();
      this.parts = parts;
      cards = new Cards(scene);
      selection = new SelectionPainter(scene);
      labels = scene.detail().shows(Detail.Level.NAMES);
    }

    void paint() {
      for (String id : touched) {
        Component component = scene.topology().component(id);
        Bounds bounds = scene.document().bounds(id);
        Bounds outline = scene.outlines().get(id);
        Annotation note = scene.document().annotations().get(id);
        CommonCause cause = scene.topology().commonCause(id);
        if (component != null && bounds != null && scene.place(component)) {
          Figure box = new PlacePainter(scene).box(component);
          Figure tab = old(Of.COMPONENT, id, Plane.GROUP_LABELS);
          parts.put(Of.COMPONENT, id, Arrays.asList(
              box, tab, selection.place(id, bounds), new CauseTagPainter(scene).tags(component, bounds)));
        } else if (component != null && bounds != null) {
          parts.put(Of.COMPONENT, id, cards.paint(component, bounds));
        } else if (outline != null) {
          parts.put(Of.GROUP, id, Arrays.asList(old(Of.GROUP, id, Plane.GROUP_OUTLINES),
              old(Of.GROUP, id, Plane.GROUP_LABELS), selection.group(id, outline)));
        } else if (cause != null) {
          parts.put(Of.CAUSE, id, new CauseTagPainter(scene).joined(cause));
        } else if (note != null) {
          parts.put(Of.NOTE, id, Arrays.asList(new NotePainter(scene).paint(note), selection.note(note)));
        }
      }
      lines();
    }

    private @Nullable Figure old(Of kind, String id, Plane plane) {
      return parts.get(kind, id).stream().filter(f -> f.plane() == plane).findFirst().orElse(null);
    }

    private void lines() {
      LinePainter painter = new LinePainter(scene);
      for (Dependency d : scene.topology().dependencies().values()) {
        if (touched.contains(d.id()) || touched.contains(d.from()) || touched.contains(d.to())) {
          parts.put(Of.LINE, d.id(), labels
              ? Arrays.asList(painter.bare(d), old(Of.LINE, d.id(), Plane.LOADS))
              : painter.paint(d));
        }
      }
      if (!labels) {
        scene.topology().components().values().forEach(c -> operators(c, painter));
      }
    }

    private void operators(Component component, LinePainter painter) {
      for (String person : component.operators()) {
        if (touched.contains(component.id()) || touched.contains(person)) {
          String id = Routes.operatorLine(component.id(), person);
          parts.put(Of.LINE, id, Arrays.asList(painter.operator(component, person)));
        }
      }
    }
  }
}
