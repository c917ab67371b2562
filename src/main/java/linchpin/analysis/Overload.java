package linchpin.analysis;

import java.util.Locale;

/// More asked of a component than it can carry, in requests per second.
record Overload(double asked, double possible) {
  String sentence() {
    return "overloaded: " + figure(asked) + "/s asked, " + figure(possible) + "/s possible";
  }

  private static String figure(double value) {
    boolean whole = value == Math.rint(value) || value >= 1000;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%.3g", value);
  }
}
