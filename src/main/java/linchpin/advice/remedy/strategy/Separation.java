package linchpin.advice.remedy.strategy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.advice.remedy.change.Strategy;
import linchpin.advice.remedy.change.TrialDocument;
import linchpin.edit.document.Ids;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;

/// What stands in a place that takes too much down with it comes to stand elsewhere too.
public final class Separation implements RemedyStrategy {
  private static final int MOST_MOVED = 4;

  @Override
  public void consider(Situation s) {
    Component place = s.component();
    if (place == null || !s.aboutUnit() || !s.holds(place) || place.copies() > 1) {
      return;
    }
    List<RedundancyGroup> broken = broken(s, place);
    for (RedundancyGroup group : broken) {
      oneMore(s, place, group);
    }
    moves(s, place, broken);
    spread(s, place);
  }

  /// Groups that the journeys need and of which too few stand outside the place.
  private static List<RedundancyGroup> broken(Situation s, Component place) {
    return s.topology.groups().values().stream()
        .filter(g -> g.members().stream().anyMatch(s.needed()::contains))
        .filter(g -> outside(s, place, g) < g.needed())
        .filter(g -> g.members().stream().anyMatch(m -> s.within(m, place.id())))
        .toList();
  }

  private static long outside(Situation s, Component place, RedundancyGroup group) {
    return group.members().stream().filter(m -> !s.within(m, place.id())).count();
  }

  private static Component lastInside(Situation s, Component place, RedundancyGroup group) {
    return group.members().reversed().stream().filter(m -> s.within(m, place.id())).map(s.topology::component)
        .filter(Objects::nonNull).findFirst().orElseThrow();
  }

  private static void oneMore(Situation s, Component place, RedundancyGroup group) {
    Component model = lastInside(s, place, group);
    for (Placement placement : Placement.outside(s, model, place, true)) {
      long missing = group.needed() - outside(s, place, group);
      String name = Ids.freeName(s.document, model.label());
      String title = missing == 1 ? "Add " + name : "Add " + missing + " more of " + s.names.of(group.id());
      s.suggest(Strategy.SPREAD, group.id(), title + placement.phrase(), trial -> {
        String where = placement.in(trial);
        for (int i = 0; i < missing; i++) {
          trial.join(model.id(), trial.copy(model.id(), where), group.mode(), null, null);
        }
      });
    }
  }

  /// Moves what stands directly in the place and holds a member of a broken group elsewhere.
  private static void moves(Situation s, Component place, List<RedundancyGroup> broken) {
    Set<Component> parts = new LinkedHashSet<>();
    for (RedundancyGroup group : broken) {
      group.members().reversed().stream().filter(m -> s.within(m, place.id()))
          .forEach(m -> parts.add(partOf(s, m, place)));
    }
    List<Component> chosen = new ArrayList<>(parts);
    for (Component part : chosen.subList(0, Math.min(MOST_MOVED, chosen.size()))) {
      for (Placement placement : Placement.outside(s, part, place, true)) {
        move(s, part, placement);
      }
    }
  }

  static void move(Situation s, Component part, Placement placement) {
    String title = "Move " + s.names.of(part.id()) + placement.phrase().replaceFirst(" in", " to");
    s.suggest(Strategy.MOVE_APART, part.id(), title, trial -> trial.move(part.id(), placement.in(trial)));
  }

  /// The component, or what it stands in, that stands directly in a place.
  private static Component partOf(Situation s, String member, Component place) {
    Component at = Objects.requireNonNull(s.topology.component(member));
    for (Component next : s.around(member)) {
      if (next.id().equals(place.id())) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /// Everything in the place that the journeys need gets another elsewhere.
  private static void spread(Situation s, Component place) {
    List<Component> single = singles(s, place);
    if (single.isEmpty()) {
      return;
    }
    Placement placement = Placement.outside(s, single.getFirst(), place, true).getFirst();
    String title = "Spread what stands in " + s.names.of(place.id()) + placement.phrase().replaceFirst(" in", " over");
    List<RedundancyGroup> broken = broken(s, place);
    s.suggest(Strategy.SPREAD, place.id(), title, trial -> {
      String where = Objects.requireNonNull(placement.in(trial));
      single.forEach(c -> twin(trial, c, c.copies() > 1 || s.shields(c), where));
      for (RedundancyGroup group : broken) {
        Component model = lastInside(s, place, group);
        for (long i = outside(s, place, group); i < group.needed(); i++) {
          trial.join(model.id(), trial.copy(model.id(), where), group.mode(), null, null);
        }
      }
    });
  }

  private static List<Component> singles(Situation s, Component place) {
    return s.topology.components().values().stream()
        .filter(c -> !s.document.isPlace(c) && !c.isPeople() && s.groupOf(c) == null)
        .filter(c -> s.needed().contains(c.id()) || s.shields(c))
        .filter(c -> s.within(c.id(), place.id()) || dealtWithin(s, c, place.id()))
        .toList();
  }

  private static boolean dealtWithin(Situation s, Component c, String place) {
    return !c.spread().isEmpty() && c.spread().stream().allMatch(p -> p.equals(place) || s.within(p, place));
  }

  private static void twin(TrialDocument trial, Component c, boolean copies, String where) {
    if (copies) {
      List<String> places = new ArrayList<>();
      List<String> before = c.spread().isEmpty() ? List.of(Objects.requireNonNull(c.domain())) : c.spread();
      before.forEach(p -> places.addAll(List.of(p, where)));
      int n = Math.max(Math.max(2, c.copies()), 2 * c.required());
      MoreCopies.copies(trial, c.id(), n, c.required(), places, null);
    } else {
      DataReplication.join(trial, c, trial.copy(c.id(), where));
    }
  }
}
