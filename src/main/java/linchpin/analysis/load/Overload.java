package linchpin.analysis.load;

import java.util.Locale;

/// More asked of a component than it can carry, in requests per second.
public record Overload(double asked, double possible) {
  public String sentence() {
    return "overloaded: " + figure(asked) + "/s asked, " + figure(possible) + "/s possible";
  }

  private static String figure(double value) {
    boolean whole = value == Math.rint(value) || value >= 1000;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%.3g", value);
  }
}
