package linchpin.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// A stack for recursion as deep as a question is large: 1 GB of addresses, of which the system gives what is used.
public final class DeepStack {
  private static final long BYTES = 1L << 30;

  private DeepStack() {}

  private static final class DeepThread extends Thread {
    DeepThread(Runnable work, String name) {
      super(null, work, name, BYTES);
      setDaemon(true);
    }
  }

  /// Does work on such a stack: on this thread when it has one already, else on another one, which is waited for. When
  /// this thread is interrupted meanwhile, so is the other.
  ///
  /// @throws CancellationException when this thread was interrupted while it waited
  /// @throws CompletionException around a checked exception of the work
  public static <T> T call(Callable<T> work) {
    try {
      return Thread.currentThread() instanceof DeepThread ? work.call() : apart(work);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  private static <T> T apart(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new DeepThread(task, Thread.currentThread().getName() + ", deep");
    thread.start();
    if (awaited(thread)) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
    try {
      return task.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Exception exception -> throw exception;
        case Error error -> throw error;
        case null, default -> throw e;
      }
    }
  }

  /// A thread that has not begun, with a stack like that of this thread.
  static Thread thread(Runnable work, String name) {
    if (Thread.currentThread() instanceof DeepThread) {
      return new DeepThread(work, name);
    }
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /// Waits for the end of a thread, and hands an interruption on to it.
  ///
  /// @return whether this thread was interrupted meanwhile
  static boolean awaited(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        return interrupted;
      } catch (InterruptedException e) {
        interrupted = true;
        thread.interrupt();
      }
    }
  }
}
