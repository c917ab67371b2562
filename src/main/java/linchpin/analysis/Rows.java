package linchpin.analysis;

import java.util.Arrays;
import linchpin.analysis.faulttree.IntList;
import linchpin.analysis.faulttree.Tarjan;

/// A list of ints for each of n rows, all in one array ("compressed sparse rows"): row r is
/// `items[start(r)] .. items[end(r) - 1]`.
final class Rows implements Tarjan.Graph {
  private final int[] starts;
  private final int[] items;

  private Rows(int[] starts, int[] items) {
    this.starts = starts;
    this.items = items;
  }

  /// Item i goes to row `rowOf[i]`, in order of i; a negative row leaves it out.
  static Rows inverse(int rows, int[] rowOf) {
    int[] starts = new int[rows + 1];
    for (int row : rowOf) {
      if (row >= 0) {
        starts[row + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    int[] items = new int[starts[rows]];
    for (int i = 0; i < rowOf.length; i++) {
      if (rowOf[i] >= 0) {
        items[next[rowOf[i]]++] = i;
      }
    }
    return new Rows(starts, items);
  }

  /// Collects row after row.
  static final class Builder {
    private final IntList starts = new IntList();
    private final IntList items = new IntList();

    Builder() {
      starts.add(0);
    }

    void add(int item) {
      items.add(item);
    }

    void endRow() {
      starts.add(items.size());
    }

    Rows build() {
      return new Rows(starts.toArray(), items.toArray());
    }
  }

  int rows() {
    return starts.length - 1;
  }

  /// How many items there are in all rows.
  int items() {
    return items.length;
  }

  /// The same rows with something else in place of each item.
  Rows map(java.util.function.IntUnaryOperator other) {
    return new Rows(starts, Arrays.stream(items).map(other).toArray());
  }

  int start(int row) {
    return starts[row];
  }

  int end(int row) {
    return starts[row + 1];
  }

  int size(int row) {
    return starts[row + 1] - starts[row];
  }

  int at(int index) {
    return items[index];
  }

  @Override
  public int edges(int row) {
    return size(row);
  }

  @Override
  public int target(int row, int edge) {
    return items[starts[row] + edge];
  }

  int[] row(int row) {
    return Arrays.copyOfRange(items, starts[row], starts[row + 1]);
  }
}
