package linchpin.advice.remedy.change;

import linchpin.advice.remedy.effect.TradeOff;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.kind.Kind;
import org.jspecify.annotations.Nullable;

/// What a change costs a month: what comes and goes at what it says it costs, else at its kind's catalogue figure, and
/// what its strategy and new places cost beside.
public final class ChangeCosts {
  private static final double CENTS = 100;
  private final Document before;
  private final Document after;
  private double sum;
  private boolean assumed;
  private boolean unknown;

  private ChangeCosts(Document before, Document after) {
    this.before = before;
    this.after = after;
  }

  public static TradeOff tradeOff(Strategy strategy, Document before, Document after, @Nullable Double seconds) {
    ChangeCosts costs = new ChangeCosts(before, after);
    StrategyCosts facts = strategy.assumptions();
    costs.add(strategy);
    Double cost = costs.unknown ? null : Double.valueOf(Math.round(costs.sum * CENTS) / CENTS);
    return new TradeOff(seconds, facts.consistency(), facts.complexity(), cost, costs.assumed && cost != null);
  }

  private void add(Strategy strategy) {
    double extra = strategy.assumptions().extraPerMonth();
    sum += extra;
    assumed |= extra != 0;
    unknown |= strategy == Strategy.SECOND_OPERATOR || strategy == Strategy.GRACEFUL_DEGRADATION;
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
        sum += more * StrategyCosts.ofPlace(c.kind()).extraPerMonth();
        assumed = true;
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
      sum += more * c.costPerMonth();
    } else if (kind.costPerMonth() > 0 && !kind.container()) {
      sum += more * kind.costPerMonth();
      assumed = true;
    } else {
      unknown |= !kind.container();
    }
  }
}
