package linchpin.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The processor time that the window's thread and the one that draws take, which depends less on what else the machine
/// does than the time that passes.
final class Work {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private final List<long[]> samples = new ArrayList<>();
  private final long window = Thread.currentThread().threadId();
  private long drawer = -1;
  private long[] last = new long[2];

  void start() {
    start(true);
  }

  /// @param anew whether what was measured before is forgotten
  void start(boolean anew) {
    if (anew) {
      samples.clear();
    }
    last = now();
  }

  void sample() {
    long[] now = now();
    samples.add(new long[] {now[0] - last[0], now[1] - last[1]});
    last = now;
  }

  /// Prints median and worst of both threads.
  void tell() {
    System.out.printf(Locale.ROOT, "        processor time: window %s, drawing %s%n", of(0), of(1));
  }

  private String of(int thread) {
    double[] sorted = samples.stream().mapToDouble(s -> s[thread] / 1e6).sorted().toArray();
    return String.format(Locale.ROOT, "median %.1f  95 %% %.1f  worst %.1f ms", sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
  }

  private long[] now() {
    if (drawer < 0) {
      for (long id : THREADS.getAllThreadIds()) {
        var info = THREADS.getThreadInfo(id);
        if (info != null && info.getThreadName().startsWith("QuantumRenderer")) {
          drawer = id;
        }
      }
    }
    return new long[] {THREADS.getThreadCpuTime(window), drawer < 0 ? 0 : THREADS.getThreadCpuTime(drawer)};
  }
}
