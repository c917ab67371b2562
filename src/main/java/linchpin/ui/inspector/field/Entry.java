package linchpin.ui.inspector.field;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What came of reading something typed.
public sealed interface Entry<T> {
  /// It is a value; null when the field was emptied.
  record Taken<T>(@Nullable T value) implements Entry<T> {}

  /// It is none.
  ///
  /// @param message what is wrong and what to do, in a sentence
  record Refused<T>(String message) implements Entry<T> {}

  /// Uses the value.
  ///
  /// @return what is wrong, or nothing
  default Optional<String> then(Function<@Nullable T, Optional<String>> use) {
    return switch (this) {
      case Taken<T>(T value) -> use.apply(value);
      case Refused<T>(String message) -> Optional.of(message);
    };
  }
}
