package linchpin.ui.inspector.field;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads what people type into fields. A comma counts as a decimal point where no point follows, blanks and units do
/// not matter, and an empty text means "not given".
public final class Entries {
  private static final double MOST = 1e15;

  private Entries() {}

  /// A share of time, typed as percent.
  ///
  /// @return 0 to 1
  public static Entry<Double> percent(String text) {
    return number(text, "%").thenCheck(v -> v > 100,
        "More than 100 % is not possible. Type 0 to 100, like 99.95.").scaled();
  }

  /// A number above zero.
  static Entry<Double> positive(String text, String unit) {
    return number(text, unit).thenCheck(v -> v <= 0,
        "It must be more than 0. Empty the field for the default.").entry();
  }

  /// Zero or more.
  public static Entry<Double> amount(String text, String unit) {
    return number(text, unit).entry();
  }

  /// A whole number of at least one.
  public static Entry<Integer> count(String text) {
    Read read = number(text, "").thenCheck(v -> v < 1 || v != Math.rint(v) || v > 1_000_000,
        "Type a whole number from 1 on.");
    return read.problem() != null
        ? new Entry.Refused<>(read.problem())
        : new Entry.Taken<>(read.value() == null ? null : (int) read.value().doubleValue());
  }

  private record Read(@Nullable BigDecimal exact, @Nullable String problem) {
    @Nullable Double value() {
      return exact == null ? null : exact.doubleValue();
    }

    Read thenCheck(java.util.function.DoublePredicate bad, String message) {
      return problem == null && exact != null && bad.test(exact.doubleValue()) ? new Read(null, message) : this;
    }

    Entry<Double> entry() {
      return problem != null ? new Entry.Refused<>(problem) : new Entry.Taken<>(value());
    }

    Entry<Double> scaled() {
      return problem != null
          ? new Entry.Refused<>(problem)
          : new Entry.Taken<>(exact == null ? null : exact.movePointLeft(2).doubleValue());
    }
  }

  private static Read number(String text, String unit) {
    String plain = text.replace("\u00a0", " ").replace(" ", "");
    String bare = unit.replace(" ", "");
    if (!bare.isEmpty() && plain.endsWith(bare)) {
      plain = plain.substring(0, plain.length() - bare.length());
    }
    if (plain.isEmpty()) {
      return new Read(null, null);
    }
    try {
      BigDecimal value = new BigDecimal(decimal(plain));
      if (value.signum() < 0) {
        return new Read(null, "It cannot be less than 0.");
      }
      return value.doubleValue() > MOST ? new Read(null, "That is too large a number.") : new Read(value, null);
    } catch (NumberFormatException e) {
      return new Read(null, "“" + text.strip() + "” is not a number. Type digits, like 99.95.");
    }
  }

  /// "1,999" is a thousand and more, "0,5" a half, "1,234.5" what it says.
  private static String decimal(String text) {
    boolean grouped = text.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    return grouped ? text.replace(",", "") : text.replace(',', '.');
  }
}
