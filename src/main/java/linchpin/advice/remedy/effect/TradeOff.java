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
/// @param costPerMonth what it adds, in the model's currency, negative when it saves; null where nothing says
/// @param costAssumed whether any part of the cost is the catalogue's
public record TradeOff(
    @Nullable Double failoverSeconds,
    String consistency,
    Effort complexity,
    @Nullable Double costPerMonth,
    boolean costAssumed) {

  /// The cost for adding up: 0 where it is not known, or it saves.
  public double known() {
    return costPerMonth == null ? 0 : Math.max(0, costPerMonth);
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
    parts.add(cost());
    String all = String.join("; ", parts);
    return Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
  }

  private String cost() {
    if (costPerMonth == null) {
      return "cost not known";
    }
    if (costPerMonth == 0) {
      return "no cost of its own";
    }
    String amount = Amounts.number(Math.abs(costPerMonth)) + (costPerMonth < 0 ? " less" : " more") + " a month";
    return costAssumed ? "about " + amount + " (assumed)" : amount;
  }
}
