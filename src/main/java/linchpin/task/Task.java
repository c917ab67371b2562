package linchpin.task;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One piece of work that was asked of a [TaskQueue]; given back so that it alone can be cancelled.
public final class Task<T> {
  /// Does the work, away from the thread that asked.
  @FunctionalInterface
  public interface Work<T> {
    /// Does the work.
    ///
    /// @param context asked now and then whether the result is still wanted
    /// @throws Exception why there is no result
    T run(TaskContext context) throws Exception;
  }

  private enum State { WAITING, RUNNING, ENDED }

  /// Progress is handed on at most so often; more changes a second could not be seen.
  private static final long PAUSE = 100_000_000;

  private final TaskQueue queue;
  private final TaskService service;
  private final Work<T> work;
  private final Consumer<T> done;
  private final Consumer<TaskFailure> failed;
  private final Consumer<Progress> progress;
  private final AtomicLong nextProgress = new AtomicLong(System.nanoTime() + PAUSE);
  private volatile boolean cancelled;
  private State state = State.WAITING;
  private boolean interrupted;
  private @Nullable Thread thread;

  Task(
      TaskQueue queue, TaskService service, Work<T> work, Consumer<T> done, Consumer<TaskFailure> failed,
      Consumer<Progress> progress) {
    this.queue = queue;
    this.service = service;
    this.work = work;
    this.done = done;
    this.failed = failed;
    this.progress = progress;
  }

  /// Gives the task up: its work is told and its thread interrupted, nothing of it is taken, and what waits behind it
  /// begins. Does nothing when its result was taken already.
  public void cancel() {
    boolean begun;
    synchronized (this) {
      if (cancelled) {
        return;
      }
      cancelled = true;
      begun = state == State.RUNNING;
      state = begun ? State.RUNNING : State.ENDED;
      if (thread != null && thread != Thread.currentThread()) {
        interrupted = true;
        thread.interrupt();
      }
    }
    if (begun) {
      queue.leave(this);
    } else {
      queue.ended(this);
    }
  }

  /// Whether it was given up.
  public boolean cancelled() {
    return cancelled;
  }

  /// Does the work on this thread, hands on what came of it and lets the queue go on; nothing when it was cancelled
  /// before.
  void run() {
    if (begin()) {
      Runnable outcome = () -> failed.accept(new TaskFailure(new OutOfMemoryError()));
      try {
        outcome = outcome();
      } finally {
        end();
        try {
          hand(outcome);
        } finally {
          queue.ended(this);
        }
      }
    }
  }

  private synchronized boolean begin() {
    if (state != State.WAITING) {
      return false;
    }
    state = State.RUNNING;
    thread = Thread.currentThread();
    return true;
  }

  private synchronized void end() {
    state = State.ENDED;
    thread = null;
    if (interrupted) {
      Thread.interrupted(); // meant for this task, not for the next one on this thread
    }
  }

  private Runnable outcome() {
    try {
      T result = work.run(new Context());
      return () -> done.accept(result);
    } catch (InterruptedException e) {
      return failure(new java.util.concurrent.CancellationException());
    } catch (Throwable e) {
      return failure(e);
    }
  }

  private Runnable failure(Throwable cause) {
    TaskFailure failure = new TaskFailure(cause);
    if (failure.isMishap() && (!cancelled || cause instanceof Error)) {
      service.mishap(cause);
    }
    return () -> failed.accept(failure);
  }

  /// The task could not even begin.
  void fail(Throwable cause) {
    if (begin()) {
      end();
      hand(failure(cause));
      queue.ended(this);
    }
  }

  private void hand(Runnable outcome) {
    if (!cancelled) {
      service.results().execute(() -> {
        if (queue.take(this)) {
          outcome.run();
        }
      });
    }
  }

  private final class Context implements TaskContext {
    @Override
    public boolean cancelled() {
      return cancelled;
    }

    @Override
    public void publish(Runnable part) {
      service.results().execute(() -> {
        if (!cancelled) {
          part.run();
        }
      });
    }

    @Override
    public void progress(Progress now) {
      long time = System.nanoTime();
      long next = nextProgress.get();
      if (time - next >= 0 && nextProgress.compareAndSet(next, time + PAUSE)) {
        publish(() -> {
          if (queue.asked(Task.this)) {
            progress.accept(now);
          }
        });
      }
    }
  }
}
