package linchpin.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;

/// Whether each component is down when recovered, overload left aside, for every set of failed units at once: a table
/// of bits with a row for each of the 2^n sets. From it cut sets and probabilities are read off by their definitions.
final class TruthTable {
  private final Literal literal;
  private final List<String> units;
  private final Purpose purpose;
  private final int words;
  private final Map<String, long[]> down = new HashMap<>();
  private final long[] top;

  /// @param units at most 20
  TruthTable(Literal literal, List<String> units, Purpose purpose, String entry) {
    this.literal = literal;
    this.units = units;
    this.purpose = purpose;
    words = Math.max(1, (1 << units.size()) >> 6);
    literal.t.components().keySet().forEach(c -> down.put(c, new long[words]));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Component c : literal.t.components().values()) {
        long[] now = literal.person(c.id()) ? new long[words] : forced(c);
        changed |= !Arrays.equals(now, down.put(c.id(), now));
      }
    }
    top = down.get(entry);
  }

  private long[] forced(Component c) {
    long[] all = failed(c.id());
    literal.t.commonCauses().values().stream()
        .filter(x -> x.members().contains(c.id()))
        .forEach(x -> or(all, failed(x.id())));
    if (c.domain() != null) {
      or(all, down.get(c.domain()));
    }
    if (c.copies() > 1) {
      List<long[]> lost = new ArrayList<>();
      for (int i = 0; i < c.copies(); i++) {
        long[] copy = failed(c.id() + "#" + (i + 1));
        if (!c.spread().isEmpty()) {
          or(copy, down.get(c.spread().get(i % c.spread().size())));
        }
        lost.add(copy);
      }
      or(all, atLeast(c.copies() - c.required() + 1, lost));
    }
    for (Literal.Need need : literal.needs(c.id(), purpose)) {
      if (need.hard()) {
        or(all, unmet(need));
      }
    }
    return all;
  }

  private long[] unmet(Literal.Need need) {
    long[] noWay = ones();
    for (Literal.End end : need.ends()) {
      long[] lost = failed(end.line().id());
      or(lost, down.get(end.member()));
      for (int w = 0; w < words; w++) {
        noWay[w] &= lost[w];
      }
    }
    if (need.group() != null) {
      List<String> members = need.group().members();
      or(noWay, atLeast(members.size() - need.group().needed() + 1, members.stream().map(down::get).toList()));
      or(noWay, notSwitched(need));
    }
    return noWay;
  }

  /// The sets in which the failover fails and a member that should serve is down.
  private long[] notSwitched(Literal.Need need) {
    RedundancyGroup group = need.group();
    long[] stuck = new long[words];
    if (group.mode() == GroupMode.ACTIVE_PASSIVE || !need.reads()) {
      literal.servers(group).forEach(m -> or(stuck, down.get(m)));
    }
    long[] failover = failed(group.failoverUnit());
    for (int w = 0; w < words; w++) {
      stuck[w] &= failover[w];
    }
    return stuck;
  }

  private long[] ones() {
    long[] all = new long[words];
    Arrays.fill(all, -1);
    return all;
  }

  /// The sets that a unit is in.
  private long[] failed(String unit) {
    long[] table = new long[words];
    int u = units.indexOf(unit);
    for (int set = 0; u >= 0 && set < Math.max(64, 1 << units.size()); set++) {
      if ((set >> u & 1) == 1) {
        table[set >> 6] |= 1L << set;
      }
    }
    return table;
  }

  private static void or(long[] to, long[] from) {
    for (int w = 0; w < to.length; w++) {
      to[w] |= from[w];
    }
  }

  private long[] atLeast(int k, List<long[]> tables) {
    List<long[]> counted = new ArrayList<>(List.of(ones()));
    for (int i = 0; i < k; i++) {
      counted.add(new long[words]);
    }
    for (long[] table : tables) {
      for (int i = k; i > 0; i--) {
        for (int w = 0; w < words; w++) {
          counted.get(i)[w] |= counted.get(i - 1)[w] & table[w];
        }
      }
    }
    return counted.get(k);
  }

  /// Whether a set of failed units takes the journey down.
  boolean fails(int set) {
    return (top[set >> 6] >> set & 1) == 1;
  }

  List<String> named(int set) {
    return units.stream().filter(u -> (set >> units.indexOf(u) & 1) == 1).sorted().toList();
  }

  /// By size and then by text.
  List<List<String>> minimalCutSets() {
    List<List<String>> found = new ArrayList<>();
    for (int set = 0; set < 1 << units.size(); set++) {
      boolean minimal = fails(set);
      for (int u = 0; minimal && u < units.size(); u++) {
        minimal = (set >> u & 1) == 0 || !fails(set & ~(1 << u));
      }
      if (minimal) {
        found.add(named(set));
      }
    }
    found.sort((a, b) -> {
      int bySize = Integer.compare(a.size(), b.size());
      for (int i = 0; bySize == 0 && i < a.size(); i++) {
        bySize = a.get(i).compareTo(b.get(i));
      }
      return bySize;
    });
    return found;
  }

  /// The sum over all sets that fail of how likely each is.
  double probability(IntToDoubleFunction unavailability) {
    double[] likely = likelihoods(unavailability);
    double sum = 0;
    for (int set = 0; set < likely.length; set++) {
      sum += fails(set) ? likely[set] : 0;
    }
    return sum;
  }

  private double[] likelihoods(IntToDoubleFunction unavailability) {
    double[] likely = new double[1 << units.size()];
    likely[0] = 1;
    for (int u = 0; u < units.size(); u++) {
      double q = unavailability.applyAsDouble(u);
      for (int set = 0; set < 1 << u; set++) {
        likely[set | 1 << u] = likely[set] * q;
        likely[set] *= 1 - q;
      }
    }
    return likely;
  }

  /// With a unit perfect, with it failed, and how likely it is that the journey is down with it only.
  record Effect(double perfect, double failed, double pivotal) {}

  /// Null where the journey never depends on the unit.
  @org.jspecify.annotations.Nullable Effect effect(int unit, IntToDoubleFunction unavailability) {
    double[] likely = likelihoods(u -> u == unit ? 0 : unavailability.applyAsDouble(u));
    double perfect = 0;
    double failed = 0;
    double pivotal = 0;
    boolean depends = false;
    for (int set = 0; set < likely.length; set++) {
      if ((set >> unit & 1) == 0) {
        boolean before = fails(set);
        boolean after = fails(set | 1 << unit);
        depends |= after != before;
        perfect += before ? likely[set] : 0;
        failed += after ? likely[set] : 0;
        pivotal += after && !before ? likely[set] : 0;
      }
    }
    return depends ? new Effect(perfect, failed, pivotal) : null;
  }
}
