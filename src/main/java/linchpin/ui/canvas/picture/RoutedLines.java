package linchpin.ui.canvas.picture;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.edit.document.Routes;
import linchpin.layout.Router;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.task.TaskFailure;
import linchpin.task.TaskQueue;
import linchpin.task.TaskScope;
import org.jspecify.annotations.Nullable;

/// The lines of the documents shown, each routed from those before it. Small diagrams are routed at once; in large ones
/// lines that have to be searched run straight until a thread aside has found their way.
public final class RoutedLines {
  /// Above so many components and lines nothing waits for the router.
  private static final int LARGE = 300;

  private final Runnable onRouted;
  private final TaskQueue aside;
  private Document document = Document.EMPTY;
  private Routes routes = Routes.NONE;
  private Document routedDocument = Document.EMPTY;
  private Routes routed = Routes.NONE;
  private @Nullable Document followed;
  private Routes following = Routes.NONE;
  private @Nullable Document wanted;
  private boolean working;

  /// @param onRouted called on the JavaFX thread when lines have found their way
  /// @param tasks those of the diagram
  RoutedLines(Runnable onRouted, TaskScope tasks) {
    aside = tasks.queue(TaskQueue.Policy.NEWEST_WINS);
    this.onRouted = onRouted;
  }

  /// The lines of what a gesture makes of the document that was asked for last: those of moved ends follow, all others
  /// stay as they are until the gesture ends.
  Routes following(Document next) {
    Document before = followed;
    if (before != next) {
      following = before == null ? Router.follow(routes, document, next) : Router.follow(following, before, next);
      followed = next;
    }
    return following;
  }

  /// Forgets what a gesture made of the lines.
  void settle() {
    followed = null;
    following = Routes.NONE;
  }

  /// The lines of a document.
  Routes of(Document next) {
    if (sameLines(document, next)) {
      document = next;
      return routes;
    }
    if (large(next)) {
      routes = sameLines(routedDocument, next) ? routed : untouched(next);
      document = next;
      wanted = next;
      work();
    } else {
      routed = Router.reroute(routed, routedDocument, next);
      routedDocument = next;
      routes = routed;
      document = next;
      wanted = null;
    }
    return routes;
  }

  public static boolean large(Document document) {
    return document.topology().components().size() + document.topology().dependencies().size() > LARGE;
  }

  private static boolean sameLines(Document a, Document b) {
    return a == b
        || a.placement().equals(b.placement())
            && a.arrangement().bends().equals(b.arrangement().bends())
            && (a.topology() == b.topology() || alike(a, b));
  }

  /// Whether a router sees the same in both, which stand alike: figures are nothing to it, nor are names but those of
  /// places.
  private static boolean alike(Document a, Document b) {
    return same(a.topology().components().values(), b.topology().components().values(), (c, d) ->
            c.id().equals(d.id())
                && (c.copies() > 1) == (d.copies() > 1)
                && a.isPlace(c) == b.isPlace(d)
                && (!a.isPlace(c) || c.label().equals(d.label()))
                && c.operators().equals(d.operators()))
        && same(a.topology().dependencies().values(), b.topology().dependencies().values(), (d, e) -> d == e
            || d.id().equals(e.id()) && d.from().equals(e.from()) && d.to().equals(e.to()))
        && same(a.topology().groups().values(), b.topology().groups().values(), (g, h) -> g == h
            || g.id().equals(h.id()) && g.members().equals(h.members()));
  }

  private static <T> boolean same(Collection<T> some, Collection<T> others, BiPredicate<T, T> alike) {
    if (some.size() != others.size()) {
      return false;
    }
    Iterator<T> other = others.iterator();
    return some.stream().allMatch(one -> alike.test(one, other.next()));
  }

  /// Of the lines known those whose ends have not moved.
  private Routes untouched(Document next) {
    Set<String> moved = moved(next);
    Map<String, List<Point>> kept = new LinkedHashMap<>();
    for (Dependency d : next.topology().dependencies().values()) {
      boolean same = d.equals(routedDocument.topology().dependency(d.id()))
          && next.arrangement().bends(d.id()).equals(routedDocument.arrangement().bends(d.id()));
      List<Point> course = routed.of(d.id());
      if (same && !course.isEmpty() && !moved.contains(d.from()) && !moved.contains(d.to())) {
        kept.put(d.id(), course);
      }
    }
    return new Routes(kept);
  }

  private Set<String> moved(Document next) {
    Set<String> moved = new HashSet<>();
    next.placement().forEach((id, bounds) -> {
      if (!bounds.equals(routedDocument.bounds(id))) {
        moved.add(id);
        RedundancyGroup group = next.topology().groupOf(id);
        if (group != null) {
          moved.add(group.id());
        }
      }
    });
    return moved;
  }

  private void work() {
    Document next = wanted;
    if (working || next == null || sameLines(routedDocument, next)) {
      return;
    }
    working = true;
    wanted = null;
    Document before = routedDocument;
    Routes known = routed;
    aside.submit(context -> Router.reroute(known, before, next), found -> take(next, found), this::fail);
  }

  /// The lines stay straight until the next change; the window tells of the mishap.
  private void fail(TaskFailure failure) {
    working = false;
    failure.throwUntold();
  }

  private void take(Document of, Routes found) {
    working = false;
    routedDocument = of;
    routed = found;
    if (sameLines(of, document)) {
      routes = found;
      onRouted.run();
    }
    work();
  }
}
