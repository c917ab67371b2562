package linchpin.task;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;

/// Memory shared out among what runs at once, so that none of it is promised twice. Who needs little takes it without
/// asking; who needs more waits until there is enough, first come, first served.
///
/// How much one may have never depends on what else runs, only how long it waits: the same question gets the same
/// answer.
public final class MemoryBudget {
  /// That of this program. The heap is one for everything that runs in it, and so is this.
  public static final MemoryBudget HEAP = new MemoryBudget(Runtime.getRuntime().maxMemory());

  /// How often who waits looks whether it was cancelled, in milliseconds.
  private static final long LOOK = 50;

  private final long bytes;
  private final Queue<Room> line = new ArrayDeque<>();
  private long left;

  /// @param bytes how much there is
  public MemoryBudget(long bytes) {
    this.bytes = bytes;
    left = bytes;
  }

  /// How much there is in all, in bytes.
  public long bytes() {
    return bytes;
  }

  /// How much is not reserved now, in bytes.
  public synchronized long left() {
    return left;
  }

  /// Room for one piece of work, of which nothing is reserved yet. A thread must not wait for one while it holds
  /// another.
  ///
  /// @param little up to so many bytes are not reserved
  /// @param most all that the work may ever need, in bytes; reserved at once when it needs more than a little, or the
  ///     whole budget where that is less
  public Room room(long little, long most, Cancellation cancellation) {
    return new Room(little, Math.min(most, bytes), cancellation);
  }

  /// What one piece of work has of the budget, until it is closed. For one thread.
  public final class Room implements AutoCloseable {
    private final long little;
    private final long most;
    private final Cancellation cancellation;
    private boolean reserved;

    private Room(long little, long most, Cancellation cancellation) {
      this.little = little;
      this.most = most;
      this.cancellation = cancellation;
    }

    /// About to use so many bytes in all; waits when that is more than a little and the rest is not reserved yet.
    ///
    /// @throws CancellationException when cancelled or interrupted while it waits
    public void need(long all) {
      if (all > little && !reserved) {
        reserve(this);
        reserved = true;
      }
    }

    /// Gives back what was reserved; what is needed after that is reserved anew.
    @Override
    public void close() {
      if (reserved) {
        reserved = false;
        giveBack(most);
      }
    }
  }

  private synchronized void reserve(Room room) {
    line.add(room);
    try {
      while (line.peek() != room || left < room.most) {
        room.cancellation.check();
        wait(LOOK);
      }
      left -= room.most;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } finally {
      line.remove(room);
      notifyAll();
    }
  }

  private synchronized void giveBack(long some) {
    left += some;
    notifyAll();
  }
}
