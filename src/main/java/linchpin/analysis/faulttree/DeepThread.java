package linchpin.analysis.faulttree;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// A thread with a stack for recursion as deep as there are variables.
public final class DeepThread extends Thread {
  private static final long STACK = 1L << 30;

  public DeepThread(Runnable work, String name) {
    super(null, work, name, STACK);
    setDaemon(true);
  }

  /// Does work on such a thread: this one, when it is one already.
  ///
  /// @throws CancellationException when this thread is interrupted while it waits
  public static <T> T call(Callable<T> work) {
    try {
      if (Thread.currentThread() instanceof DeepThread) {
        return work.call();
      }
      FutureTask<T> task = new FutureTask<>(work);
      new DeepThread(task, "fault tree").start();
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      throw unchecked(java.util.Objects.requireNonNullElse(e.getCause(), e));
    } catch (Exception e) {
      throw unchecked(e);
    }
  }

  private static RuntimeException unchecked(Throwable cause) {
    return switch (cause) {
      case RuntimeException exception -> exception;
      case Error error -> throw error;
      default -> new CompletionException(cause);
    };
  }
}
