package linchpin.advice.remedy.effect;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Amounts;
import org.jspecify.annotations.Nullable;

/// What a remedy asks for in return.
///
/// @param failoverSeconds until something takes over, 0 for at once; null where nothing has to
/// @param consistency what becomes of the data, in a few words; empty where there is none
/// @param complexity how much it asks of those who run it
/// @param cost what it adds a month
public record TradeOff(@Nullable Double failoverSeconds, String consistency, Effort complexity, MonthlyCost cost) {

  /// What it adds a month, in the model's currency, negative when it saves; null where any part of it is not known.
  public @Nullable Double costPerMonth() {
    return cost.isKnown() ? Double.valueOf(cost.known()) : null;
  }

  /// Whether the cost is known and any part of it is the catalogue's.
  public boolean costAssumed() {
    return cost.isKnown() && cost.assumed();
  }

  /// All of it in one sentence: "Takes over at once; low complexity; 120 more a month."
  public String sentence() {
    List<String> parts = new ArrayList<>();
    if (failoverSeconds != null) {
      parts.add(failoverSeconds == 0 ? "takes over at once" : "takes over in " + Amounts.seconds(failoverSeconds));
    }
    if (!consistency.isEmpty()) {
      parts.add(consistency);
    }
    parts.add(complexity.text() + " complexity");
    parts.add(price());
    String all = String.join("; ", parts);
    return Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
  }

  private String price() {
    if (!cost.isKnown()) {
      return cost.payable() == 0 ? "cost not known"
          : "at least " + Amounts.number(cost.known()) + " more a month (" + cost.gap() + ")";
    }
    if (cost.known() == 0) {
      return "no cost of its own";
    }
    String amount = Amounts.number(Math.abs(cost.known())) + (cost.known() < 0 ? " less" : " more") + " a month";
    return cost.assumed() ? "about " + amount + " (assumed)" : amount;
  }
}
