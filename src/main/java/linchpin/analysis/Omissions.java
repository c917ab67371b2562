package linchpin.analysis;

/// How many rows of a list are kept; a list that would be longer says so.
final class Omissions {
  static final int ROWS = 200_000;

  private final String what;
  private long rows;

  /// @param what the rows are, in words
  Omissions(String what) {
    this.what = what;
  }

  /// Counts a row; whether it is to be kept.
  boolean keeps() {
    return ++rows <= ROWS;
  }

  /// What was left out, in a sentence; empty when nothing was.
  String text() {
    return rows <= ROWS ? "" : "%s: the first %,d of %,d are listed".formatted(what, ROWS, rows);
  }
}
