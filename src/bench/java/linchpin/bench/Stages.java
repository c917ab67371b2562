package linchpin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How the time from an edit to its overlay divides: until the analysis begins, until it knows what single failures do,
/// until the window shows that, until the frame after it.
final class Stages {
  private static final String[] NAMES = {"to begin", "analysing", "to the window", "to the frame"};
  private final List<double[]> all = new ArrayList<>();
  private volatile long edited;
  private volatile long begun;
  private volatile long known;
  private volatile long shown;

  void start() {
    edited = System.nanoTime();
  }

  void begin() {
    begun = System.nanoTime();
  }

  void known() {
    known = System.nanoTime();
  }

  void shown() {
    shown = System.nanoTime();
  }

  void end() {
    long now = System.nanoTime();
    all.add(new double[] {begun - edited, known - begun, shown - known, now - shown});
  }

  /// Prints median and worst of each stage, and begins anew.
  void tell() {
    for (int s = 0; s < NAMES.length; s++) {
      int stage = s;
      double[] sorted = all.stream().mapToDouble(a -> a[stage] / 1e6).sorted().toArray();
      System.out.printf(Locale.ROOT, "        %-16s median %6.1f ms  worst %6.1f ms%n", NAMES[s],
          sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
    all.clear();
  }
}
