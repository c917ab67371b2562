package linchpin.drawing.view;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.edit.document.OperatorLine;
import linchpin.model.Component;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// What a view shows otherwise than the one before it, when that is little enough to tell: names and figures of cards,
/// what the hand is on, what a new report says.
///
/// @param scene the new view
/// @param touched the ids of elements that may look otherwise
public record ViewChange(PreparedView scene, Set<String> touched) {

  /// The change from a scene to a view; null when everything has to be painted.
  public static @Nullable ViewChange between(PreparedView before, View view) {
    if (!alike(before.view(), view)) {
      return null;
    }
    Set<String> touched = renamed(before.document(), view.document());
    if (touched == null || !hand(before, view, touched)) {
      return null;
    }
    PreparedView scene = new PreparedView(view, before);
    Set<String> found = found(before, scene);
    if (found == null) {
      return null;
    }
    touched.addAll(found);
    return new ViewChange(scene, touched);
  }

  /// Whether everything that concerns the picture as a whole is the same.
  private static boolean alike(View a, View b) {
    return a.routes() == b.routes()
        && a.theme() == b.theme()
        && a.detail().equals(b.detail())
        && a.caption().equals(View.Caption.NONE)
        && b.caption().equals(View.Caption.NONE)
        && sameWhatIf(a.whatIf(), b.whatIf())
        && Objects.equals(a.emphasis().lit(), b.emphasis().lit())
        && a.emphasis().predicted().equals(b.emphasis().predicted())
        && spareless(a.report()).equals(spareless(b.report()));
  }

  private static boolean sameWhatIf(@Nullable ShownMoment a, @Nullable ShownMoment b) {
    return a == b || a != null && b != null && a.scenario() == b.scenario() && a.outcome() == b.outcome()
        && a.moment() == b.moment() && a.wave() == b.wave();
  }

  private static List<String> spareless(@Nullable Report report) {
    return report == null ? List.of() : report.noSpare();
  }

  /// The ids of the cards of which something is told otherwise; null when more has changed.
  private static @Nullable Set<String> renamed(Document a, Document b) {
    if (a == b) {
      return new HashSet<>();
    }
    Topology one = a.topology();
    Topology other = b.topology();
    boolean same = a.placement().equals(b.placement())
        && a.annotations().equals(b.annotations())
        && identical(one.groups(), other.groups())
        && identical(one.dependencies(), other.dependencies())
        && identical(one.journeys(), other.journeys())
        && identical(one.commonCauses(), other.commonCauses())
        && one.components().size() == other.components().size();
    return same ? renamed(a, one, b, other) : null;
  }

  private static @Nullable Set<String> renamed(Document a, Topology one, Document b, Topology other) {
    Set<String> renamed = new HashSet<>();
    Iterator<Component> next = other.components().values().iterator();
    for (Component was : one.components().values()) {
      Component is = next.next();
      if (was != is) {
        if (a.isPlace(was) || b.isPlace(is) || was.isHuman() || !sameStanding(was, is)) {
          return null;
        }
        renamed.add(is.id());
      }
    }
    return renamed;
  }

  /// Whether two states of a component stand and belong together with others in the same way.
  private static boolean sameStanding(Component was, Component is) {
    return was.id().equals(is.id())
        && was.kind().equals(is.kind())
        && Objects.equals(was.domain(), is.domain())
        && was.copies() > 1 == is.copies() > 1
        && was.operators().equals(is.operators())
        && (was.operators().isEmpty() || was.label().equals(is.label()));
  }

  private static boolean identical(Map<String, ?> some, Map<String, ?> others) {
    if (some == others) {
      return true;
    }
    Iterator<?> other = others.values().iterator();
    return some.size() == others.size() && some.values().stream().allMatch(one -> one == other.next());
  }

  /// Adds what the hand has left and what it is on now.
  ///
  /// @return false when a group is pointed at, or the line of an operator, for their labels stand among others
  private static boolean hand(PreparedView before, View view, Set<String> touched) {
    Emphasis was = before.view().emphasis();
    Emphasis is = view.emphasis();
    was.selected().stream().filter(id -> !is.selected().contains(id)).forEach(touched::add);
    is.selected().stream().filter(id -> !was.selected().contains(id)).forEach(touched::add);
    moved(was.focused(), is.focused(), touched);
    moved(was.dropTarget(), is.dropTarget(), touched);
    moved(was.hovered(), is.hovered(), touched);
    List.copyOf(touched).stream().map(before.topology()::commonCause).filter(Objects::nonNull)
        .forEach(c -> touched.addAll(c.members()));
    if (touched.stream().anyMatch(id -> OperatorLine.of(before.topology(), id) != null)) {
      return false;
    }
    return Objects.equals(was.hovered(), is.hovered()) || !group(before, was.hovered()) && !group(before, is.hovered());
  }

  private static void moved(@Nullable String was, @Nullable String is, Set<String> touched) {
    if (!Objects.equals(was, is)) {
      if (was != null) {
        touched.add(was);
      }
      if (is != null) {
        touched.add(is);
      }
    }
  }

  private static boolean group(PreparedView scene, @Nullable String id) {
    return id != null && scene.topology().group(id) != null;
  }

  /// The ids of what a report says something else of; null when labels have to make room for it.
  private static @Nullable Set<String> found(PreparedView before, PreparedView now) {
    Set<String> found = now.badges() == before.badges() ? new HashSet<>() : now.badges().unlike(before.badges());
    if (found == null) {
      return null;
    }
    for (Component component : now.topology().components().values()) {
      if (!now.look(component.id()).equals(before.look(component.id()))) {
        found.add(component.id());
      }
    }
    boolean labels = now.detail().shows(Detail.Level.NAMES);
    boolean places = found.stream().map(now.topology()::component).anyMatch(c -> c != null && now.place(c));
    return places || labels && !found.isEmpty() ? null : found;
  }
}
