package linchpin.layout.layered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Gives every card its row: the one of its layer, or one of several when a place would get too wide.
final class RankAssignment {
  private static final int WIDEST = 8;
  /// So little that nothing else comes between the members of a group.
  private static final double BESIDE_MEMBER = 1e-6;
  private final Map<String, LayoutItem> leaves;
  private final LayoutGraph needs;
  /// For the members of groups that reach over several places, the group's bundle.
  private final Map<String, String> wideGroups;

  RankAssignment(Map<String, LayoutItem> leaves, LayoutGraph needs) {
    this.leaves = leaves;
    this.needs = needs;
    wideGroups = wideGroups(leaves, needs);
  }

  /// A group that reaches over several places has its layer's row to itself, so that its outline holds nothing else;
  /// the other cards of the layer stand below in the lane with the empty name.
  private record Lane(int layer, String group) implements Comparable<Lane> {
    @Override
    public int compareTo(Lane other) {
      int byLayer = Integer.compare(layer, other.layer);
      boolean last = group.isEmpty() != other.group.isEmpty();
      return byLayer != 0 ? byLayer : last ? (group.isEmpty() ? 1 : -1) : group.compareTo(other.group);
    }
  }

  /// The cards of one lane in one place.
  private record Crowd(@Nullable LayoutItem place, Lane lane) {}

  void assign(Layering layering) {
    Map<String, Integer> layers = new HashMap<>();
    Map<String, Double> orders = new HashMap<>();
    spots(layering, layers, orders);
    loose(layers, orders);
    Map<Crowd, List<LayoutItem>> crowds = new LinkedHashMap<>();
    for (LayoutItem leaf : leaves.values()) {
      Lane lane = lane(leaf, layers);
      crowds.computeIfAbsent(new Crowd(leaf.parent(), lane), k -> new ArrayList<>()).add(leaf);
    }
    int most = Math.max(WIDEST, (int) Math.ceil(Math.sqrt(leaves.size()) * 1.1));
    Map<Lane, Integer> heights = new TreeMap<>();
    crowds.forEach((crowd, all) -> heights.merge(crowd.lane(), rowsFor(all, most), Math::max));
    Map<Lane, Integer> starts = new HashMap<>();
    int next = 0;
    for (Map.Entry<Lane, Integer> lane : heights.entrySet()) {
      starts.put(lane.getKey(), next);
      next += lane.getValue();
    }
    crowds.forEach((crowd, all) -> stand(all, starts.getOrDefault(crowd.lane(), 0), rowsFor(all, most), orders));
  }

  /// A card takes the row of a group only where it cannot come to stand between the group's members: outside the place
  /// that holds all of these.
  private Lane lane(LayoutItem leaf, Map<String, Integer> layers) {
    int layer = layers.getOrDefault(leaf.id(), 0);
    String own = wideGroups.get(leaf.id());
    if (own != null) {
      return new Lane(layer, own);
    }
    return wideGroups.values().stream()
        .distinct()
        .sorted()
        .filter(group -> layers.getOrDefault(needs.members(group).getFirst(), -1) == layer)
        .filter(group -> apart(leaf, group))
        .findFirst()
        .map(group -> new Lane(layer, group))
        .orElse(new Lane(layer, ""));
  }

  private boolean apart(LayoutItem leaf, String group) {
    for (LayoutItem place = leaf.parent(); place != null; place = place.parent()) {
      LayoutItem around = place;
      if (needs.members(group).stream().allMatch(m -> inside(leaves.get(m), around))) {
        return place.parent() == null && placesOf(group) == 1;
      }
    }
    return true;
  }

  /// How many things at the top of the diagram hold members of a group.
  private long placesOf(String group) {
    return needs.members(group).stream().map(m -> top(leaves.get(m))).distinct().count();
  }

  private static @Nullable LayoutItem top(@Nullable LayoutItem item) {
    LayoutItem at = item;
    while (at != null && at.parent() != null && at.parent().parent() != null) {
      at = at.parent();
    }
    return at;
  }

  private static boolean inside(@Nullable LayoutItem item, LayoutItem place) {
    for (LayoutItem at = item; at != null; at = at.parent()) {
      if (at.equals(place)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> wideGroups(Map<String, LayoutItem> leaves, LayoutGraph needs) {
    Map<String, String> wide = new HashMap<>();
    for (String bundle : needs.all()) {
      List<String> members = needs.members(bundle);
      long places = members.stream().map(leaves::get).filter(Objects::nonNull).map(LayoutItem::parent).distinct().count();
      if (places > 1) {
        members.forEach(member -> wide.put(member, bundle));
      }
    }
    return wide;
  }

  private static int rowsFor(List<LayoutItem> crowd, int most) {
    return (crowd.size() + most - 1) / most;
  }

  /// Deals a crowd over its rows, bundle by bundle, so that the members of a group stay in one row.
  private void stand(List<LayoutItem> crowd, int start, int rows, Map<String, Double> orders) {
    crowd.sort(Comparator.comparingDouble(item -> orders.getOrDefault(item.id(), 0.0)));
    int row = -1;
    String bundle = "";
    for (LayoutItem item : crowd) {
      String its = needs.bundle(item.id());
      row = its.equals(bundle) ? row : row + 1;
      bundle = its;
      item.stand(start + row % rows, orders.getOrDefault(item.id(), 0.0));
    }
  }

  private void spots(Layering layering, Map<String, Integer> layers, Map<String, Double> orders) {
    for (String bundle : needs.all()) {
      Integer layer = layering.row().get(bundle);
      double order = layering.order().getOrDefault(bundle, 0.0);
      for (String id : needs.members(bundle)) {
        if (layer != null) {
          layers.put(id, layer);
          orders.put(id, order);
          order += BESIDE_MEMBER;
        }
      }
    }
  }

  /// Cards without any line stand behind the others of their place, dealt over its rows.
  private void loose(Map<String, Integer> layers, Map<String, Double> orders) {
    Map<LayoutItem, List<Integer>> used = new HashMap<>();
    for (LayoutItem leaf : leaves.values()) {
      Integer layer = layers.get(leaf.id());
      for (LayoutItem place = leaf.parent(); place != null && layer != null; place = place.parent()) {
        used.computeIfAbsent(place, k -> new ArrayList<>()).add(layer);
      }
    }
    used.values().forEach(rows -> {
      List<Integer> distinct = rows.stream().distinct().sorted().toList();
      rows.clear();
      rows.addAll(distinct);
    });
    Map<LayoutItem, Integer> dealt = new HashMap<>();
    double far = 1e7;
    for (LayoutItem leaf : leaves.values()) {
      if (!layers.containsKey(leaf.id())) {
        LayoutItem place = leaf.parent();
        List<Integer> rows = place == null ? List.of(0) : used.getOrDefault(place, around(place, used));
        int turn = place == null ? 0 : dealt.merge(place, 1, Integer::sum) - 1;
        layers.put(leaf.id(), rows.get(turn % rows.size()));
        orders.put(leaf.id(), far++);
      }
    }
  }

  private static List<Integer> around(LayoutItem place, Map<LayoutItem, List<Integer>> used) {
    for (LayoutItem outer = place.parent(); outer != null; outer = outer.parent()) {
      List<Integer> rows = used.get(outer);
      if (rows != null && outer.parent() != null) {
        return rows.subList(0, 1);
      }
    }
    return List.of(0);
  }
}
