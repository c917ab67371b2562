package linchpin.export.exchange;

/// Numbers as files write them.
final class FileNumbers {
  private FileNumbers() {}

  /// Without a fraction where there is none: `24`, `0.5`.
  static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
  }
}
