package linchpin.analysis.structure;

import java.util.Arrays;

/// A list of ints that grows.
public final class IntList {
  private int[] items = new int[8];
  private int size;

  public void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, 2 * size);
    }
    items[size++] = item;
  }

  public int get(int index) {
    return items[index];
  }

  public void set(int index, int item) {
    items[index] = item;
  }

  /// Takes the last item out and returns it.
  public int removeLast() {
    return items[--size];
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public void clear() {
    size = 0;
  }

  public int[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
