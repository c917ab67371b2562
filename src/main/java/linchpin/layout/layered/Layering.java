package linchpin.layout.layered;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import linchpin.edit.document.Document;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Which row each bundle stands in and in what order, so that needs point downwards and few lines cross: the layered
/// approach of K. Sugiyama, S. Tagawa, M. Toda, "Methods for Visual Understanding of Hierarchical System Structures",
/// 1981, as the Eclipse Layout Kernel computes it.
///
/// @param row counted from the top
/// @param order where it stands in its row, in diagram pixels from the left
public record Layering(Map<String, Integer> row, Map<String, Double> order) {
  /// From here on speed counts for more than the last crossing.
  private static final int MANY = 400;

  public static Layering of(LayoutGraph needs, BooleanSupplier cancelled) {
    LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    ElkNode graph = ElkGraphUtil.createGraph();
    options(graph, needs.all().size());
    Map<String, ElkNode> nodes = new LinkedHashMap<>();
    for (String bundle : needs.all()) {
      if (needs.connected(bundle)) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        int n = needs.members(bundle).size();
        node.setDimensions(n * (Document.CARD_WIDTH + LayoutMetrics.BESIDE) - LayoutMetrics.BESIDE, Document.CARD_HEIGHT);
        nodes.put(bundle, node);
      }
    }
    nodes.forEach((from, node) -> needs.needs(from).forEach(to -> {
      ElkNode target = nodes.get(to);
      if (target != null) {
        ElkGraphUtil.createSimpleEdge(node, target);
      }
    }));
    new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor() {
      @Override
      public boolean isCanceled() {
        return cancelled.getAsBoolean();
      }
    });
    return read(nodes);
  }

  private static void options(ElkNode graph, int size) {
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    graph.setProperty(CoreOptions.SPACING_NODE_NODE, LayoutMetrics.BESIDE);
    graph.setProperty(CoreOptions.RANDOM_SEED, 1);
    graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    graph.setProperty(LayeredOptions.GENERATE_POSITION_AND_LAYER_IDS, true);
    graph.setProperty(LayeredOptions.THOROUGHNESS, size > MANY ? 2 : 10);
  }

  private static Layering read(Map<String, ElkNode> nodes) {
    Map<String, Integer> row = new LinkedHashMap<>();
    Map<String, Double> order = new LinkedHashMap<>();
    nodes.forEach((bundle, node) -> {
      row.put(bundle, node.getProperty(LayeredOptions.LAYERING_LAYER_ID));
      order.put(bundle, node.getX());
    });
    return new Layering(row, order);
  }
}
