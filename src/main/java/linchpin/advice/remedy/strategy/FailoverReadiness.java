package linchpin.advice.remedy.strategy;

import java.util.List;
import java.util.Objects;
import linchpin.advice.Finding;
import linchpin.advice.Readiness;
import linchpin.advice.remedy.change.Strategy;
import linchpin.advice.remedy.change.StrategyCosts;
import linchpin.model.Component;
import linchpin.model.Failover;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;

/// A standby takes over by itself, and somebody has tried it.
public final class FailoverReadiness implements RemedyStrategy {
  @Override
  public void consider(Situation s) {
    RedundancyGroup asked = s.topology.group(s.finding.subject());
    if (s.is(Finding.Kind.UNREADY_REDUNDANCY) && asked != null) {
      automatic(s, asked);
      exercise(s, asked);
      apart(s, asked);
    } else if (s.is(Finding.Kind.NOTHING_TAKES_OVER)) {
      s.topology.groups().values().stream()
          .filter(g -> g.members().stream().anyMatch(m -> hit(s, m)))
          .forEach(g -> automatic(s, g));
    }
  }

  private static boolean hit(Situation s, String member) {
    Component c = s.component();
    return c != null && (member.equals(c.id()) || s.within(member, c.id()))
        || s.unit() != null && Objects.requireNonNull(s.unit()).down().contains(member);
  }

  private static void automatic(Situation s, RedundancyGroup group) {
    Failover now = group.switching();
    if (!group.mode().switches() || now.automatic() && now.detectSeconds() != null) {
      return;
    }
    StrategyCosts facts = Strategy.AUTOMATIC_FAILOVER.assumptions();
    Double turn = now.switchSeconds() == null ? facts.switchSeconds() : now.switchSeconds();
    String title = now.automatic()
        ? "Check the health of " + s.names.of(group.id()) + " every few seconds"
        : "Let " + s.names.of(group.id()) + " switch over by itself";
    s.suggest(Strategy.AUTOMATIC_FAILOVER, group.id(), title, trial -> trial.group(
        group.id(), g -> g.withFailover(new Failover(true, facts.detectSeconds(), turn, null))));
  }

  private static void exercise(Situation s, RedundancyGroup group) {
    boolean never = Readiness.of(s.topology, s.document.scenarios().values()).stream()
        .anyMatch(r -> r.group().equals(group.id()) && r.reasons().contains(Readiness.Reason.NEVER_EXERCISED));
    if (never) {
      String first = group.members().getFirst();
      String name = s.names.of(first) + " fails (exercise)";
      Scenario scenario = new Scenario("", name, List.of(first), List.of(), 1, java.util.Map.of());
      s.suggest(Strategy.EXERCISE, group.id(), "Try the failover of " + s.names.of(group.id()) + " on a game day",
          trial -> trial.keep(scenario));
    }
  }

  /// The last member moves where no other stands.
  private static void apart(Situation s, RedundancyGroup group) {
    Component last = s.topology.component(group.members().getLast());
    Component domain = last == null || last.domain() == null ? null : s.topology.component(last.domain());
    if (last != null && domain != null) {
      for (Placement placement : Placement.outside(s, last, domain, true)) {
        Separation.move(s, last, placement);
      }
    }
  }
}
