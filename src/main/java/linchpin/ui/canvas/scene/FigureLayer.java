package linchpin.ui.canvas.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Shape;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.view.Detail;
import linchpin.edit.document.Bounds;
import org.jspecify.annotations.Nullable;

/// The figures of a drawing as nodes, one group a plane. A figure that equals the one shown keeps its node; only
/// figures near the visible part have nodes in the scene.
public final class FigureLayer {
  /// How far round the visible part figures are kept, so that panning a little changes nothing: a share of its size.
  private static final double AHEAD = 0.25;

  /// So many nodes are exchanged one by one.
  private static final int FEW = 40;

  private static final Comparator<FigureNode> BY_DEPTH = Comparator.comparingInt(s -> s.figure().depth());
  private final MarkNodes nodes = new MarkNodes();
  private final Group root = new Group();
  private final Map<Plane, Sheet> sheets = new EnumMap<>(Plane.class);
  private volatile Map<Key, FigureNode> shown = new HashMap<>();
  private @Nullable Bounds kept;

  public FigureLayer() {
    root.setManaged(false);
    root.setAutoSizeChildren(false);
    root.setMouseTransparent(true);
    for (Plane plane : Plane.values()) {
      Sheet sheet = new Sheet(nodes);
      sheets.put(plane, sheet);
      root.getChildren().add(sheet.group);
    }
  }

  private record Key(String id, Plane plane) {}

  /// All figures of one plane, back to front.
  private static final class Sheet {
    final Group group = new Group();
    final Bundles bundles;
    List<FigureNode> all = List.of();
    List<? extends Drawable> drawn = List.of();

    Sheet(MarkNodes nodes) {
      bundles = new Bundles(nodes);
      group.setManaged(false);
      group.setAutoSizeChildren(false);
    }
  }

  /// A drawing made ready to be shown.
  public static final class Arranged {
    private final Detail.Level level;
    private final Map<Key, FigureNode> shown = new HashMap<>();
    private final Map<Plane, List<FigureNode>> all = new EnumMap<>(Plane.class);
    private final Map<Plane, List<? extends Drawable>> drawn = new EnumMap<>(Plane.class);

    private Arranged(Detail.Level level) {
      this.level = level;
    }
  }

  /// The node that holds everything, in diagram coordinates.
  public Group root() {
    return root;
  }

  /// Keeps a picture of all figures while they are only moved, or lets it go.
  ///
  /// @param moving whether the figures stay as they are
  public void moving(boolean moving) {
    root.setCache(moving);
  }

  /// Makes a drawing ready to be shown in the place of the one before; on any thread.
  ///
  /// @param level how much is seen of it
  public synchronized Arranged arrange(Drawing drawing, Detail.Level level) {
    boolean far = level == Detail.Level.SHAPES || level == Detail.Level.ICONS;
    Map<Key, FigureNode> before = shown;
    Arranged next = new Arranged(level);
    for (Figure figure : drawing.figures()) {
      Key key = new Key(figure.id(), figure.plane());
      FigureNode old = before.get(key);
      FigureNode now = old != null && (old.figure() == figure || old.figure().equals(figure)) ? old : new FigureNode(figure, nodes);
      next.shown.put(key, now);
      next.all.computeIfAbsent(figure.plane(), _ -> new ArrayList<>()).add(now);
    }
    sheets.forEach((plane, sheet) -> {
      List<FigureNode> all = next.all.getOrDefault(plane, List.of()).stream().sorted(BY_DEPTH).toList();
      next.all.put(plane, all);
      next.drawn.put(plane, far && (plane == Plane.LINES || plane == Plane.CARDS) ? sheet.bundles.of(all) : all);
    });
    return next;
  }

  /// Shows what was arranged last.
  public void show(Arranged next, Bounds visible) {
    nodes.coarse(next.level == Detail.Level.SHAPES);
    shown = next.shown;
    sheets.forEach((plane, sheet) -> {
      sheet.all = next.all.getOrDefault(plane, List.of());
      sheet.drawn = next.drawn.getOrDefault(plane, List.of());
    });
    kept = null;
    reveal(visible);
  }

  /// Puts into the scene what a part of the diagram needs, and takes out what lies far from it.
  public void reveal(Bounds visible) {
    if (kept != null && kept.contains(visible) && kept.width() < 2.5 * visible.width()) {
      return;
    }
    Bounds keep = new Bounds(
        visible.x() - AHEAD * visible.width(), visible.y() - AHEAD * visible.height(),
        visible.width() * (1 + 2 * AHEAD), visible.height() * (1 + 2 * AHEAD));
    kept = keep;
    sheets.values().forEach(sheet -> fill(sheet, keep));
  }

  private static void fill(Sheet sheet, Bounds keep) {
    List<Node> wanted = new ArrayList<>();
    for (Drawable d : sheet.drawn) {
      Bounds bounds = d.bounds();
      if (bounds != null && bounds.grown(1).overlaps(keep)) {
        wanted.add(d.node());
      }
    }
    exchange(sheet.group.getChildren(), wanted);
  }

  /// Puts in only what is new where a few nodes replace as many, which is most often: each node that is put in anew is
  /// looked at by style sheets.
  private static void exchange(ObservableList<Node> shown, List<Node> wanted) {
    List<Integer> other = new ArrayList<>();
    if (shown.size() == wanted.size()) {
      for (int i = 0; i < wanted.size(); i++) {
        if (shown.get(i) != wanted.get(i)) {
          other.add(i);
        }
      }
      if (other.size() <= FEW && other.stream().noneMatch(i -> shown.contains(wanted.get(i)))) {
        other.forEach(i -> shown.set(i, wanted.get(i)));
        return;
      }
    }
    shown.setAll(wanted);
  }

  /// The boxes of an element's figure on a plane, such as the pills of a group's label; empty when it has none there.
  public List<Bounds> boxes(String id, Plane plane) {
    FigureNode figure = shown.get(new Key(id, plane));
    return figure == null
        ? List.of()
        : figure.figure().marks().stream()
            .flatMap(m -> m instanceof Mark.Box box ? Stream.of(box.bounds()) : Stream.empty())
            .toList();
  }

  /// The outlines that elements have on a plane, of those that are in the scene now.
  public List<Shape> outlines(Collection<String> ids, Plane plane) {
    return ids.stream()
        .map(id -> shown.get(new Key(id, plane)))
        .flatMap(s -> s == null ? Stream.empty() : s.parts())
        .flatMap(n -> n instanceof Shape shape ? Stream.of(shape) : Stream.empty())
        .toList();
  }

  /// The ids of the elements that have a figure on a plane, front first.
  public List<String> ids(Plane plane) {
    Sheet sheet = sheets.get(plane);
    return sheet == null ? List.of() : sheet.all.reversed().stream().map(s -> s.figure().id()).toList();
  }

  /// How many figures have nodes in the scene now.
  public int inScene() {
    return sheets.values().stream().mapToInt(s -> s.group.getChildren().size()).sum();
  }
}
