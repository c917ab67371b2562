package linchpin.edit.validity;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers as people write them.
public final class Numbers {
  private static final int MOST_ZEROS = 12;

  private Numbers() {}

  /// The shortest text that reads back as the same number: `5`, `0.9995`, `1E+20`; JSON where it is finite.
  public static String text(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    boolean plain = exact.scale() > -MOST_ZEROS && exact.scale() - exact.precision() < MOST_ZEROS;
    return plain ? exact.toPlainString() : exact.toString();
  }

  /// A percentage as a share, to nine digits: 99.95 is `0.9995`.
  static String share(double value) {
    return text(BigDecimal.valueOf(value).movePointLeft(2).round(new MathContext(9)).doubleValue());
  }
}
