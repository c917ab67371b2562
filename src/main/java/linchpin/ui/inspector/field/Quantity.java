package linchpin.ui.inspector.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers as fields show them; what is shown can be typed again.
public final class Quantity {
  private Quantity() {}

  /// At most six decimals, thousands apart: "1,999", "0.5"; empty for null.
  public static String text(@Nullable Number value) {
    if (value == null) {
      return "";
    }
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }

  /// As [#text], with at most two decimals: for what is computed.
  public static String rounded(double value) {
    return text(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
  }

  /// A share as percent, exactly as it was given: 0.9995 is "99.95"; empty for null.
  public static String percent(@Nullable Double share) {
    return share == null ? "" : BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
  }

  /// A computed share as percent, to as many digits as tell it from 100.
  static String roundedPercent(double share) {
    if (share <= 0 || share >= 1) {
      return percent(share);
    }
    int decimals = Math.clamp((int) Math.ceil(-Math.log10(1 - share)) + 1, 2, 12);
    return BigDecimal.valueOf(100 * share).setScale(decimals,
        RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
