package linchpin.edit.document;

/// How large a model may be, so that it can be drawn and analysed.
public final class Limits {
  /// The sheet reaches so far from its middle, in diagram pixels; nothing is wider or higher either.
  public static final double REACH = 1_000_000;

  /// The most copies of one component.
  public static final int MOST_COPIES = 10_000;

  /// The most copies of all components together.
  public static final int MOST_COPIES_IN_ALL = 1_000_000;

  private Limits() {}
}
