package linchpin.ui.inspector.field;

import org.jspecify.annotations.Nullable;

/// What is typed into fields of other panes, read by the rules of the inspector.
public final class TypedEntry {
  private TypedEntry() {}

  /// A number that was typed.
  ///
  /// @param value null when the field is empty, or what it holds cannot be read
  /// @param problem why it cannot be read, a sentence; else empty
  public record Value(@Nullable Double value, String problem) {}

  /// A share of time typed as percent, 0 to 1.
  public static Value share(String text) {
    return number(Entries.percent(text.strip()));
  }

  /// Zero or more, with or without "a month".
  public static Value amount(String text) {
    return number(Entries.amount(text.strip(), "a month"));
  }

  /// A share as percent, as it can be typed again: "99.95".
  public static String percent(double share) {
    return Quantity.percent(share);
  }

  private static Value number(Entry<Double> entry) {
    return switch (entry) {
      case Entry.Taken<Double>(Double value) -> new Value(value, "");
      case Entry.Refused<Double>(String message) -> new Value(null, message);
    };
  }
}
