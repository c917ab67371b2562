package linchpin.advice.remedy.strategy;

import java.util.List;
import java.util.Objects;
import linchpin.advice.Finding;
import linchpin.advice.remedy.change.Strategy;
import linchpin.advice.remedy.change.TrialDocument;
import linchpin.model.Component;
import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// More copies behind one symbol, and where they stand.
public final class MoreCopies implements RemedyStrategy {
  @Override
  public void consider(Situation s) {
    Component c = s.component();
    if (c == null || c.isPeople() || c.copies() >= 100) {
      return;
    }
    if (c.copies() > 1 && (s.aboutUnit() || s.is(Finding.Kind.NO_SPARE_LEFT))) {
      more(s, c);
    }
    if (c.copies() == 1 && s.aboutUnit() && s.shields(c) && s.groupOf(c) == null) {
      List<String> places = places(s, c);
      s.suggest(Strategy.CACHE_CLUSTER, c.id(), "Make " + s.names.of(c.id()) + " a cluster of two" + over(s, places),
          trial -> copies(trial, c.id(), 2, 1, places, null));
    }
  }

  private static void more(Situation s, Component c) {
    int n = c.copies() + 1;
    s.suggest(Strategy.MORE_COPIES, c.id(), "Run " + n + " copies of " + s.names.of(c.id()),
        trial -> trial.component(c.id(), b -> b.instances(n)));
  }

  /// Places of one kind over which copies can be dealt: those beside the one it stands in, or those in it; none where
  /// there are fewer than two.
  static List<String> places(Situation s, Component c) {
    Component domain = c.domain() == null ? null : s.topology.component(c.domain());
    if (domain == null) {
      return List.of();
    }
    List<String> beside = s.topology.components().values().stream()
        .filter(p -> p.kind().equals(domain.kind()) && Objects.equals(p.domain(), domain.domain()) && p.copies() == 1)
        .map(Component::id).toList();
    if (beside.size() > 1) {
      return beside;
    }
    List<String> inner = s.document.inside(domain.id()).stream()
        .filter(id -> s.document.isPlace(Objects.requireNonNull(s.topology.component(id))))
        .toList();
    boolean alike = inner.stream().map(s.topology::component).filter(Objects::nonNull).map(Component::kind).distinct()
        .count() == 1;
    return inner.size() > 1 && alike ? inner : List.of();
  }

  static String over(Situation s, List<String> places) {
    return places.isEmpty() ? "" : " over " + s.names.list(places);
  }

  /// Two copies that work together as often as is promised.
  static void manage(TrialDocument trial, String id, List<String> places, double promised) {
    double each = 1 - Math.sqrt(1 - promised);
    copies(trial, id, 2, 1, places, new ReliabilityFigures(each, null, null));
  }

  /// Gives a component copies, dealt over places, and draws it outside of these.
  static void copies(TrialDocument trial, String id, int n, int k, List<String> places, @Nullable ReliabilityFigures figures) {
    Component c = trial.component(id);
    if (c == null) {
      return;
    }
    Component first = places.isEmpty() ? null : trial.component(places.getFirst());
    if (first != null && places.contains(c.domain())) {
      trial.move(id, first.domain());
    }
    trial.component(id, b -> b.instances(n).required(k).figures(figures == null ? c.figures() : figures)
        .domain(places.isEmpty() ? c.domain() : null).spread(places));
  }
}
