package linchpin.task;

/// What a task knows of the service that runs it.
public interface TaskContext extends Cancellation {
  /// Hands on something before the task has ended: runs it where results are taken, unless the task was cancelled by
  /// then.
  void publish(Runnable part);
}
