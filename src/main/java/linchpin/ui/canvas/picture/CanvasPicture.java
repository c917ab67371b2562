package linchpin.ui.canvas.picture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.shape.Shape;
import linchpin.analysis.report.Report;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.Emphasis;
import linchpin.drawing.view.HighlightedFinding;
import linchpin.drawing.view.ShownMoment;
import linchpin.drawing.view.Theme;
import linchpin.drawing.view.View;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.model.Scenario;
import linchpin.task.TaskScope;
import linchpin.ui.canvas.scene.FigureLayer;
import linchpin.ui.canvas.scene.Viewport;
import linchpin.ui.canvas.tool.Picking;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What is painted: the session's document (or a gesture's preview of the next one) with its analysis and what the
/// user points at. Changes are gathered and painted once, when the canvas is laid out next.
public final class CanvasPicture {
  /// The largest picture kept while panning, in pixels of the screen.
  private static final double MOST_PIXELS = 4e6;

  /// More new rings than this at once are not pointed out one by one: it is another diagram.
  private static final int MOST_ANNOUNCED = 12;

  /// How much room there is round what stands in a diagram.
  private static final double AROUND = 24;

  private static final Drawing NOTHING = new Drawing(new Bounds(0, 0, 0, 0), Theme.LIGHT.canvas(), List.of());

  private final Session session;
  private final Viewport viewport;
  private final Runnable repaint;
  private final FigureLayer figures = new FigureLayer();
  private final Painting painting;
  private final RoutedLines lines;
  private final FindingHighlight highlight;
  private Emphasis emphasis = Emphasis.NONE;
  private Theme theme = Theme.LIGHT;
  private @Nullable Document preview;
  private @Nullable Drawing drawing;
  private @Nullable View painted;
  private Point shownAt = new Point(0, 0);
  private double shownScale;
  private Consumer<List<Shape>> onRings = rings -> {};

  public CanvasPicture(Session session, Viewport viewport, Runnable repaint, TaskScope tasks) {
    this.session = session;
    this.viewport = viewport;
    this.repaint = repaint;
    painting = new Painting(figures, repaint, tasks);
    lines = new RoutedLines(repaint, tasks);
    highlight = new FindingHighlight(repaint, tasks);
  }

  /// Calls this with the rings that a new report has brought, when they are few.
  public void onRings(Consumer<List<Shape>> listener) {
    onRings = listener;
  }

  public Group node() {
    return figures.root();
  }

  public FigureLayer figures() {
    return figures;
  }

  public Theme theme() {
    return theme;
  }

  public void theme(Theme next) {
    theme = next;
    repaint.run();
  }

  /// The document that is shown.
  public Document shown() {
    return preview == null ? session.document().get() : preview;
  }

  /// Shows what a gesture would make of the document; in a large diagram only as outlines of what would move.
  public void preview(@Nullable Document document) {
    if (preview != document) {
      preview = document;
      if (document == null) {
        lines.settle();
      }
      repaint.run();
    }
  }

