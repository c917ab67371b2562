package linchpin.advice.remedy.change;

import java.util.EnumSet;
import java.util.Set;
import linchpin.advice.remedy.effect.MonthlyCost;
import linchpin.advice.remedy.effect.TradeOff;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.kind.Kind;
import org.jspecify.annotations.Nullable;

/// What a change costs a month: what comes and goes at what it says it costs, else at its kind's catalogue figure, and
/// what its strategy and new places cost beside. What no figure stands for is counted as not known.
public final class ChangeCosts {
  private static final double CENTS = 100;
  /// What is paid in work and contracts, which no figure stands for.
  private static final Set<Strategy> WORK = EnumSet.of(
      Strategy.SECOND_OPERATOR, Strategy.GRACEFUL_DEGRADATION, Strategy.OTHER_VERSION, Strategy.OTHER_VENDOR,
      Strategy.OWN_CERTIFICATE, Strategy.STAGED_RELEASES, Strategy.KEPT_APART);
  private final Document before;
  private final Document after;
  private double sum;
  private boolean assumed;
  private int parts;
  private int unknown;

  private ChangeCosts(Document before, Document after) {
    this.before = before;
    this.after = after;
  }

  public static TradeOff tradeOff(Strategy strategy, Document before, Document after, @Nullable Double seconds) {
    ChangeCosts costs = new ChangeCosts(before, after);
    StrategyCosts facts = strategy.assumptions();
    costs.add(strategy);
    MonthlyCost cost =
        new MonthlyCost(Math.round(costs.sum * CENTS) / CENTS, costs.parts, costs.unknown, costs.assumed);
    return new TradeOff(seconds, facts.consistency(), facts.complexity(), cost);
  }

  private void add(Strategy strategy) {
    double extra = strategy.assumptions().extraPerMonth();
    if (extra != 0) {
      part(extra, true);
    }
    if (WORK.contains(strategy)) {
      parts++;
      unknown++;
    }
    for (Component c : after.topology().components().values()) {
      Component then = before.topology().component(c.id());
      count(c, then == null ? c.copies() : c.copies() - then.copies());
      if (then != null && then.capacity() != null && c.capacity() != null && c.capacity() > then.capacity()) {
        scaled(c, c.capacity() / then.capacity() - 1);
      }
    }
  }

  private void count(Component c, int more) {
    if (more != 0) {
      priced(c, more);
      if (after.isPlace(c)) {
        part(more * StrategyCosts.ofPlace(c.kind()).extraPerMonth(), true);
      }
    }
  }

  private void scaled(Component c, double share) {
    priced(c, share * c.copies());
    assumed = true;
  }

  private void priced(Component c, double more) {
    Kind kind = after.topology().kind(c);
    if (c.costPerMonth() != null) {
      part(more * c.costPerMonth(), false);
    } else if (kind.costPerMonth() > 0 && !kind.container()) {
      part(more * kind.costPerMonth(), true);
    } else if (!kind.container()) {
      parts++;
      unknown++;
    }
  }

  private void part(double cost, boolean ours) {
    parts++;
    sum += cost;
    assumed |= ours;
  }
}
