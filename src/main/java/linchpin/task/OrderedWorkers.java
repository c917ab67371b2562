package linchpin.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Shares numbered pieces of work among threads. Results are taken in the order of the numbers, so that they do not
/// depend on how many threads there are.
public final class OrderedWorkers<T, R> {
  /// Does one piece.
  @FunctionalInterface
  public interface Work<T, R> {
    R piece(T tools, int number);
  }

  /// Starts a thread; tests have others.
  @FunctionalInterface
  interface Starter {
    void start(Thread thread);
  }

  private final int pieces;
  private final Supplier<T> tools;
  private final Work<T, R> work;
  private final Consumer<R> taker;
  private final AtomicInteger next = new AtomicInteger();
  private final List<Thread> others = new ArrayList<>();
  private final Map<Integer, R> waiting = new HashMap<>();
  private int taken;
  private boolean taking;
  private @Nullable Throwable failure;
  private volatile boolean stopped;

  private OrderedWorkers(int pieces, Supplier<T> tools, Work<T, R> work, Consumer<R> taker) {
    this.pieces = pieces;
    this.tools = tools;
    this.work = work;
    this.taker = taker;
  }

  /// Does all pieces, and returns when every thread has ended. What goes wrong first ends the others and is thrown
  /// here; what goes wrong after it is attached to it. Where the system has no more threads, fewer do the work. An
  /// interruption of this thread is handed on to the others.
  ///
  /// @param threads how many at most, this one included; the others have a [DeepStack] when this one has
  /// @param tools made once for each thread
  /// @param taker gets the results one after another, on any of the threads and outside of every lock
  /// @throws CancellationException when this thread was interrupted while it waited for the others
  public static <T, R> void run(int pieces, int threads, Supplier<T> tools, Work<T, R> work, Consumer<R> taker) {
    run(pieces, threads, tools, work, taker, Thread::start);
  }

  static <T, R> void run(
      int pieces, int threads, Supplier<T> tools, Work<T, R> work, Consumer<R> taker, Starter starter) {
    new OrderedWorkers<>(pieces, tools, work, taker).share(Math.min(pieces, threads), starter);
  }

  private void share(int threads, Starter starter) {
    start(threads - 1, starter);
    work();
    boolean interrupted = false;
    for (Thread other : others) {
      interrupted |= DeepStack.awaited(other);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
      fail(new CancellationException());
    }
    switch (failure) {
      case null -> {}
      case Error error -> throw error;
      case RuntimeException exception -> throw exception;
      case Throwable other -> throw new IllegalStateException(other);
    }
  }

  private void start(int count, Starter starter) {
    String name = Thread.currentThread().getName();
    try {
      for (int i = 1; i <= count; i++) {
        Thread thread = DeepStack.thread(this::work, name + ", worker " + i);
        starter.start(thread);
        synchronized (this) {
          others.add(thread);
        }
      }
    } catch (OutOfMemoryError noMoreThreads) {
      // Those that there are do the work.
    }
  }

  private void work() {
    try {
      T own = tools.get();
      for (int i = next.getAndIncrement(); i < pieces && !stopped; i = next.getAndIncrement()) {
        finish(i, work.piece(own, i));
      }
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  /// The first failure counts; the other threads are interrupted, in case they wait for something.
  private synchronized void fail(Throwable e) {
    stopped = true;
    if (failure == null) {
      failure = e;
      others.stream().filter(t -> t != Thread.currentThread()).forEach(Thread::interrupt);
    } else if (failure != e && !(e instanceof CancellationException)) {
      failure.addSuppressed(e);
    }
  }

  /// One thread at a time takes results, as long as there is a next one; the others leave theirs to it.
  private void finish(int number, R result) {
    synchronized (this) {
      waiting.put(number, result);
      if (taking) {
        return;
      }
      taking = true;
    }
    for (R first = first(); first != null; first = first()) {
      taker.accept(first);
    }
  }

  private synchronized @Nullable R first() {
    R first = waiting.remove(taken);
    if (first == null) {
      taking = false;
    } else {
      taken++;
    }
    return first;
  }
}
