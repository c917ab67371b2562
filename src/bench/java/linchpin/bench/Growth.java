package linchpin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Draws how the time for single failures grows, from the results of [SingleFailuresBench] as JMH writes them with
/// `-rf csv`: both axes logarithmic, as SVG on standard output. Argument: the results' file.
public final class Growth {
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

  public static void main(String[] args) throws IOException {
    Map<String, TreeMap<Integer, Double>> read = args.length == 1 ? read(Path.of(args[0])) : Map.of();
    if (read.isEmpty()) {
      System.err.println("usage: growth RESULTS.csv, as SingleFailuresBench -rf csv -rff RESULTS.csv writes it");
      System.exit(2);
    }
    System.out.print(new Growth(read).picture());
  }

  /// The milliseconds by method and number of components.
  private static Map<String, TreeMap<Integer, Double>> read(Path results) throws IOException {
    Map<String, TreeMap<Integer, Double>> read = new TreeMap<>();
    for (String line : Files.readAllLines(results)) {
      String[] cells = line.replace("\"", "").split(",");
      if (cells[0].contains(".SingleFailuresBench.")) {
        String method = cells[0].substring(cells[0].lastIndexOf('.') + 1);
        int components = Integer.parseInt(cells[cells.length - 1]);
        read.computeIfAbsent(method, m -> new TreeMap<>()).put(components, Double.valueOf(cells[4]));
      }
    }
    return read;
  }

  private String picture() {
    add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" "
        + "font-family=\"Inter, 'Segoe UI', Helvetica, Arial, sans-serif\" font-size=\"12\">",
        WIDTH, HEIGHT, WIDTH, HEIGHT);
    add("<title>Time for all single failures by the number of components</title>");
    add("<rect width=\"%d\" height=\"%d\" rx=\"14\" fill=\"#FFFFFF\"/>", WIDTH, HEIGHT);
    String title = "font-size=\"16\" font-weight=\"600\"";
    text(LEFT, 32, "start", INK, title, "All single failures, by the size of the estate");
    text(LEFT, 52, "start", QUIET, "",
        "Four dependencies for each component; both axes logarithmic. Dotted: time in proportion to the size.");
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
