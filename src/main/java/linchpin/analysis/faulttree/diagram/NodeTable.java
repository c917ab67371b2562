package linchpin.analysis.faulttree.diagram;

import java.util.Arrays;
import linchpin.analysis.faulttree.tree.BudgetExceeded;

/// The nodes of a decision diagram, each there once: (level, low, high) on primitive arrays with a hash table over
/// them.
///
/// 0 and 1 are the terminals; a node is always made after its children, so ascending numbers are a topological order.
/// R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", 1986; K. S. Brace, R. L. Rudell,
/// R. E. Bryant, "Efficient Implementation of a BDD Package", 1990.
public final class NodeTable {
  /// The level of the terminals, below every variable.
  static final int BOTTOM = Integer.MAX_VALUE;

  private static final int SMALLEST = 1 << 5;
  private static final int LARGEST = 1 << 14;
  /// Three numbers.
  private static final int NODE = 3 * Integer.BYTES;
  private static final int COUNT_EVERY = 0xFF;

  private final DiagramRoom room;
  private int[] level;
  private int[] low;
  private int[] high;
  private int[] table;
  private int size = 2;
  /// The size at which [#attend] is due.
  private int due;

  /// @param room how many nodes there may be
  /// @param expected how many there may well be, a power of 2
  NodeTable(DiagramRoom room, int expected) {
    room.grow((long) NODE * expected + 2L * Integer.BYTES * expected);
    this.room = room;
    level = new int[expected];
    low = new int[expected];
    high = new int[expected];
    table = new int[2 * expected];
    level[0] = BOTTOM;
    level[1] = BOTTOM;
    high[1] = 1;
    low[1] = 1;
  }

  /// A size to begin with for something of so many parts.
  public static int expected(int parts) {
    return Integer.highestOneBit(Math.clamp(parts, SMALLEST, LARGEST) * 2 - 1);
  }

  /// The most nodes there may be.
  int budget() {
    return room.nodes();
  }

  public int size() {
    return size;
  }

  public int level(int node) {
    return level[node];
  }

  public int low(int node) {
    return low[node];
  }

  public int high(int node) {
    return high[node];
  }

  /// Sorts nodes by their level, the deepest first: put together in this order, each only has to be set on top.
  void deepestFirst(int[] functions) {
    long[] keyed = new long[functions.length];
    for (int i = 0; i < functions.length; i++) {
      keyed[i] = (long) -level(functions[i]) << 32 | functions[i];
    }
    Arrays.sort(keyed);
    for (int i = 0; i < functions.length; i++) {
      functions[i] = (int) keyed[i];
    }
  }

  /// The node with these parts, made when it is not there yet.
  ///
  /// @throws BudgetExceeded when it would be one too many
  public int node(int atLevel, int lowNode, int highNode) {
    int mask = table.length - 1;
    int slot = hash(atLevel, lowNode, highNode) & mask;
    for (int found = table[slot]; found != 0; found = table[slot]) {
      if (low[found] == lowNode && high[found] == highNode && level[found] == atLevel) {
        return found;
      }
      slot = slot + 1 & mask;
    }
    return insert(slot, atLevel, lowNode, highNode);
  }

  private int insert(int slot, int atLevel, int lowNode, int highNode) {
    if (size >= due) {
      attend();
    }
    int made = size++;
    level[made] = atLevel;
    low[made] = lowNode;
    high[made] = highNode;
    table[slot] = made;
    if (size > table.length / 4 * 3) {
      rehash();
    }
    return made;
  }

  /// What need not be looked at for every node: budget, arrays, how much has been done, whether it is still wanted.
  private void attend() {
    if (size >= room.nodes()) {
      throw new BudgetExceeded(room.nodes());
    }
    if ((size & COUNT_EVERY) == 0) {
      room.worked(COUNT_EVERY + 1);
      room.check();
    }
    if (size == level.length) {
      grow();
    }
    due = Math.min(Math.min(room.nodes(), level.length), (size | COUNT_EVERY) + 1);
  }

  private void grow() {
    int length = level.length * 2;
    room.grow((long) NODE * level.length);
    level = Arrays.copyOf(level, length);
    low = Arrays.copyOf(low, length);
    high = Arrays.copyOf(high, length);
  }

  private void rehash() {
    room.grow(3L * Integer.BYTES * table.length);
    int[] larger = new int[table.length * 4];
    int mask = larger.length - 1;
    for (int n = 2; n < size; n++) {
      int slot = hash(level[n], low[n], high[n]) & mask;
      while (larger[slot] != 0) {
        slot = slot + 1 & mask;
      }
      larger[slot] = n;
    }
    table = larger;
  }

  private static int hash(int a, int b, int c) {
    int h = a * 0x9E3779B1 ^ b * 0x85EBCA77 ^ c * 0xC2B2AE3D;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    return h ^ h >>> 13;
  }
}