  /// Where a gesture would move things, while that is shown as outlines only.
  public List<Bounds> outlines() {
    Document next = preview;
    Document now = session.document().get();
    if (next == null || !RoutedLines.large(now)) {
      return List.of();
    }
    return next.placement().entrySet().stream()
        .filter(e -> !e.getValue().equals(now.bounds(e.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  public Emphasis emphasis() {
    return emphasis;
  }

  public void hover(@Nullable String id) {
    emphasise(emphasis.withHovered(id));
  }

  public void focus(@Nullable String id) {
    emphasise(emphasis.withFocused(id));
  }

  public void dropTarget(@Nullable String place) {
    emphasise(emphasis.withDropTarget(place));
  }

  public void light(@Nullable HighlightedFinding highlight) {
    emphasise(emphasis.withLit(highlight));
  }

  public void predict(Set<String> ids) {
    emphasise(emphasis.withPredicted(ids));
  }

  private void emphasise(Emphasis next) {
    if (!next.equals(emphasis)) {
      emphasis = next;
      repaint.run();
    }
  }

  /// Finds what lies where in the session's document.
  public Picking picking() {
    Document document = session.document().get();
    return new Picking(document, lines.of(document), figures, viewport.zoom().get());
  }

  /// The corners of a line as it is shown, in a gesture's preview too.
  public List<Point> courseShown(String line) {
    Document shown = shown();
    return (shown == session.document().get() ? lines.of(shown) : lines.following(shown)).of(line);
  }

  /// What covers all of the diagram; nothing before it was painted.
  public @Nullable Drawing drawing() {
    return drawing;
  }

  /// What the drawing shows; null before it was painted.
  public @Nullable View painted() {
    return painted;
  }

  /// What all of the document will cover, about; null when there is nothing.
  public @Nullable Bounds whole() {
    Document document = session.document().get();
    if (Painting.huge(document)) {
      return document.placement().values().stream().reduce(Bounds::union).map(b -> b.grown(AROUND)).orElse(null);
    }
    paint();
    return drawing == null || drawing.figures().isEmpty() ? null : drawing.bounds();
  }

  /// Lets go of what is shown, before another document is.
  public void forget() {
    painting.forget();
    if (Painting.huge(session.document().get())) {
      drawing = null;
      painted = null;
      figures.show(figures.arrange(NOTHING, Detail.Level.FULL), viewport.visible());
    }
  }

  /// Paints when anything has changed, else only brings in what has become visible.
  public void paint() {
    Drawing before = drawing;
    View view = view();
    Painting.Painted done = painting.finished();
    if (done != null && !finer(done.view(), view)) {
      show(done);
    }
    Painting.Painted now = same(view, painted) ? null : painting.paint(view);
    if (now != null) {
      show(now);
    }
    if (drawing == before) {
      pan();
      bringIn(view);
    }
    shownAt = viewport.origin();
    shownScale = viewport.zoom().get();
  }

  private void bringIn(View wanted) {
    View seen = painted;
    if (seen != null && !finer(seen, wanted)) {
      figures.reveal(viewport.visible());
    }
  }

  /// Whether a view has more detail than is wanted now; to bring in all of that from far away would hold up the window.
  private static boolean finer(View view, View wanted) {
    return view.detail().zoom() > wanted.detail().zoom();
  }

  private void show(Painting.Painted next) {
    Report told = painted == null ? null : painted.report();
    Report tells = next.view().report();
    painted = next.view();
    if (next.drawing() == drawing) {
      return;
    }
    drawing = next.drawing();
    figures.moving(false);
    Set<String> ringed = Set.copyOf(figures.ids(Plane.RINGS));
    figures.show(next.figures(), viewport.visible());
    if (told != null && tells != null && told != tells) {
      announce(ringed);
    }
  }

  /// Tells of the rings that a report has brought.
  private void announce(Set<String> before) {
    List<String> fresh = figures.ids(Plane.RINGS).stream().filter(id -> !before.contains(id)).toList();
    if (!fresh.isEmpty() && fresh.size() <= MOST_ANNOUNCED) {
      onRings.accept(figures.outlines(fresh, Plane.RINGS));
    }
  }

  /// While a diagram that is not too large is panned, a picture of it is moved instead of painting it each time.
  private void pan() {
    double scale = viewport.zoom().get();
    if (scale != shownScale) {
      figures.moving(false);
    } else if (!viewport.origin().equals(shownAt) && drawing != null) {
      Bounds all = drawing.bounds();
      figures.moving(all.width() * all.height() * scale * scale < MOST_PIXELS);
    }
  }

  private View view() {
    Document now = session.document().get();
    boolean large = RoutedLines.large(now);
    Document document = large ? now : shown();
    String hovered = large ? null : emphasis.hovered();
    Emphasis hand =
        emphasis.withSelected(session.selection().get().ids()).withHovered(hovered).withLit(lit());
    return View.of(document, document == now ? lines.of(now) : lines.following(document))
        .withReport(session.report().get())
        .withWhatIf(whatIf())
        .withEmphasis(hand)
        .withTheme(theme)
        .withDetail(Detail.of(viewport.zoom().get()));
  }

  /// What is pointed at, else the finding that is open.
  private @Nullable HighlightedFinding lit() {
    HighlightedFinding pointed = emphasis.lit();
    String suspect = session.suspect().get();
    return pointed != null || suspect == null ? pointed : highlight.of(suspect, session);
  }

  /// What is switched off and what that does so far, or null in Design.
  public @Nullable ShownMoment whatIf() {
    Scenario scenario = session.scenario().get();
    return scenario.nothing()
        ? null
        : new ShownMoment(scenario, session.outcome().get(), session.moment().get(), session.wave().get());
  }

  /// Large parts are compared by identity: they are immutable and replaced when they change.
  private static boolean same(View a, @Nullable View b) {
    return b != null
        && a.document() == b.document()
        && a.routes() == b.routes()
        && sameReport(a.report(), b.report())
        && sameWhatIf(a.whatIf(), b.whatIf())
        && a.emphasis().equals(b.emphasis())
        && a.theme() == b.theme()
        && a.detail().equals(b.detail());
  }

  /// Figures are not painted, so a report that only brings them changes nothing.
  private static boolean sameReport(@Nullable Report a, @Nullable Report b) {
    return a == b || a != null && b != null && a.sameFailures(b);
  }

  private static boolean sameWhatIf(@Nullable ShownMoment a, @Nullable ShownMoment b) {
    if (a == null || b == null) {
      return a == b;
    }
    return a.scenario() == b.scenario() && a.outcome() == b.outcome() && a.moment() == b.moment()
        && a.wave() == b.wave();
  }

  /// The ids of what is switched off.
  public List<String> off() {
    return Objects.requireNonNull(session.scenario().get()).off();
  }
}
