package linchpin.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import linchpin.model.Component;
import linchpin.model.Failover;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import linchpin.model.kind.ReliabilityFigures;

/// Common causes and failovers that fail, dealt out to a random model, the same for the same seed.
final class RandomCauses {
  private final RandomGenerator random;
  private final Topology bare;
  private final Map<String, Double> shares = new HashMap<>();

  private RandomCauses(Topology bare, long seed) {
    this.bare = bare;
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(~seed);
  }

  /// The same model with up to three causes, which may overlap, and failovers of which some may fail.
  static Topology added(Topology bare, long seed) {
    return new RandomCauses(bare, seed).topology();
  }

  /// The same what-if with some causes and failovers off, too.
  static Scenario off(Scenario scenario, Topology topology, long seed) {
    RandomCauses random = new RandomCauses(topology, seed);
    List<String> off = new ArrayList<>(scenario.off());
    topology.commonCauses().keySet().stream().filter(c -> random.chance(0.3)).forEach(off::add);
    topology.groups().values().stream()
        .filter(g -> g.failoverSuccess() < 1 && random.chance(0.4))
        .forEach(g -> off.add(g.failoverUnit()));
    return scenario.withOff(off);
  }

  private boolean chance(double p) {
    return random.nextDouble() < p;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Topology topology() {
    Map<String, RedundancyGroup> groups = new LinkedHashMap<>();
    bare.groups().forEach((id, g) -> groups.put(id, chance(0.6) ? doubtful(g) : g));
    List<CommonCause> causes = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      CommonCause cause = cause("cause" + i);
      if (!cause.members().isEmpty()) {
        causes.add(cause);
      }
    }
    return new Topology(bare.components(), groups, bare.dependencies(), bare.journeys()).withCommonCauses(causes);
  }

  private RedundancyGroup doubtful(RedundancyGroup g) {
    Failover failover = g.switching();
    if (chance(0.7)) {
      int tried = 1 + random.nextInt(12);
      failover = failover.withRehearsals(new Failover.Rehearsals(tried, random.nextInt(tried + 1)));
    }
    if (chance(0.5)) {
      failover = failover.withSuccessRate(any(List.of(0.0, 0.5, 0.9, 0.99, 1.0)));
    }
    return new RedundancyGroup(g.id(), g.name(), g.members(), g.mode(), g.required(), failover, g.replication());
  }

  private CommonCause cause(String id) {
    List<String> candidates = new ArrayList<>(bare.components().values().stream()
        .filter(c -> !bare.kind(c).human() && !c.kind().equals("users"))
        .map(Component::id)
        .toList());
    List<String> members = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0 && !candidates.isEmpty(); i--) {
      members.add(candidates.remove(random.nextInt(candidates.size())));
    }
    Double share = chance(0.5) ? null : any(List.of(0.05, 0.2, 0.3, 0.5));
    double counted = share == null ? 0.05 : share;
    boolean fits = members.stream().allMatch(m -> shares.getOrDefault(m, 0.0) + counted <= 1);
    boolean own = !fits || members.stream().map(bare::component).noneMatch(this::hasUnit) || chance(0.3);
    if (!own) {
      members.forEach(m -> shares.merge(m, counted, Double::sum));
    }
    ReliabilityFigures figures = !own
        ? ReliabilityFigures.NONE
        : chance(0.5)
            ? new ReliabilityFigures(any(List.of(0.5, 0.99, 1.0)), null, any(List.of(0.5, 2.0)))
            : new ReliabilityFigures(null, any(List.of(10.0, 1000.0)), any(List.of(0.5, 2.0)));
    return new CommonCause(id, null, any(List.of(CauseKind.values())), members, share, figures, chance(0.3));
  }

  private boolean hasUnit(Component c) {
    return c.canFail() == null ? !c.kind().equals("boundary") : c.canFail();
  }
}
