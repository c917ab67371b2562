package linchpin.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds what the members of a group, or the copies of a component, share (docs/semantics.md, section 7, shared
/// dependency).
final class SharedCauses {
  private static final long[] NOWHERE = new long[Lanes.WORDS];

  private final Places places;
  private final Groups groups;
  private final boolean[] downAnyway;
  /// Whether a member of a group is down anyway.
  private final boolean[] weakened;
  /// Domain to the components with copies in it, and those to the domains, twice where two copies are in one.
  private final Rows housed;
  private final Rows housing;
  final Omissions<Found> omissions = new Omissions<>("Shared dependencies");

  record Found(int place, int unit, SharedDependency shared) {}

  /// @param downAnyway whether a component is down with nothing off
  SharedCauses(Structure structure, boolean[] downAnyway) {
    this.downAnyway = downAnyway;
    places = structure.places;
    groups = structure.groups;
    weakened = new boolean[groups.count];
    for (int c = 0; c < places.count; c++) {
      if (groups.of[c] >= 0 && downAnyway[c]) {
        weakened[groups.of[c]] = true;
      }
    }
    housing = housing();
    housed = housed();
  }

  private Rows housing() {
    Rows.Builder rows = new Rows.Builder();
    for (int c = 0; c < places.count; c++) {
      IntStream.range(places.firstCopy[c], places.firstCopy[c + 1]).map(this::domain).filter(d -> d >= 0).boxed()
          .collect(Collectors.groupingBy(d -> d, TreeMap::new, Collectors.counting()))
          .forEach((domain, copies) -> {
            rows.add(domain);
            if (copies > 1) {
              rows.add(domain);
            }
          });
      rows.endRow();
    }
    return rows.build();
  }

  private Rows housed() {
    int[] domains = new int[housing.items()];
    int[] owners = new int[housing.items()];
    for (int c = 0; c < places.count; c++) {
      for (int i = housing.start(c); i < housing.end(c); i++) {
        domains[i] = housing.at(i);
        owners[i] = c;
      }
    }
    return Rows.inverse(places.count, domains).map(i -> owners[i]);
  }

  /// What was found: of groups, then of components with copies, each in the model's order and by unit.
  List<SharedDependency> found() {
    return omissions.kept().stream()
        .sorted(Comparator.comparingInt(Found::place).thenComparingInt(Found::unit))
        .map(Found::shared)
        .toList();
  }

  /// Looks at what each unit of a batch takes down for good.
  ///
  /// @return adds what was found
  Runnable lookAt(Lanes recovered, SingleFailures.Batch batch) {
    Omissions<Found>.Part part = omissions.part();
    Map<Integer, long[]> within = within(batch);
    for (int g : recovered.touchedGroups()) {
      long[] own = within.getOrDefault(g, NOWHERE);
      for (int w = 0; w < Lanes.WORDS; w++) {
        long lanes = recovered.membersDown(g, 2, w) & ~own[w];
        if (!weakened[g] && !part.keeps()) {
          part.omit(Long.bitCount(lanes));
          continue;
        }
        for (long rest = lanes; rest != 0; rest &= rest - 1) {
          lookAtGroup(g, batch, recovered, Long.SIZE * w + Long.numberOfTrailingZeros(rest), part);
        }
      }
    }
    for (int c : owners(recovered)) {
      for (int w = 0; w < Lanes.WORDS; w++) {
        for (long rest = twoDown(c, recovered, w); rest != 0; rest &= rest - 1) {
          lookAtCopies(c, batch, recovered, Long.SIZE * w + Long.numberOfTrailingZeros(rest), part);
        }
      }
    }
    return part::finish;
  }

  /// The lanes in which the unit belongs to a member of a group, by group.
  private Map<Integer, long[]> within(SingleFailures.Batch batch) {
    Map<Integer, long[]> lanes = new HashMap<>();
    for (int lane = 0; lane < batch.units().size(); lane++) {
      Unit unit = batch.units().get(lane);
      if (unit.type() != Unit.Type.LINE && groups.of[component(unit)] >= 0) {
        lanes.computeIfAbsent(groups.of[component(unit)], g -> new long[Lanes.WORDS])[lane >> 6] |= 1L << lane;
      }
    }
    return lanes;
  }

  /// Components with copies in a domain that is down in some lane.
  private int[] owners(Lanes recovered) {
    return Arrays.stream(recovered.touched())
        .filter(d -> housed.size(d) > 0)
        .flatMap(d -> Arrays.stream(housed.row(d)))
        .sorted()
        .distinct()
        .toArray();
  }

  private long twoDown(int c, Lanes recovered, int word) {
    long one = 0;
    long two = 0;
    for (int i = housing.start(c); i < housing.end(c); i++) {
      long down = recovered.down(housing.at(i), word);
      two |= one & down;
      one |= down;
    }
    return two;
  }

  private void lookAtGroup(int g, SingleFailures.Batch batch, Lanes recovered, int lane, Omissions<Found>.Part part) {
    int[] down = Arrays.stream(groups.members.row(g)).filter(m -> recovered.isDown(m, lane)).toArray();
    int[] lost = Arrays.stream(down).filter(m -> !downAnyway[m]).toArray();
    if (lost.length >= 2) {
      part.add(lost.length, () -> {
        Unit unit = batch.units().get(lane);
        List<String> ids = Arrays.stream(lost).mapToObj(m -> places.ids[m]).toList();
        boolean fatal = groups.size(g) - down.length < groups.needed[g];
        SharedDependency shared = new SharedDependency(groups.ids[g], unit.id(), ids, via(unit), fatal);
        return new Found(g, batch.numbers().get(lane), shared);
      });
    }
  }

  private void lookAtCopies(int c, SingleFailures.Batch batch, Lanes recovered, int lane, Omissions<Found>.Part part) {
    Unit unit = batch.units().get(lane);
    if (unit.type() != Unit.Type.LINE && component(unit) == c) {
      return;
    }
    int[] down = IntStream.range(places.firstCopy[c], places.firstCopy[c + 1])
        .filter(copy -> domain(copy) >= 0 && recovered.isDown(domain(copy), lane))
        .toArray();
    int[] lost = Arrays.stream(down).filter(copy -> !downAnyway[domain(copy)]).toArray();
    if (lost.length >= 2) {
      part.add(lost.length, () -> {
        List<String> ids = Arrays.stream(lost).mapToObj(places::copyId).toList();
        boolean fatal = places.instances[c] - down.length < places.needed[c];
        SharedDependency shared = new SharedDependency(places.ids[c], unit.id(), ids, via(unit), fatal);
        return new Found(groups.count + c, batch.numbers().get(lane), shared);
      });
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
