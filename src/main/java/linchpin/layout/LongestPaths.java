package linchpin.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rows by the longest chain of needs, in linear time: for diagrams too large for more care.
final class LongestPaths {
  private final Needs needs;
  private final Map<String, Integer> row = new LinkedHashMap<>();
  private final List<String> finished = new ArrayList<>();
  private final Map<String, Integer> finish = new HashMap<>();

  private LongestPaths(Needs needs) {
    this.needs = needs;
  }

  static Layering layering(Needs needs) {
    return new LongestPaths(needs).layering();
  }

  private Layering layering() {
    needs.all().stream().filter(needs::connected).forEach(this::visit);
    for (String bundle : finished.reversed()) {
      int below = row.merge(bundle, 0, Math::max) + 1;
      for (String to : needs.needs(bundle)) {
        if (finish.getOrDefault(to, 0) < finish.getOrDefault(bundle, 0)) {
          row.merge(to, below, Math::max);
        }
      }
    }
    Map<String, Double> order = new LinkedHashMap<>();
    for (String bundle : finished.reversed()) {
      order.put(bundle, order.size() * 8.0);
    }
    return new Layering(row, order);
  }

  /// Depth first, without recursion; bundles finish after all they need, but for cycles.
  private void visit(String start) {
    if (finish.containsKey(start)) {
      return;
    }
    Deque<String> path = new ArrayDeque<>();
    Deque<Iterator<String>> open = new ArrayDeque<>();
    finish.put(start, Integer.MAX_VALUE);
    path.push(start);
    open.push(needs.needs(start).iterator());
    while (!path.isEmpty()) {
      Iterator<String> next = open.getFirst();
      if (next.hasNext()) {
        String to = next.next();
        if (finish.putIfAbsent(to, Integer.MAX_VALUE) == null) {
          path.push(to);
          open.push(needs.needs(to).iterator());
        }
      } else {
        open.pop();
        finish.put(path.getFirst(), finished.size());
        finished.add(path.pop());
      }
    }
  }
}
