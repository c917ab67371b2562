package linchpin.advice.remedy.strategy;

import java.util.List;
import java.util.Set;
import linchpin.advice.Finding;
import linchpin.advice.remedy.change.Strategy;
import linchpin.advice.remedy.change.StrategyCosts;
import linchpin.edit.document.Ids;
import linchpin.model.Component;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import org.jspecify.annotations.Nullable;

/// One more beside what there is: all serving, standing by, or run by somebody else.
public final class MoreInstances implements RemedyStrategy {
  private static final Set<String> ADDRESSES = Set.of(
      "load-balancer", "gateway", "firewall", "router", "vpn", "proxy", "switch");
  private static final Set<String> BALANCERS = Set.of("load-balancer", "gateway", "proxy");

  @Override
  public void consider(Situation s) {
    Component c = s.is(Finding.Kind.NO_SPARE_LEFT) ? lastOf(s) : s.single();
    boolean asked = s.aboutUnit() || s.is(Finding.Kind.NO_SPARE_LEFT, Finding.Kind.OVERLOADED_AS_IT_STANDS);
    if (c == null || !asked || c.holdsData() || s.shields(c)) {
      return;
    }
    for (Placement placement : Placement.apartFrom(s, c)) {
      second(s, c, placement);
    }
    if (s.groupOf(c) == null && ADDRESSES.contains(c.kind())) {
      standby(s, c, Placement.apartFrom(s, c).getFirst());
    }
    if (s.groupOf(c) == null && BALANCERS.contains(c.kind())) {
      managed(s, c);
    }
  }

  /// The last member of the group that the finding is about.
  private static @Nullable Component lastOf(Situation s) {
    RedundancyGroup group = s.topology.group(s.finding.subject());
    return group == null ? null : s.topology.component(group.members().getLast());
  }

  private static Strategy strategy(Component c) {
    return switch (c.kind()) {
      case "dns" -> Strategy.SECOND_PROVIDER;
      case "cdn" -> Strategy.SECOND_CDN;
      case "external", "email", "provider" -> Strategy.SECOND_PROVIDER;
      default -> Strategy.SECOND_INSTANCE;
    };
  }

  static void second(Situation s, Component c, Placement placement) {
    Component model = model(s, c);
    String name = Ids.freeName(s.document, model.label());
    s.suggest(strategy(c), c.id(), "Add " + name + placement.phrase(), trial -> {
      String copy = trial.copy(model.id(), placement.in(trial));
      if (strategy(c) != Strategy.SECOND_INSTANCE) {
        trial.otherProvider(copy);
      }
      trial.join(c.id(), copy, GroupMode.ACTIVE_ACTIVE, null, null);
    });
  }

  /// What one more is made like: the last of the group.
  static Component model(Situation s, Component c) {
    RedundancyGroup group = s.groupOf(c);
    Component last = group == null ? null : s.topology.component(group.members().getLast());
    return last == null || last.copies() > 1 ? c : last;
  }

  private static void standby(Situation s, Component c, Placement placement) {
    StrategyCosts facts = Strategy.ACTIVE_PASSIVE.assumptions();
    s.suggest(Strategy.ACTIVE_PASSIVE, c.id(), "Add a standby for " + s.names.of(c.id()) + placement.phrase(), trial -> {
      String copy = trial.copy(c.id(), placement.in(trial));
      trial.join(c.id(), copy, GroupMode.ACTIVE_PASSIVE,
          new Failover(true, facts.detectSeconds(), facts.switchSeconds(), null), null);
    });
  }

  private static void managed(Situation s, Component c) {
    Double promised = Strategy.MANAGED_BALANCER.assumptions().availability();
    List<String> places = MoreCopies.places(s, c);
    s.suggest(Strategy.MANAGED_BALANCER, c.id(), "Have " + s.names.of(c.id()) + " managed", trial ->
        MoreCopies.manage(trial, c.id(), places, promised == null ? 1 : promised));
  }
}
