package linchpin.analysis.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.model.Access;
import linchpin.model.Component;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;

/// A topology with numbers in place of ids, laid out in flat arrays for the simulators. Immutable.
public final class Structure {
  public final Topology topology;
  public final ComponentTable components;
  public final GroupTable groups;
  public final DependencyTable dependencies;
  public final CauseTable causes;
  public final List<Journey> journeys;
  /// The component where each journey starts, or -1 where there is no such component.
  public final int[] entries;
  /// The access of each journey; any where its own makes no difference.
  public final Purpose[] accesses;
  /// The failure units, in the model's order: components, dependencies, common causes, failovers.
  public final List<FailureUnit> units;
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, Integer> groupIndex = new HashMap<>();
  private final Map<String, Integer> lineIndex = new HashMap<>();
  private final Map<String, Integer> causeIndex = new HashMap<>();
  private final Map<Purpose, Requirements> requirements = new EnumMap<>(Purpose.class);

  public Structure(Topology topology) {
    this.topology = topology;
    topology.components().keySet().forEach(id -> index.put(id, index.size()));
    topology.groups().keySet().forEach(id -> groupIndex.put(id, groupIndex.size()));
    components = new ComponentTable(topology, index);
    groups = new GroupTable(topology, index);
    dependencies = new DependencyTable(topology, index, groups, groupIndex);
    for (int d = 0; d < dependencies.count; d++) {
      lineIndex.put(dependencies.ids[d], d);
    }
    causes = new CauseTable(topology, index);
    for (int k = 0; k < causes.count; k++) {
      causeIndex.put(causes.ids[k], k);
    }
    journeys = topology.effectiveJourneys();
    entries = journeys.stream().mapToInt(j -> index.getOrDefault(j.entry(), -1)).toArray();
    requirements.put(Purpose.ANY, new Requirements(dependencies, groups, Purpose.ANY));
    EnumMap<Purpose, Purpose> effective = new EnumMap<>(Purpose.class);
    accesses = new Purpose[journeys.size()];
    for (int j = 0; j < accesses.length; j++) {
      accesses[j] = effective.computeIfAbsent(journeys.get(j).access(), this::effective);
      requirements.computeIfAbsent(accesses[j], p -> new Requirements(dependencies, groups, p));
    }
    units = units();
  }

  /// Any where an access makes no difference in this model, else that access.
  private Purpose effective(Purpose purpose) {
    boolean differs = switch (purpose) {
      case ANY -> false;
      case READ -> any(Access.WRITE) || Arrays.asList(groups.mode).contains(GroupMode.PRIMARY_REPLICA);
      case WRITE -> any(Access.READ);
    };
    return differs ? purpose : Purpose.ANY;
  }

  private boolean any(Access access) {
    return Arrays.asList(dependencies.access).contains(access);
  }

  /// The requirements under one access: any, or that of one of the journeys.
  public Requirements requirements(Purpose purpose) {
    return Objects.requireNonNull(requirements.getOrDefault(purpose, requirements.get(Purpose.ANY)));
  }

  /// Any, and the accesses of the journeys as far as they make a difference.
  public Iterable<Purpose> purposes() {
    return requirements.keySet();
  }

  /// The number of a component, or -1.
  public int component(String id) {
    return index.getOrDefault(id, -1);
  }

  /// The number of a group, or -1.
  public int group(String id) {
    return groupIndex.getOrDefault(id, -1);
  }

  public Component component(int c) {
    return Objects.requireNonNull(topology.component(components.ids[c]));
  }

  /// The component that a unit is or is a copy of, or -1.
  public int componentOf(FailureUnit unit) {
    return switch (unit.type()) {
      case COMPONENT -> unit.number();
      case COPY -> components.copyOwner[unit.number()];
      case LINE, CAUSE, FAILOVER -> -1;
    };
  }

  /// What an id of a scenario stands for: a component as a whole, a copy, a dependency, a common cause or the failover
  /// of a group that has something to switch; null when nothing.
  public @org.jspecify.annotations.Nullable FailureUnit off(String id) {
    int c = component(id);
    if (c >= 0) {
      return new FailureUnit(FailureUnit.Type.COMPONENT, c, id);
    }
    Integer line = lineIndex.get(id);
    if (line != null) {
      return new FailureUnit(FailureUnit.Type.LINE, line, id);
    }
    Integer cause = causeIndex.get(id);
    return cause != null ? new FailureUnit(FailureUnit.Type.CAUSE, cause, id) : failoverOrCopy(id);
  }

  private @org.jspecify.annotations.Nullable FailureUnit failoverOrCopy(String id) {
    String switched = RedundancyGroup.ofFailover(id);
    int g = switched == null ? -1 : group(switched);
    return g >= 0 && groups.switches(g) ? new FailureUnit(FailureUnit.Type.FAILOVER, g, id) : copy(id);
  }

  private @org.jspecify.annotations.Nullable FailureUnit copy(String id) {
    int number = Component.copyOf(id);
    int c = number == 0 ? -1 : component(Component.idOf(id));
    if (c < 0) {
      return null;
    }
    int copy = components.firstCopy[c] + number - 1;
    return copy < components.firstCopy[c + 1] ? new FailureUnit(FailureUnit.Type.COPY, copy, id) : null;
  }

  private List<FailureUnit> units() {
    List<FailureUnit> all = new ArrayList<>();
    for (int c = 0; c < components.count; c++) {
      if (!component(c).isFailureUnit()) {
        continue;
      }
      if (!components.hasCopies(c)) {
        all.add(new FailureUnit(FailureUnit.Type.COMPONENT, c, components.ids[c]));
      }
      for (int copy = components.firstCopy[c]; copy < components.firstCopy[c + 1]; copy++) {
        all.add(new FailureUnit(FailureUnit.Type.COPY, copy, components.copyId(copy)));
      }
    }
    for (int d = 0; d < dependencies.count; d++) {
      if (Objects.requireNonNull(topology.dependency(dependencies.ids[d])).canFail()) {
        all.add(new FailureUnit(FailureUnit.Type.LINE, d, dependencies.ids[d]));
      }
    }
    for (int k = 0; k < causes.count; k++) {
      all.add(new FailureUnit(FailureUnit.Type.CAUSE, k, causes.ids[k]));
    }
    for (int g = 0; g < groups.count; g++) {
      RedundancyGroup group = Objects.requireNonNull(topology.group(groups.ids[g]));
      if (group.failoverSuccess() < 1) {
        all.add(new FailureUnit(FailureUnit.Type.FAILOVER, g, group.failoverUnit()));
      }
    }
    return List.copyOf(all);
  }

  /// A map from journey ids to whatever is made of each journey's number, in the model's order.
  public <T> Map<String, T> byJourney(java.util.function.IntFunction<T> made) {
    Map<String, T> map = new LinkedHashMap<>();
    for (int j = 0; j < journeys.size(); j++) {
      map.put(journeys.get(j).id(), made.apply(j));
    }
    return map;
  }
}
