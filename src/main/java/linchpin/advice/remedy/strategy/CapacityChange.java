package linchpin.advice.remedy.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.advice.Amounts;
import linchpin.advice.Finding;
import linchpin.advice.remedy.change.Strategy;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Moment;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;

/// What is asked too much of can carry more; what can carry enough does with fewer.
public final class CapacityChange implements RemedyStrategy {
  private static final double SPARE = 1.1;
  private static final double STEP = 50;
  private static final double MOST_COPIES = 100;

  @Override
  public void consider(Situation s) {
    if (s.is(Finding.Kind.OVERLOADED_AS_IT_STANDS)) {
      raise(s, Scenario.NOTHING);
    } else if (s.aboutUnit() && s.finding.journeys().values().stream().anyMatch(i -> i.overload())) {
      raise(s, Scenario.off(List.of(s.finding.subject())));
    }
    if (s.aboutUnit()) {
      fewer(s);
    }
  }

  /// Raises everything of which more is asked in a scenario than it can carry, with those that stand in for it.
  private static void raise(Situation s, Scenario scenario) {
    Map<String, Double> wanted = new LinkedHashMap<>();
    asked(s.topology, scenario).forEach((id, load) -> {
      Component c = s.topology.component(id);
      if (c != null && c.capacity() != null && load > c.capacity() * c.copies()) {
        double each = Math.ceil(load * SPARE / c.copies() / STEP) * STEP;
        peers(s, c).forEach(p -> wanted.merge(p, each, Math::max));
        copies(s, c, load);
      }
    });
    if (wanted.isEmpty()) {
      return;
    }
    double most = wanted.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    String to = wanted.values().stream().distinct().count() == 1 ? " to " + Amounts.number(most) + " requests/s" : "";
    String subject = wanted.keySet().iterator().next();
    s.suggest(Strategy.MORE_CAPACITY, subject, "Raise " + s.names.list(wanted.keySet()) + to, trial ->
        wanted.forEach((id, each) -> trial.component(id, b -> b.capacity(each))));
  }

  /// Runs as many copies of what has some already as carry what is asked of all.
  private static void copies(Situation s, Component c, double load) {
    double enough = c.capacity() == null || c.capacity() <= 0 ? 0 : Math.ceil(load * SPARE / c.capacity());
    if (c.copies() > 1 && enough > c.copies() && enough <= MOST_COPIES) {
      int n = (int) enough;
      s.suggest(Strategy.MORE_COPIES, c.id(), "Run " + n + " copies of " + s.names.of(c.id()),
          trial -> trial.component(c.id(), b -> b.instances(n)));
    }
  }

  private static Set<String> peers(Situation s, Component c) {
    RedundancyGroup group = s.groupOf(c);
    Set<String> peers = new LinkedHashSet<>(List.of(c.id()));
    if (group != null) {
      group.members().stream().map(s.topology::component)
          .filter(m -> m != null && m.capacity() != null && c.capacity() != null && m.capacity() <= c.capacity())
          .forEach(m -> peers.add(m.id()));
    }
    return peers;
  }

  /// The most that is asked of each component at any moment, were there no limits.
  private static Map<String, Double> asked(Topology topology, Scenario scenario) {
    List<Component> free = new ArrayList<>();
    topology.components().values().forEach(c -> free.add(c.with().capacity(null).build()));
    Topology unlimited = topology.withComponents(free);
    Map<String, Double> asked = new LinkedHashMap<>();
    for (Moment moment : Analyzer.whatIf(unlimited, scenario, Cancellation.NEVER).moments()) {
      moment.load().forEach((id, load) -> asked.merge(id, load, Math::max));
    }
    return asked;
  }

  /// Only where it is known what the rest must carry, and it can.
  private static void fewer(Situation s) {
    Component c = s.component();
    RedundancyGroup group = c == null ? null : s.groupOf(c);
    if (group != null && !group.mode().switches() && group.required() > 1 && group.needed() == group.required()) {
      int k = group.required() - 1;
      if (carried(s, group.members(), k)) {
        s.suggest(Strategy.FEWER_REQUIRED, group.id(), "Let " + of(s, group.id(), k, group.members().size()),
            trial -> trial.group(group.id(), g -> g.withRequired(k)));
      }
    } else if (c != null && c.copies() > 1 && c.required() > 1 && carried(s, List.of(c.id()), c.required() - 1)) {
      int k = c.required() - 1;
      s.suggest(Strategy.FEWER_REQUIRED, c.id(), "Let " + of(s, c.id(), k, c.copies()),
          trial -> trial.component(c.id(), b -> b.required(k)));
    }
  }

  private static String of(Situation s, String id, int k, int n) {
    return s.names.of(id) + " do with " + k + " of " + n;
  }

  /// Whether k of them can carry what is asked of all.
  private static boolean carried(Situation s, List<String> ids, int k) {
    Map<String, Double> asked = asked(s.topology, Scenario.NOTHING);
    double load = 0;
    double least = Double.POSITIVE_INFINITY;
    for (String id : ids) {
      Component c = s.topology.component(id);
      if (c == null || c.capacity() == null) {
        return false;
      }
      load += asked.getOrDefault(id, 0.0);
      least = Math.min(least, c.capacity());
    }
    return load > 0 && load <= k * least;
  }
}
