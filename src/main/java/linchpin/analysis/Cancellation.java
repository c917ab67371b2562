package linchpin.analysis;

import java.util.concurrent.CancellationException;

/// Asked now and then by long work whether anybody still wants the result.
@FunctionalInterface
public interface Cancellation {
  /// Never cancelled.
  Cancellation NEVER = () -> false;

  boolean cancelled();

  /// @throws CancellationException when cancelled
  default void check() {
    if (cancelled()) {
      throw new CancellationException();
    }
  }
}
