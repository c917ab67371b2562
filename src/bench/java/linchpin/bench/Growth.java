package linchpin.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.DefaultEdge;

/// Draws how the processor time for single failures grows with the estate, beside the cut vertices of the same graph:
/// both axes logarithmic, as SVG on standard output, the figures on standard error. Processor time of all threads,
/// because it is the same on a busy machine; [SingleFailuresBench] measures the time that passes.
public final class Growth {
  private static final List<Integer> SIZES = List.of(1000, 3000, 10_000, 30_000, 100_000);
  private static final int RUNS = 3;
  private static final long WARM_UP = 4_000_000_000L;
  /// Processor time is counted in steps of 10 ms.
  private static final long LONG_ENOUGH = 1_000_000_000L;
  private static final long STACK = 1L << 30;
  private static final int WIDTH = 760;
  private static final int HEIGHT = 440;
  private static final int LEFT = 72;
  private static final int RIGHT = 604;
  private static final int TOP = 72;
  private static final int BOTTOM = 384;
  private static final int INSET = 48;
  private static final String INK = "#1B222B";
  private static final String QUIET = "#5F6B78";
  private static final String GRID = "#D5DBE3";
  private static final String OTHER = "#5F6B78";

  private final StringBuilder svg = new StringBuilder();
  private final TreeMap<Integer, Double> ours;
  private final TreeMap<Integer, Double> theirs;
  private final double least;
  private final double most;

  private Growth(Map<String, TreeMap<Integer, Double>> milliseconds) {
    ours = milliseconds.getOrDefault("linchpin", new TreeMap<>());
    theirs = milliseconds.getOrDefault("cutVertices", new TreeMap<>());
    List<Double> all = new ArrayList<>(ours.values());
    all.addAll(theirs.values());
    least = decade(all.stream().mapToDouble(v -> v).min().orElse(1), Math::floor);
    most = decade(all.stream().mapToDouble(v -> v).max().orElse(10), Math::ceil);
  }

  private static double decade(double value, java.util.function.DoubleUnaryOperator rounding) {
    return Math.pow(10, rounding.applyAsDouble(Math.log10(value)));
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, TreeMap<Integer, Double>> measured = new TreeMap<>();
    Runnable measuring = () -> {
      for (int components : SIZES) {
        Topology topology = Estate.of(components, 7);
        Graph<String, DefaultEdge> graph = Graphs.undirected(topology);
        measure(measured, "cutVertices", components, () -> new BiconnectivityInspector<>(graph).getCutpoints());
        measure(measured, "linchpin", components,
            () -> Analyzer.analyze(topology, AnalysisOptions.QUICK, Cancellation.NEVER, early -> {}));
      }
    };
    Thread deep = new Thread(null, measuring, "measuring", STACK);
    deep.start();
    deep.join();
    System.out.print(new Growth(measured).picture());
  }

