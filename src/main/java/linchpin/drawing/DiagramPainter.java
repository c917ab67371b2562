package linchpin.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.edit.Annotation;
import linchpin.edit.Bounds;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import org.jspecify.annotations.Nullable;

/// The one painter: what the screen and every export show of a document. Pure: equal views give equal drawings, and an
/// element whose looks did not change keeps an equal figure.
public final class DiagramPainter {
  private static final double MARGIN = 24;
  private static final double TITLE_ABOVE = 24;
  private static final double LEGEND_BELOW = 24;
  private static final double LEAST_LEGEND_WIDTH = 480;
  private static final Comparator<Figure> BACK_TO_FRONT =
      Comparator.comparing(Figure::plane).thenComparingInt(Figure::depth);
  private final Scene scene;
  private final List<Figure> figures = new ArrayList<>();

  private DiagramPainter(View view) {
    scene = new Scene(view);
  }

  /// The drawing of a view. Components that have not been placed are left out, and so are the lines they have.
  public static Drawing paint(View view) {
    return new DiagramPainter(view).paint();
  }

  /// What the marks that a view uses mean, as a drawing of its own that starts at (0, 0).
  public static Drawing legend(View view) {
    Figure column = new LegendPainter(new Scene(view)).column(0, 0);
    Bounds extent = Extent.of(List.of(column));
    return new Drawing(extent == null ? new Bounds(0, 0, 0, 0) : extent, view.theme().canvas(), List.of(column));
  }

  /// What an annotation covers: its size follows from its text.
  public static Bounds bounds(Annotation note) {
    return NotePainter.bounds(note);
  }

  private Drawing paint() {
    components();
    groups();
    lines();
    notes();
    caption();
    figures.sort(BACK_TO_FRONT);
    Bounds extent = Extent.of(figures);
    Bounds bounds = extent == null ? new Bounds(0, 0, 0, 0) : extent;
    return new Drawing(whole(bounds.grown(MARGIN)), scene.theme().canvas(), figures);
  }

  private void components() {
    PlacePainter places = new PlacePainter(scene);
    CardPainter cards = new CardPainter(scene);
    BadgePainter badges = new BadgePainter(scene);
    SelectionPainter selection = new SelectionPainter(scene);
    for (Component component : scene.topology().components().values()) {
      Bounds bounds = scene.document().bounds(component.id());
      if (bounds == null) {
        continue;
      }
      if (scene.place(component)) {
        figures.addAll(places.paint(component));
        add(selection.place(component.id(), bounds));
      } else {
        add(cards.paint(component));
        add(badges.ring(component, bounds));
        add(badges.badges(component, bounds));
        add(selection.card(component, bounds));
      }
    }
  }

  private void groups() {
    GroupPainter painter = new GroupPainter(scene);
    SelectionPainter selection = new SelectionPainter(scene);
    for (RedundancyGroup group : scene.topology().groups().values()) {
      figures.addAll(painter.paint(group));
      Bounds outline = scene.outlines().get(group.id());
      if (outline != null) {
        add(selection.group(group.id(), outline));
      }
    }
  }

  private void lines() {
    LinePainter painter = new LinePainter(scene);
    for (Dependency dependency : scene.topology().dependencies().values()) {
      figures.addAll(painter.paint(dependency));
    }
    for (Component component : scene.topology().components().values()) {
      for (String person : component.operators()) {
        add(painter.operator(component, person));
      }
    }
  }

  private void notes() {
    NotePainter painter = new NotePainter(scene);
    SelectionPainter selection = new SelectionPainter(scene);
    for (Annotation note : scene.document().annotations().values()) {
      add(painter.paint(note));
      add(selection.note(note));
    }
  }

  private void caption() {
    View.Caption caption = scene.view().caption();
    if (caption.equals(View.Caption.NONE)) {
      return;
    }
    Bounds extent = Extent.of(figures);
    Bounds around = extent == null ? new Bounds(0, 0, 0, 0) : extent;
    if (!caption.title().isBlank()) {
      double width = Math.max(LEAST_LEGEND_WIDTH, around.width());
      String title = TextRuler.bundled().fit(caption.title(), Pen.TITLE, width);
      Pen pen = new Pen().words(title, around.x(), around.y() - TITLE_ABOVE, Pen.TITLE, scene.theme().fg());
      add(pen.figure("title", Plane.NOTES, 0));
    }
    if (caption.legend()) {
      double width = Math.max(LEAST_LEGEND_WIDTH, around.width());
      add(new LegendPainter(scene).rows(around.x(), around.bottom() + LEGEND_BELOW, width));
    }
  }

  private void add(@Nullable Figure figure) {
    if (figure != null && !figure.marks().isEmpty()) {
      figures.add(figure);
    }
  }

  private static Bounds whole(Bounds bounds) {
    double x = Math.floor(bounds.x());
    double y = Math.floor(bounds.y());
    return new Bounds(x, y, Math.ceil(bounds.right()) - x, Math.ceil(bounds.bottom()) - y);
  }
}
