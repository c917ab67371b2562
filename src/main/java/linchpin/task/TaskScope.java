package linchpin.task;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The tasks of something that ends: of a window, a document, a dialog. When it ends, so do they.
public final class TaskScope implements AutoCloseable {
  private final TaskService service;
  private final Consumer<TaskScope> closing;
  private final Set<TaskQueue> queues = new LinkedHashSet<>();
  private final Set<TaskScope> parts = new LinkedHashSet<>();
  private boolean closed;

  TaskScope(TaskService service, Consumer<TaskScope> closing) {
    this.service = service;
    this.closing = closing;
  }

  /// A queue of its own for one kind of task; one that takes nothing when the scope is closed.
  public TaskQueue queue(TaskQueue.Policy policy) {
    TaskQueue queue = new TaskQueue(service, policy, this::forget);
    if (!add(queues, queue)) {
      queue.close();
    }
    return queue;
  }

  /// A part of this scope, which may end before it.
  public TaskScope scope() {
    TaskScope part = new TaskScope(service, this::forget);
    if (!add(parts, part)) {
      part.close();
    }
    return part;
  }

  /// Runs something where results are taken, later, unless the scope is closed by then.
  public void handOver(Runnable run) {
    service.results().execute(() -> {
      if (open()) {
        run.run();
      }
    });
  }

  private synchronized boolean open() {
    return !closed;
  }

  private synchronized <E> boolean add(Set<E> to, E element) {
    return !closed && to.add(element);
  }

  private synchronized void forget(TaskQueue queue) {
    queues.remove(queue);
  }

  private synchronized void forget(TaskScope part) {
    parts.remove(part);
  }

  /// Cancels all tasks of the scope and of its parts: their work is told, their threads are interrupted, no result is
  /// taken any more, and nothing new begins.
  @Override
  public void close() {
    List<TaskQueue> ownQueues;
    List<TaskScope> ownParts;
    synchronized (this) {
      closed = true;
      ownQueues = List.copyOf(queues);
      ownParts = List.copyOf(parts);
    }
    ownQueues.forEach(TaskQueue::close);
    ownParts.forEach(TaskScope::close);
    closing.accept(this);
  }
}
