package linchpin.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Finds what the members of a group, or the copies of a component, share (semantics section 7, shared dependency).
final class SharedCauses {
  private final Places places;
  private final Groups groups;
  private final boolean[] downAnyway;
  private final List<Found> found = new ArrayList<>();
  final Omissions omissions = new Omissions("Shared dependencies");

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

  /// Looks at what each unit of a batch takes down for good.
  void lookAt(Lanes recovered, List<Unit> batch) {
    for (int g : recovered.touchedGroups()) {
      for (long rest = recovered.membersDown(g, 2); rest != 0; rest &= rest - 1) {
        int lane = Long.numberOfTrailingZeros(rest);
        lookAtGroup(g, batch.get(lane), recovered, lane);
      }
    }
    for (int c : owners(recovered)) {
      for (long rest = twoDown(c, recovered); rest != 0; rest &= rest - 1) {
        int lane = Long.numberOfTrailingZeros(rest);
        lookAtCopies(c, batch.get(lane), recovered, lane);
      }
    }
  }

  /// Components with copies in a domain that is down in some lane.
  private Set<Integer> owners(Lanes recovered) {
    Set<Integer> owners = new TreeSet<>();
    for (int c : recovered.touchedUnsorted()) {
      for (int i = places.lodgers.start(c); i < places.lodgers.end(c); i++) {
        owners.add(places.copyOwner[places.lodgers.at(i)]);
      }
      for (int i = places.inhabitants.start(c); i < places.inhabitants.end(c); i++) {
        if (places.hasCopies(places.inhabitants.at(i))) {
          owners.add(places.inhabitants.at(i));
        }
      }
    }
    return owners;
  }

  private long twoDown(int c, Lanes recovered) {
    long one = 0;
    long two = 0;
    for (int copy = places.firstCopy[c]; copy < places.firstCopy[c + 1]; copy++) {
      long down = domain(copy) < 0 ? 0 : recovered.down(domain(copy));
      two |= one & down;
      one |= down;
    }
    return two;
  }

  private void lookAtGroup(int g, Unit unit, Lanes recovered, int lane) {
    if (unit.type() != Unit.Type.LINE && groups.of[component(unit)] == g) {
      return;
    }
    int[] down = Arrays.stream(groups.members.row(g)).filter(m -> recovered.isDown(m, lane)).toArray();
    int[] lost = Arrays.stream(down).filter(m -> !downAnyway[m]).toArray();
    if (lost.length >= 2 && omissions.keeps()) {
      List<String> ids = Arrays.stream(lost).mapToObj(m -> places.ids[m]).toList();
      boolean fatal = groups.size(g) - down.length < groups.needed[g];
      found.add(new Found(g, new SharedDependency(groups.ids[g], unit.id(), ids, via(unit), fatal)));
    }
  }

  private void lookAtCopies(int c, Unit unit, Lanes recovered, int lane) {
    if (unit.type() != Unit.Type.LINE && component(unit) == c) {
      return;
    }
    int[] lost = IntStream.range(places.firstCopy[c], places.firstCopy[c + 1])
        .filter(copy -> domain(copy) >= 0 && recovered.isDown(domain(copy), lane) && !downAnyway[domain(copy)])
        .toArray();
    if (lost.length >= 2 && omissions.keeps()) {
      List<String> ids = Arrays.stream(lost).mapToObj(places::copyId).toList();
      long left = IntStream.range(places.firstCopy[c], places.firstCopy[c + 1])
          .filter(copy -> domain(copy) < 0 || !recovered.isDown(domain(copy), lane))
          .count();
      boolean fatal = left < places.needed[c];
      SharedDependency shared = new SharedDependency(places.ids[c], unit.id(), ids, via(unit), fatal);
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
