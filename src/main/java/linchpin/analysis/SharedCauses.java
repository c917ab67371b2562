package linchpin.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Finds what the members of a group, or the copies of a component, share (semantics section 7, shared dependency).
final class SharedCauses {
  private final Structure structure;
  private final Places places;
  private final Groups groups;
  private final IntPredicate downAnyway;
  private final List<SharedDependency> found = new ArrayList<>();

  /// @param downAnyway whether a component is down with nothing off
  SharedCauses(Structure structure, IntPredicate downAnyway) {
    this.structure = structure;
    this.downAnyway = downAnyway;
    places = structure.places;
    groups = structure.groups;
  }

  /// What was found, by group and then by unit, in the model's order.
  List<SharedDependency> found() {
    return List.copyOf(found);
  }

  /// Looks at one group with one unit off.
  void lookAtGroup(int g, Unit unit, IntPredicate down) {
    if (unit.type() != Unit.Type.LINE && groups.of[component(unit)] == g) {
      return;
    }
    int[] members = groups.members.row(g);
    int[] lost = Arrays.stream(members).filter(m -> down.test(m) && !downAnyway.test(m)).toArray();
    if (lost.length >= 2) {
      long left = members.length - Arrays.stream(members).filter(down).count();
      List<String> ids = Arrays.stream(lost).mapToObj(m -> places.ids[m]).toList();
      found.add(new SharedDependency(groups.ids[g], unit.id(), ids, via(unit), left < groups.needed[g]));
    }
  }

  /// Looks at one component with copies with one unit off.
  void lookAtCopies(int c, Unit unit, IntPredicate down) {
    int[] lost = IntStream.range(places.firstCopy[c], places.firstCopy[c + 1])
        .filter(copy -> domain(copy) >= 0 && down.test(domain(copy)) && !downAnyway.test(domain(copy)))
        .toArray();
    if (lost.length >= 2) {
      List<String> ids = Arrays.stream(lost).mapToObj(places::copyId).toList();
      boolean fatal = places.instances[c] - lost.length < places.needed[c];
      found.add(new SharedDependency(places.ids[c], unit.id(), ids, via(unit), fatal));
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
    boolean domain = unit.type() != Unit.Type.LINE && structure.places.container[component(unit)];
    return domain ? SharedDependency.Via.DOMAIN : SharedDependency.Via.DEPENDENCY;
  }
}
