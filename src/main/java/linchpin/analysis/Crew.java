package linchpin.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import linchpin.analysis.faulttree.DeepThread;
import org.jspecify.annotations.Nullable;

/// Shares numbered pieces of work among threads. Results are taken in the order of the numbers, so that they do not
/// depend on how many threads there are.
final class Crew<T, R> {
  /// Does one piece.
  interface Work<T, R> {
    R piece(T tools, int number);
  }

  private final int pieces;
  private final Supplier<T> tools;
  private final Work<T, R> work;
  private final Consumer<R> taker;
  private final AtomicInteger next = new AtomicInteger();
  private final ReentrantLock taking = new ReentrantLock();
  private final Map<Integer, R> waiting = new HashMap<>();
  private int taken;
  private volatile @Nullable Throwable failure;

  private Crew(int pieces, Supplier<T> tools, Work<T, R> work, Consumer<R> taker) {
    this.pieces = pieces;
    this.tools = tools;
    this.work = work;
    this.taker = taker;
  }

  /// Does all pieces; what goes wrong in one is thrown here.
  ///
  /// @param threads how many at most, this one included
  /// @param tools made once for each thread
  /// @param taker gets the results one after another, on any of the threads
  static <T, R> void share(int pieces, int threads, Supplier<T> tools, Work<T, R> work, Consumer<R> taker) {
    new Crew<>(pieces, tools, work, taker).run(Math.min(pieces, threads));
  }

  private void run(int threads) {
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      Thread thread = thread("analysis " + i);
      thread.start();
      others.add(thread);
    }
    labour();
    others.forEach(this::await);
    switch (failure) {
      case null -> {}
      case Error error -> throw error;
      case RuntimeException exception -> throw exception;
      case Throwable other -> throw new IllegalStateException(other);
    }
  }

  /// With a stack as deep as that of this thread.
  private Thread thread(String name) {
    if (Thread.currentThread() instanceof DeepThread) {
      return new DeepThread(this::labour, name);
    }
    Thread thread = new Thread(this::labour, name);
    thread.setDaemon(true);
    return thread;
  }

  private void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      failure = new CancellationException();
      Thread.currentThread().interrupt();
    }
  }

  private void labour() {
    try {
      T own = tools.get();
      for (int i = next.getAndIncrement(); i < pieces && failure == null; i = next.getAndIncrement()) {
        finish(i, work.piece(own, i));
      }
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  private void finish(int number, R result) {
    taking.lock();
    try {
      waiting.put(number, result);
      for (R first = waiting.remove(taken); first != null; first = waiting.remove(taken)) {
        taken++;
        taker.accept(first);
      }
    } finally {
      taking.unlock();
    }
  }
}
