package linchpin.analysis.maintenance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// Shares units out over as few batches as possible, none of which stops a journey, and of plans with as few looks for one
/// whose greatest unavailability is small.
///
/// First fit, then a search in depth for one batch fewer, over and over: each unit, those that go with the fewest others
/// first, into one of the batches there are or the next one. Overload left aside, a batch that stops a journey does so
/// whatever else is taken out; so such a search that finds nothing proves that there is nothing. How far it goes is counted
/// in batches looked at, so that the same model always gets the same plan.
final class BatchPlanner {
  /// How many batches are looked at in one search.
  private static final int LOOKS = 20_000;
  /// How many plans are compared by their unavailability.
  private static final int COMPARED = 2_000;
  /// More units than this are only put where they fit first.
  private static final int SEARCHED = 400;

  private final PlannedOutages outages;
  private final List<Integer> units;
  private final Cancellation cancellation;
  private final Map<BitSet, Boolean> fitsLoaded = new HashMap<>();
  private final Map<BitSet, Boolean> fitsUnloaded = new HashMap<>();
  private final Map<BitSet, Double> risks = new HashMap<>();

  /// @param units by number, each of which can be taken out alone
  BatchPlanner(PlannedOutages outages, List<Integer> units, Cancellation cancellation) {
    this.outages = outages;
    this.units = List.copyOf(units);
    this.cancellation = cancellation;
  }

  /// @param least no plan has fewer batches
  /// @param proven whether this one has as few
  record Found(List<BitSet> batches, int least, boolean proven) {}

  Found plan() {
    if (units.isEmpty()) {
      return new Found(List.of(), 0, true);
    }
    List<BitSet> best = firstFit(units);
    if (best.size() == 1) {
      return new Found(best, 1, true);
    }
    if (units.size() > SEARCHED) {
      return new Found(best, 2, best.size() == 2);
    }
    List<Integer> order = hardestFirst();
    List<BitSet> again = firstFit(order);
    best = again.size() < best.size() ? again : best;
    best = fewer(order, best);
    int least = least(order, best.size());
    best = safer(order, best);
    return new Found(best, least, least == best.size());
  }

  private List<BitSet> firstFit(List<Integer> order) {
    List<BitSet> batches = new ArrayList<>();
    for (int unit : order) {
      cancellation.check();
      BitSet into = null;
      for (BitSet batch : batches) {
        into = into == null && fits(with(batch, unit), true) ? batch : into;
      }
      if (into == null) {
        into = new BitSet();
        batches.add(into);
      }
      into.set(unit);
    }
    return batches;
  }

  private static BitSet with(BitSet batch, int unit) {
    BitSet more = (BitSet) batch.clone();
    more.set(unit);
    return more;
  }

  private boolean fits(BitSet batch, boolean withLoad) {
    boolean loaded = withLoad && outages.loaded();
    return (loaded ? fitsLoaded : fitsUnloaded).computeIfAbsent(
        (BitSet) batch.clone(), b -> !outages.take(b, loaded).stopsAny());
  }

  /// Those that go with the fewest others first.
  private List<Integer> hardestFirst() {
    Map<Integer, Integer> conflicts = new HashMap<>();
    for (int a : units) {
      for (int b : units) {
        if (a < b && !fits(pair(a, b), true)) {
          conflicts.merge(a, 1, Integer::sum);
          conflicts.merge(b, 1, Integer::sum);
        }
      }
    }
    List<Integer> order = new ArrayList<>(units);
    order.sort(Comparator.comparingInt((Integer u) -> -conflicts.getOrDefault(u, 0)));
    return order;
  }

  private static BitSet pair(int a, int b) {
    BitSet both = new BitSet();
    both.set(a);
    both.set(b);
    return both;
  }

  /// The plan, or one with fewer batches as long as the search finds one.
  private List<BitSet> fewer(List<Integer> order, List<BitSet> start) {
    List<BitSet> best = start;
    while (best.size() > 1) {
      Search search = new Search(order, best.size() - 1, true);
      List<BitSet> found = search.first();
      if (found == null) {
        return best;
      }
      best = found;
    }
    return best;
  }

  /// A number of batches below which there is no plan, overload left aside.
  private int least(List<Integer> order, int most) {
    int least = 1;
    while (least < most) {
      Search search = new Search(order, least, false);
      if (search.first() != null || search.looks > LOOKS) {
        return least;
      }
      least++;
    }
    return least;
  }

  /// Of plans with as many batches the first of the smallest greatest unavailability, as far as the search goes.
  private List<BitSet> safer(List<Integer> order, List<BitSet> start) {
    Search search = new Search(order, start.size(), true);
    List<BitSet> best = start;
    double least = risk(start);
    for (List<BitSet> plan : search.all(COMPARED)) {
      double risk = risk(plan);
      if (risk < least * (1 - 1e-12)) {
        best = plan;
        least = risk;
      }
    }
    return best;
  }

  private double risk(List<BitSet> plan) {
    return plan.stream().mapToDouble(this::risk).max().orElse(0);
  }

  private double risk(BitSet batch) {
    return risks.computeIfAbsent((BitSet) batch.clone(), b -> outages.unavailability(b, outages.take(b, true)).values()
        .stream().mapToDouble(u -> u).max().orElse(0));
  }

  /// A search in depth for plans of at most so many batches.
  private final class Search {
    private final List<Integer> order;
    private final int most;
    private final boolean withLoad;
    private final List<List<BitSet>> found = new ArrayList<>();
    private int wanted = 1;
    private int looks;

    Search(List<Integer> order, int most, boolean withLoad) {
      this.order = order;
      this.most = most;
      this.withLoad = withLoad;
    }

    @Nullable List<BitSet> first() {
      place(0, new ArrayList<>());
      return found.isEmpty() ? null : found.getFirst();
    }

    List<List<BitSet>> all(int count) {
      wanted = count;
      place(0, new ArrayList<>());
      return found;
    }

    private void place(int next, List<BitSet> batches) {
      if (found.size() >= wanted || looks > LOOKS) {
        return;
      }
      if (next == order.size()) {
        found.add(batches.stream().map(b -> (BitSet) b.clone()).toList());
        return;
      }
      cancellation.check();
      int unit = order.get(next);
      for (BitSet batch : List.copyOf(batches)) {
        looks++;
        if (fits(with(batch, unit), withLoad)) {
          batch.set(unit);
          place(next + 1, batches);
          batch.clear(unit);
        }
      }
      if (batches.size() < most) {
        BitSet own = new BitSet();
        own.set(unit);
        batches.add(own);
        place(next + 1, batches);
        batches.removeLast();
      }
    }
  }
}
