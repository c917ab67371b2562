package linchpin.analysis.faulttree.diagram;

import linchpin.task.Cancellation;
import linchpin.task.MemoryBudget;

/// What the diagrams of one step may take: so many nodes each, and their share of the program's memory. A step that
/// fits into a little never waits for others; one that does not waits once, until there is room for the most it may
/// need.
public final class DiagramRoom implements AutoCloseable {
  /// A node with its place in tables and caches: 24 bytes in arrays half of which are free, up to 22 in the table, and
  /// of each of two caches [#CACHED] entries of 12 bytes. As many again are free to be copied into larger arrays.
  static final int BYTES_PER_NODE = 256;
  /// The most entries that a cache has for each node there may be.
  static final int CACHED = 8;

  private static final long LITTLE = 16L << 20;

  private final int nodes;
  private final Cancellation cancellation;
  private final MemoryBudget.Room memory;
  private long bytes;
  private boolean closed;

  /// @param nodes the most nodes of one diagram
  DiagramRoom(int nodes, MemoryBudget memory, Cancellation cancellation) {
    this.nodes = nodes;
    this.cancellation = cancellation;
    this.memory = memory.room(LITTLE, (long) nodes * BYTES_PER_NODE, cancellation);
  }

  /// The most nodes there may be in one diagram.
  int nodes() {
    return nodes;
  }

  /// Told before so many bytes more are used; waits for them where it must. What grows after the room was closed, as a
  /// kept diagram may a little, is not counted.
  ///
  /// @throws java.util.concurrent.CancellationException when cancelled meanwhile
  void grow(long more) {
    if (!closed) {
      bytes += more;
      memory.need(bytes);
    }
  }

  /// Tells of so many nodes more that were made.
  void worked(int made) {
    cancellation.worked(made);
  }

  /// @throws java.util.concurrent.CancellationException when cancelled
  void check() {
    cancellation.check();
  }

  /// Gives the memory back.
  @Override
  public void close() {
    closed = true;
    memory.close();
  }
}
