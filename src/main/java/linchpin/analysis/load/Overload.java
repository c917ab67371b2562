package linchpin.analysis.load;

import linchpin.model.quantity.Decimals;

/// More asked of a component than it can carry, in requests per second.
public record Overload(double asked, double possible) {
  /// Whole numbers of requests are told as they are.
  private static final int WHOLE_DIGITS = 15;
  private static final double MANY = 1000;

  public String sentence() {
    int digits = Decimals.apart(asked, possible, Decimals.USUAL);
    return "overloaded: " + figure(asked, digits) + "/s asked, " + figure(possible, digits) + "/s possible";
  }

  private String figure(double value, int digits) {
    boolean whole = value == Math.rint(value);
    int needed = whole ? WHOLE_DIGITS : value >= MANY ? Math.max(digits, Decimals.USUAL + 1) : digits;
    return Decimals.text(value, needed);
  }
}
