package linchpin.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Finds what the members of a group, or the copies of a component, share (semantics section 7, shared dependency).
final class SharedCauses {
  private final Places places;
  private final Groups groups;
  private final boolean[] downAnyway;
  private final List<Found> found = new ArrayList<>();

  private record Found(int place, SharedDependency shared) {}

  /// @param downAnyway whether a component is down with nothing off
  SharedCauses(Structure structure, boolean[] downAnyway) {
    this.downAnyway = downAnyway;
    places = structure.places;
    groups = structure.groups;
  }

  /// What was found: of groups, then of components with copies, each in the model's order and by unit.
  List<SharedDependency> found() {
    return found.stream().sorted(Comparator.comparingInt(Found::place)).map(Found::shared).toList();
  }

  void lookAt(Loss loss) {
    TreeSet<Integer> hitGroups = new TreeSet<>();
    TreeSet<Integer> hitOwners = new TreeSet<>();
    for (int c : loss.down()) {
      if (groups.of[c] >= 0) {
        hitGroups.add(groups.of[c]);
      }
      for (int i = places.lodgers.start(c); i < places.lodgers.end(c); i++) {
        hitOwners.add(places.copyOwner[places.lodgers.at(i)]);
      }
      for (int i = places.inhabitants.start(c); i < places.inhabitants.end(c); i++) {
        if (places.hasCopies(places.inhabitants.at(i))) {
          hitOwners.add(places.inhabitants.at(i));
        }
      }
    }
    hitGroups.forEach(g -> lookAtGroup(g, loss));
    hitOwners.forEach(c -> lookAtCopies(c, loss));
  }

  private void lookAtGroup(int g, Loss loss) {
    Unit unit = loss.unit();
    if (unit.type() != Unit.Type.LINE && groups.of[component(unit)] == g) {
      return;
    }
    int[] members = groups.members.row(g);
    int[] lost = Arrays.stream(members).filter(m -> loss.has(m) && !downAnyway[m]).toArray();
    if (lost.length >= 2) {
      long left = members.length - Arrays.stream(members).filter(loss::has).count();
      List<String> ids = Arrays.stream(lost).mapToObj(m -> places.ids[m]).toList();
      boolean fatal = left < groups.needed[g];
      found.add(new Found(g, new SharedDependency(groups.ids[g], unit.id(), ids, via(unit), fatal)));
    }
  }

  private void lookAtCopies(int c, Loss loss) {
    int[] lost = IntStream.range(places.firstCopy[c], places.firstCopy[c + 1])
        .filter(copy -> domain(copy) >= 0 && loss.has(domain(copy)) && !downAnyway[domain(copy)])
        .toArray();
    if (lost.length >= 2) {
      List<String> ids = Arrays.stream(lost).mapToObj(places::copyId).toList();
      boolean fatal = places.instances[c] - lost.length < places.needed[c];
      SharedDependency shared =
          new SharedDependency(places.ids[c], loss.unit().id(), ids, via(loss.unit()), fatal);
      found.add(new Found(groups.count + c, shared));
    }
  }

  private int domain(int copy) {
    int spread = places.copyDomain[copy];
    return spread >= 0 ? spread : places.domain[places.copyOwner[copy]];
  }

  private int component(Unit unit) {
    return unit.type() == Unit.Type.COPY ? places.copyOwner[unit.number()] : unit.number();
  }

  private SharedDependency.Via via(Unit unit) {
    boolean domain = unit.type() != Unit.Type.LINE && places.container[component(unit)];
    return domain ? SharedDependency.Via.DOMAIN : SharedDependency.Via.DEPENDENCY;
  }
}
