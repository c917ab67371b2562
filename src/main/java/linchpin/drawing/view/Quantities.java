package linchpin.drawing.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import linchpin.model.quantity.Decimals;

/// Figures as people read them on a card.
public final class Quantities {
  private Quantities() {}

  /// An availability with as many nines as it has: the unavailability is rounded to two digits. `99.95 %`
  ///
  /// @param share 0 to 1
  public static String availability(double share) {
    return Decimals.availability(share, Decimals.FEW);
  }

  /// Requests per second, short: `1,230/s`.
  public static String rate(double perSecond) {
    return count(perSecond) + "/s";
  }

  /// A share of something as whole percent: `205 %`; with as many digits as tell it from all of it: `100.4 %`.
  public static String percent(double share) {
    String whole = count(Math.rint(share * 100));
    boolean seemsAll = whole.equals("100") && share != 1;
    return (seemsAll ? Decimals.text(share * 100, Decimals.apart(share, 1, Decimals.USUAL + 1)) : whole) + " %";
  }

  /// A number of something with thousands marked, at most one decimal below ten, none above: `1,230`, `0.5`.
  public static String count(double number) {
    double size = Math.abs(number);
    if (size >= 1e15 || !Double.isFinite(number)) {
      return Decimals.text(number, Decimals.FEW);
    }
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(size < 9.95 ? 1 : 0, RoundingMode.HALF_UP);
    return Decimals.text(rounded);
  }

  /// `1 component`, `3 components`.
  public static String of(int number, String one) {
    return number + " " + (number == 1 ? one : one + "s");
  }
}