  /// Takes the median of the processor time after a warm-up.
  private static void measure(
      Map<String, TreeMap<Integer, Double>> into, String what, int components, Runnable work) {
    long start = System.nanoTime();
    int warm = 0;
    for (; warm < RUNS || System.nanoTime() - start < WARM_UP; warm++) {
      work.run();
    }
    long times = Math.max(1, LONG_ENOUGH * warm / (System.nanoTime() - start));
    TreeMap<Double, Double> wallByProcessor = new TreeMap<>();
    for (int run = 0; run < RUNS; run++) {
      long wall = System.nanoTime();
      long processor = processorNanos();
      for (int i = 0; i < times; i++) {
        work.run();
      }
      wallByProcessor.put((processorNanos() - processor) / 1e6 / times, (System.nanoTime() - wall) / 1e6 / times);
    }
    double median = new ArrayList<>(wallByProcessor.keySet()).get((wallByProcessor.size() - 1) / 2);
    into.computeIfAbsent(what, w -> new TreeMap<>()).put(components, median);
    System.err.printf(
        Locale.ROOT, "%7d %-12s processor %.1f ms, wall %.1f ms, load %.1f%n", components, what, median,
        wallByProcessor.get(median), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private String picture() {
    add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" "
        + "font-family=\"Inter, 'Segoe UI', Helvetica, Arial, sans-serif\" font-size=\"12\">",
        WIDTH, HEIGHT, WIDTH, HEIGHT);
    add("<title>Processor time for all single failures by the number of components</title>");
    add("<rect width=\"%d\" height=\"%d\" rx=\"14\" fill=\"#FFFFFF\"/>", WIDTH, HEIGHT);
    String title = "font-size=\"16\" font-weight=\"600\"";
    text(LEFT, 32, "start", INK, title, "All single failures, by the size of the estate");
    text(LEFT, 52, "start", QUIET, "",
        "Processor time, both axes logarithmic. Dotted: in proportion to the size.");
    axes();
    proportional();
    boolean above = theirs.isEmpty() || ours.lastEntry().getValue() >= theirs.lastEntry().getValue();
    curve(theirs, OTHER, "stroke-dasharray=\"7 5\"", !above, "JGraphT: cut vertices", "of the graph only");
    curve(ours, INK, "", above, "Linchpin: impact and", "blast radius of all units");
    add("</svg>");
    return svg.toString();
  }

  private void axes() {
    for (double value = least; value <= most * 1.001; value *= 10) {
      double y = y(value);
      add("<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>", LEFT, RIGHT, y, y, GRID);
      text(LEFT - 8, y + 4, "end", QUIET, "", time(value));
    }
    for (int components : ours.keySet()) {
      boolean decade = Math.abs(Math.log10(components) % 1) < 1e-9;
      if (decade) {
        double x = x(components);
        add("<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"%s\"/>", x, x, TOP, BOTTOM, GRID);
        text(x, BOTTOM + 20, "middle", QUIET, "", String.format(Locale.ROOT, "%,d", components));
      }
    }
    text((LEFT + RIGHT) / 2.0, BOTTOM + 42, "middle", QUIET, "", "components");
  }

  /// From the first point of ours: what it would be if time grew just as the model does.
  private void proportional() {
    int first = ours.firstKey();
    int last = ours.lastKey();
    double end = ours.firstEntry().getValue() * last / first;
    add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"1.5\" "
            + "stroke-dasharray=\"1.5 4\"/>",
        x(first), y(ours.firstEntry().getValue()), x(last), y(end), OTHER);
  }

  private void curve(TreeMap<Integer, Double> values, String colour, String dashes, boolean above, String... label) {
    if (values.isEmpty()) {
      return;
    }
    StringBuilder points = new StringBuilder();
    values.forEach((n, ms) -> points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(n), y(ms))));
    add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.25\" %s/>",
        points.toString().strip(), colour, dashes);
    values.forEach((n, ms) -> {
      add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\" stroke=\"#FFFFFF\" stroke-width=\"1.5\"/>",
          x(n), y(ms), colour);
      if (n < values.lastKey() && above) {
        text(x(n) - 6, y(ms) - 8, "end", colour, "font-weight=\"600\"", time(ms));
      } else if (n < values.lastKey()) {
        text(x(n) + 6, y(ms) + 18, "start", colour, "font-weight=\"600\"", time(ms));
      }
    });
    double y = y(values.lastEntry().getValue()) + (above ? -28 : 4);
    String large = "font-size=\"13\" font-weight=\"600\"";
    text(RIGHT + 12, y, "start", colour, large, time(values.lastEntry().getValue()));
    for (int i = 0; i < label.length; i++) {
      text(RIGHT + 12, y + 16 + 15 * i, "start", colour, "", label[i]);
    }
  }

  private static String time(double milliseconds) {
    String format = milliseconds >= 9.995 || milliseconds == Math.rint(milliseconds) ? "%.0f ms" : "%.1f ms";
    return milliseconds < 1000
        ? String.format(Locale.ROOT, format, milliseconds)
        : String.format(Locale.ROOT, milliseconds % 1000 == 0 ? "%.0f s" : "%.1f s", milliseconds / 1000);
  }

  private double x(int components) {
    double from = Math.log10(ours.firstKey());
    double to = Math.log10(ours.lastKey());
    return LEFT + INSET + (Math.log10(components) - from) / (to - from) * (RIGHT - LEFT - INSET);
  }

  private double y(double milliseconds) {
    double share = (Math.log10(milliseconds) - Math.log10(least)) / (Math.log10(most) - Math.log10(least));
    return BOTTOM - share * (BOTTOM - TOP);
  }

  private void text(double x, double y, String anchor, String colour, String more, String words) {
    add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\" %s>%s</text>", x, y, anchor, colour, more, words);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values).replace(" >", ">").replace(" />", "/>")).append('\n');
  }
}
