package linchpin.analysis;

import java.util.concurrent.atomic.LongAdder;
import linchpin.task.Cancellation;
import linchpin.task.Progress;

/// Counts the steps of work on any number of threads; whether it is still wanted and how far it is, another knows.
final class StepCount implements Cancellation {
  private final Cancellation asked;
  private final LongAdder steps = new LongAdder();

  StepCount(Cancellation asked) {
    this.asked = asked;
  }

  /// How many were taken so far; exact once all threads are done.
  long steps() {
    return steps.sum();
  }

  @Override
  public boolean cancelled() {
    return asked.cancelled();
  }

  @Override
  public void progress(Progress progress) {
    asked.progress(progress);
  }

  @Override
  public void worked(long more) {
    steps.add(more);
    asked.worked(more);
  }
}
