package linchpin.analysis.findings;

import java.lang.ref.SoftReference;
import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.Supplier;

/// Component ids, held as numbers; worked out again when asked for where they are too many to keep. Read only.
public final class IdList extends AbstractList<String> implements RandomAccess {
  private final String[] ids;
  private final int size;
  private final Supplier<int[]> source;
  private SoftReference<int[]> last = new SoftReference<>(null);

  private IdList(String[] ids, int size, Supplier<int[]> source) {
    this.ids = ids;
    this.size = size;
    this.source = source;
  }

  public static IdList of(String[] ids, int[] numbers) {
    return new IdList(ids, numbers.length, () -> numbers);
  }

  /// Ids whose numbers are found when they are asked for, and let go again when memory is short.
  ///
  /// @param ids the id of each number
  /// @param size how many there are, which is known
  /// @param source finds the numbers; the same each time
  public static IdList late(String[] ids, int size, Supplier<int[]> source) {
    return new IdList(ids, size, source);
  }

  private synchronized int[] numbers() {
    int[] known = last.get();
    if (known == null) {
      known = source.get();
      last = new SoftReference<>(known);
    }
    return known;
  }

  @Override
  public String get(int index) {
    return ids[numbers()[index]];
  }

  @Override
  public int size() {
    return size;
  }
}
