package linchpin.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import linchpin.analysis.structure.IntList;

/// How many rows of a list are kept; a list that would be longer says so. Rows come in parts, which may be made at the
/// same time and are added one after the other.
public final class ListLimits<T> {
  static final int ROWS = 200_000;
  /// How many ids the rows may name.
  static final int IDS = 4_000_000;

  private final String what;
  private final List<T> kept = new ArrayList<>();
  private long rows;
  private long ids;
  private volatile boolean full;

  /// @param what the rows are, in words
  ListLimits(String what) {
    this.what = what;
  }

  /// Rows to be added together.
  final class Part {
    private final List<T> own = new ArrayList<>();
    private final IntList sizes = new IntList();
    private long omitted;
    private long named;

    /// Whether another row may be kept.
    boolean keeps() {
      return !full && own.size() < ROWS && named < IDS;
    }

    /// @param size how many ids the row names
    void add(int size, Supplier<T> row) {
      if (keeps()) {
        own.add(row.get());
        sizes.add(size);
        named += size;
      } else {
        omitted++;
      }
    }

    /// Counts rows that are not made.
    void omit(int count) {
      omitted += count;
    }

    /// Adds the rows to the others.
    void finish() {
      for (int i = 0; i < own.size(); i++) {
        full |= kept.size() >= ROWS || ids >= IDS;
        if (!full) {
          kept.add(own.get(i));
          ids += sizes.get(i);
        }
      }
      full |= omitted > 0;
      rows += own.size() + omitted;
    }
  }

  Part part() {
    return new Part();
  }

  /// The rows that are kept, in the order in which they were added.
  List<T> kept() {
    return kept;
  }

  /// What was left out, in a sentence; empty when nothing was.
  public String text() {
    return rows == kept.size() ? "" : String.format(Locale.ENGLISH, "%s: %,d of %,d are listed", what, kept.size(), rows);
  }
}
