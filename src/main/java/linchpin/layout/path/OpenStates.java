package linchpin.layout.path;

import java.util.Arrays;

/// The states a search has still to look at, cheapest first; among equals the one that came first.
final class OpenStates {
  private double[] costs = new double[256];
  private long[] states = new long[256];
  private int size;
  private int count;

  boolean isEmpty() {
    return size == 0;
  }

  void add(double cost, int state) {
    if (size == costs.length) {
      costs = Arrays.copyOf(costs, size * 2);
      states = Arrays.copyOf(states, size * 2);
    }
    long entry = (long) count++ << 32 | state;
    int at = size++;
    while (at > 0) {
      int parent = at - 1 >> 1;
      if (!before(cost, entry, costs[parent], states[parent])) {
        break;
      }
      costs[at] = costs[parent];
      states[at] = states[parent];
      at = parent;
    }
    costs[at] = cost;
    states[at] = entry;
  }

  /// Takes the cheapest state away.
  int next() {
    int first = (int) states[0];
    size--;
    double cost = costs[size];
    long entry = states[size];
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && before(costs[child + 1], states[child + 1], costs[child], states[child])) {
        child++;
      }
      if (!before(costs[child], states[child], cost, entry)) {
        break;
      }
      costs[at] = costs[child];
      states[at] = states[child];
      at = child;
    }
    costs[at] = cost;
    states[at] = entry;
    return first;
  }

  private static boolean before(double a, long entryA, double b, long entryB) {
    return a < b || a == b && entryA >>> 32 < entryB >>> 32;
  }
}
