package linchpin.analysis;

/// Ints, first in, first out.
final class IntQueue {
  private int[] ring = new int[64];
  private int head;
  private int size;

  void add(int item) {
    if (size == ring.length) {
      int[] larger = new int[2 * size];
      for (int i = 0; i < size; i++) {
        larger[i] = ring[(head + i) & (size - 1)];
      }
      ring = larger;
      head = 0;
    }
    ring[(head + size++) & (ring.length - 1)] = item;
  }

  int remove() {
    int item = ring[head];
    head = (head + 1) & (ring.length - 1);
    size--;
    return item;
  }

  boolean isEmpty() {
    return size == 0;
  }
}
