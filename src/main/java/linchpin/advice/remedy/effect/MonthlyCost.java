package linchpin.advice.remedy.effect;

import java.util.Comparator;
import linchpin.advice.Amounts;

/// What something costs a month, as far as that is known. What is not known is never taken for nothing: of two costs
/// the one with less unknown in it is the lower, and only then the one that is known to be.
///
/// @param known what is known of it, in the model's currency; negative when it saves
/// @param parts how many costs it is made of
/// @param unknown how many of these are not known
/// @param assumed whether any of what is known is the catalogue's
public record MonthlyCost(double known, int parts, int unknown, boolean assumed) {
  public static final MonthlyCost NOTHING = new MonthlyCost(0, 0, 0, false);
  /// The lowest first.
  public static final Comparator<MonthlyCost> ORDER =
      Comparator.comparingInt(MonthlyCost::unknown).thenComparingDouble(MonthlyCost::cents);
  private static final double CENTS = 100;

  public boolean isKnown() {
    return unknown == 0;
  }

  /// What there is to pay, for adding up: nothing where it saves, for what one change saves does not pay for another.
  public double payable() {
    return Math.max(0, known);
  }

  private double cents() {
    return Math.round(payable() * CENTS);
  }

  /// Both together.
  public MonthlyCost plus(MonthlyCost other) {
    return new MonthlyCost(payable() + other.payable(), parts + other.parts, unknown + other.unknown,
        assumed || other.assumed);
  }

  public boolean lowerThan(MonthlyCost other) {
    return ORDER.compare(this, other) < 0;
  }

  /// All of it in words: "120 a month", "about 120 a month (assumed)", "at least 20 a month (2 of 3 costs are not known)",
  /// "a cost that is not known".
  public String words() {
    if (unknown == 0) {
      return assumed && known != 0 ? "about " + Amounts.number(known) + " a month (assumed)"
          : Amounts.number(known) + " a month";
    }
    if (payable() == 0) {
      return unknown == 1 ? "a cost that is not known" : "costs that are not known";
    }
    return "at least " + Amounts.number(known) + " a month (" + gap() + ")";
  }

  /// As a cell of a table, without "a month": "120", "120 (assumed)", "at least 20 (2 of 3 costs are not known)", "not
  /// known".
  public String cell() {
    if (unknown == 0) {
      return Amounts.number(known) + (assumed ? " (assumed)" : "");
    }
    return payable() == 0 ? "not known" : "at least " + Amounts.number(known) + " (" + gap() + ")";
  }

  /// How much of it is not known: "2 of 3 costs are not known".
  public String gap() {
    return unknown + " of " + parts + (parts == 1 ? " cost" : " costs") + (unknown == 1 ? " is" : " are") + " not known";
  }
}
