package linchpin.task;

import java.util.concurrent.CancellationException;

/// Asked now and then by long work whether anybody still wants the result, and told how far it is.
@FunctionalInterface
public interface Cancellation {
  /// Never cancelled.
  Cancellation NEVER = () -> false;

  /// Whether nobody wants the result any more. Called on any thread, and often.
  boolean cancelled();

  /// Told how far the work is; called on any thread, one call after the other, and never inside a lock of the work.
  default void progress(Progress progress) {}

  /// Told how much has been done since it was told last, in steps that are the same however fast they were taken and on
  /// however many threads; called on any thread.
  ///
  /// @param steps nodes, gates and the like, not negative
  default void worked(long steps) {}

  /// Goes on when somebody still wants the result.
  ///
  /// @throws CancellationException when cancelled
  default void check() {
    if (cancelled()) {
      throw new CancellationException();
    }
  }
}
