package linchpin.analysis.structure;

import java.util.Arrays;

/// A list of ints for each of n rows, all in one array ("compressed sparse rows"): row r is
/// `items[start(r)] .. items[end(r) - 1]`.
public final class SparseRows implements StrongComponents.Graph {
  private final int[] starts;
  private final int[] items;

  private SparseRows(int[] starts, int[] items) {
    this.starts = starts;
    this.items = items;
  }

  /// Item i goes to row `rowOf[i]`, in order of i; a negative row leaves it out.
  public static SparseRows inverse(int rows, int[] rowOf) {
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
    return new SparseRows(starts, items);
  }

  /// Collects row after row.
  public static final class Builder {
    private final IntList starts = new IntList();
    private final IntList items = new IntList();

    public Builder() {
      starts.add(0);
    }

    public void add(int item) {
      items.add(item);
    }

    public void endRow() {
      starts.add(items.size());
    }

    public SparseRows build() {
      return new SparseRows(starts.toArray(), items.toArray());
    }
  }

  public int rows() {
    return starts.length - 1;
  }

  /// How many items there are in all rows.
  public int items() {
    return items.length;
  }

  /// The same rows with something else in place of each item.
  public SparseRows map(java.util.function.IntUnaryOperator other) {
    return new SparseRows(starts, Arrays.stream(items).map(other).toArray());
  }

  public int start(int row) {
    return starts[row];
  }

  public int end(int row) {
    return starts[row + 1];
  }

  public int size(int row) {
    return starts[row + 1] - starts[row];
  }

  public int at(int index) {
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

  public int[] row(int row) {
    return Arrays.copyOfRange(items, starts[row], starts[row + 1]);
  }
}
