package linchpin.analysis;

import java.util.concurrent.CancellationException;

/// Asked now and then by long work whether anybody still wants the result.
@FunctionalInterface
public interface Cancellation {
  /// Never cancelled.
  Cancellation NEVER = () -> false;

  /// Whether nobody wants the result any more.
  boolean cancelled();

  /// Goes on when somebody still wants the result.
  ///
  /// @throws CancellationException when cancelled
  default void check() {
    if (cancelled()) {
      throw new CancellationException();
    }
  }
}
