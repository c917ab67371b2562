package linchpin.analysis.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.analysis.batch.Lanes;
import linchpin.analysis.batch.SingleFailures;
import linchpin.analysis.report.SharedDependency;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.GroupTable;
import linchpin.analysis.structure.SparseRows;
import linchpin.analysis.structure.Structure;

/// Finds what the members of a group, or the copies of a component, share (docs/semantics.md, section 7, shared
/// dependency).
public final class SharedCauses {
  private static final long[] NOWHERE = new long[Lanes.WORDS];

  private final Structure structure;
  private final ComponentTable components;
  private final GroupTable groups;
  private final boolean[] downAnyway;
  /// Whether a member of a group is down anyway.
  private final boolean[] weakened;
  /// Domain to the components with copies in it, and those to the domains, twice where two copies are in one.
  private final SparseRows housed;
  private final SparseRows housing;
  public final ListLimits<Found> omissions = new ListLimits<>("Shared dependencies");

  record Found(int place, int unit, SharedDependency shared) {}

  /// @param downAnyway whether a component is down with nothing off
  public SharedCauses(Structure structure, boolean[] downAnyway) {
    this.structure = structure;
    this.downAnyway = downAnyway;
    components = structure.components;
    groups = structure.groups;
    weakened = new boolean[groups.count];
    for (int c = 0; c < components.count; c++) {
      if (groups.of[c] >= 0 && downAnyway[c]) {
        weakened[groups.of[c]] = true;
      }
    }
    housing = housing();
    housed = housed();
  }

  private SparseRows housing() {
    SparseRows.Builder rows = new SparseRows.Builder();
    for (int c = 0; c < components.count; c++) {
      IntStream.range(components.firstCopy[c], components.firstCopy[c + 1]).map(this::domain).filter(d -> d >= 0).boxed()
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

  private SparseRows housed() {
    int[] domains = new int[housing.items()];
    int[] owners = new int[housing.items()];
    for (int c = 0; c < components.count; c++) {
      for (int i = housing.start(c); i < housing.end(c); i++) {
        domains[i] = housing.at(i);
        owners[i] = c;
      }
    }
    return SparseRows.inverse(components.count, domains).map(i -> owners[i]);
  }

  /// What was found: of groups, then of components with copies, each in the model's order and by unit.
  public List<SharedDependency> found() {
    return omissions.kept().stream()
        .sorted(Comparator.comparingInt(Found::place).thenComparingInt(Found::unit))
        .map(Found::shared)
        .toList();
  }

  /// Looks at what each unit of a batch takes down for good.
  ///
  /// @return adds what was found
  public Runnable lookAt(Lanes recovered, SingleFailures.Batch batch) {
    ListLimits<Found>.Part part = omissions.part();
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
      int c = structure.componentOf(batch.units().get(lane));
      if (c >= 0 && groups.of[c] >= 0) {
        lanes.computeIfAbsent(groups.of[c], g -> new long[Lanes.WORDS])[lane >> 6] |= 1L << lane;
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

  private void lookAtGroup(int g, SingleFailures.Batch batch, Lanes recovered, int lane, ListLimits<Found>.Part part) {
    int[] down = Arrays.stream(groups.members.row(g)).filter(m -> recovered.isDown(m, lane)).toArray();
    int[] lost = Arrays.stream(down).filter(m -> !downAnyway[m]).toArray();
    if (lost.length >= 2) {
      part.add(lost.length, () -> {
        FailureUnit unit = batch.units().get(lane);
        List<String> ids = Arrays.stream(lost).mapToObj(m -> components.ids[m]).toList();
        boolean fatal = groups.size(g) - down.length < groups.needed[g];
        SharedDependency shared = new SharedDependency(groups.ids[g], unit.id(), ids, via(unit), fatal);
        return new Found(g, batch.numbers().get(lane), shared);
      });
    }
  }

  private void lookAtCopies(int c, SingleFailures.Batch batch, Lanes recovered, int lane, ListLimits<Found>.Part part) {
    FailureUnit unit = batch.units().get(lane);
    if (structure.componentOf(unit) == c) {
      return;
    }
    int[] down = IntStream.range(components.firstCopy[c], components.firstCopy[c + 1])
        .filter(copy -> domain(copy) >= 0 && recovered.isDown(domain(copy), lane))
        .toArray();
    int[] lost = Arrays.stream(down).filter(copy -> !downAnyway[domain(copy)]).toArray();
    if (lost.length >= 2) {
      part.add(lost.length, () -> {
        List<String> ids = Arrays.stream(lost).mapToObj(components::copyId).toList();
        boolean fatal = components.instances[c] - down.length < components.needed[c];
        SharedDependency shared = new SharedDependency(components.ids[c], unit.id(), ids, via(unit), fatal);
        return new Found(groups.count + c, batch.numbers().get(lane), shared);
      });
    }
  }

  private int domain(int copy) {
    int spread = components.copyDomain[copy];
    return spread >= 0 ? spread : components.domain[components.copyOwner[copy]];
  }

  private SharedDependency.Via via(FailureUnit unit) {
    if (unit.type() == FailureUnit.Type.CAUSE) {
      return SharedDependency.Via.CAUSE;
    }
    int c = structure.componentOf(unit);
    return c >= 0 && components.container[c] ? SharedDependency.Via.DOMAIN : SharedDependency.Via.DEPENDENCY;
  }
}
