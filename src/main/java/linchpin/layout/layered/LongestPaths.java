package linchpin.layout.layered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.event.TraversalListenerAdapter;
import org.jgrapht.event.VertexTraversalEvent;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.DepthFirstIterator;

/// Rows by the longest chain of needs, in linear time: for diagrams too large for more care.
public final class LongestPaths {
  private static final int SWEEPS = 24;
  private static final double WIDTH = 10_000;
  private final LayoutGraph needs;
  private final Map<String, Integer> row = new LinkedHashMap<>();
  private final List<String> finished;
  private final Map<String, Integer> finish = new HashMap<>();

  private LongestPaths(LayoutGraph needs) {
    this.needs = needs;
    finished = finished();
    for (int i = 0; i < finished.size(); i++) {
      finish.put(finished.get(i), i);
    }
  }

  public static Layering layering(LayoutGraph needs) {
    return new LongestPaths(needs).layering();
  }

  private Layering layering() {
    for (String bundle : finished.reversed()) {
      int below = row.merge(bundle, 0, Math::max) + 1;
      for (String to : needs.needs(bundle)) {
        if (finish.getOrDefault(to, 0) < finish.getOrDefault(bundle, 0)) {
          row.merge(to, below, Math::max);
        }
      }
    }
    return new Layering(row, order());
  }

  /// Orders within the rows by the mean of what each bundle is connected to, over and over (the barycentre rule of
  /// K. Sugiyama, S. Tagawa, M. Toda, 1981).
  private Map<String, Double> order() {
    Map<Integer, List<String>> rows = new TreeMap<>();
    finished.reversed().forEach(bundle -> rows.computeIfAbsent(rowOf(bundle), k -> new ArrayList<>()).add(bundle));
    Map<String, List<String>> beside = new HashMap<>();
    for (String bundle : finished) {
      for (String to : needs.needs(bundle)) {
        beside.computeIfAbsent(bundle, k -> new ArrayList<>()).add(to);
        beside.computeIfAbsent(to, k -> new ArrayList<>()).add(bundle);
      }
    }
    Map<String, Double> order = new LinkedHashMap<>();
    rows.values().forEach(all -> number(all, order));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (List<String> all : rows.values()) {
        Map<String, Double> wanted = new HashMap<>();
        all.forEach(bundle -> wanted.put(bundle, mean(bundle, beside.getOrDefault(bundle, List.of()), order)));
        all.sort(Comparator.comparingDouble(bundle -> wanted.getOrDefault(bundle, 0.0)));
        number(all, order);
      }
    }
    return order;
  }

  private int rowOf(String bundle) {
    return row.getOrDefault(bundle, 0);
  }

  /// Spreads a row over the same width as every other.
  private static void number(List<String> bundles, Map<String, Double> order) {
    for (int i = 0; i < bundles.size(); i++) {
      order.put(bundles.get(i), WIDTH * (i + 0.5) / bundles.size());
    }
  }

  private static double mean(String bundle, List<String> beside, Map<String, Double> order) {
    double own = order.getOrDefault(bundle, 0.0);
    return beside.stream().mapToDouble(other -> order.getOrDefault(other, own)).average().orElse(own);
  }

  /// The bundles depth first, each after all it needs, but for cycles. Of what one needs, the first is gone to first:
  /// the iterator takes the last edge first, so it gets them the other way round.
  private List<String> finished() {
    Graph<String, DefaultEdge> turned = new DefaultDirectedGraph<>(DefaultEdge.class);
    needs.all().stream().filter(needs::connected).forEach(turned::addVertex);
    for (String bundle : turned.vertexSet()) {
      needs.needs(bundle).reversed().forEach(to -> turned.addEdge(bundle, to));
    }
    List<String> order = new ArrayList<>();
    DepthFirstIterator<String, DefaultEdge> walk = new DepthFirstIterator<>(turned);
    walk.addTraversalListener(new TraversalListenerAdapter<>() {
      @Override
      public void vertexFinished(VertexTraversalEvent<String> e) {
        order.add(e.getVertex());
      }
    });
    walk.forEachRemaining(bundle -> {});
    return order;
  }
}
