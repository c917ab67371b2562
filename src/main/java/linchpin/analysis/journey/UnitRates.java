package linchpin.analysis.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import linchpin.analysis.structure.CauseTable;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Structure;
import linchpin.model.RedundancyGroup;
import linchpin.model.UnitFigures;
import linchpin.model.cause.CommonCause;

/// How often every failure unit fails and for how long, by its number in the structure's list: components, copies and
/// dependencies by their figures, common causes by figures of their own or as a share of their members'
/// (docs/semantics.md, section 8), failovers by how often they work (section 9).
public final class UnitRates {
  private final Structure structure;
  private final UnitFigures[] figures;
  /// What each unit's figure says: its unavailability as a whole; of a cause with a share, that share.
  private final double[] said;
  private final double[] repair;
  private final boolean[] assumed;
  private final boolean[] assumedRepair;
  /// Of causes with a share: their members' units, in the model's order; null for all other units.
  private final int[][] sharers;

  public UnitRates(Structure structure) {
    this.structure = structure;
    int units = structure.units.size();
    figures = new UnitFigures[units];
    said = new double[units];
    repair = new double[units];
    assumed = new boolean[units];
    assumedRepair = new boolean[units];
    sharers = new int[units][];
    for (int u = 0; u < units; u++) {
      read(u, structure.units.get(u));
    }
  }

  private void read(int u, FailureUnit unit) {
    switch (unit.type()) {
      case COMPONENT -> figures(u, UnitFigures.of(structure.component(unit.number())));
      case COPY -> figures(u, UnitFigures.of(structure.component(structure.components.copyOwner[unit.number()])));
      case LINE -> figures(u, UnitFigures.of(Objects.requireNonNull(structure.topology.dependency(unit.id()))));
      case CAUSE -> cause(u, unit, Objects.requireNonNull(structure.topology.commonCause(unit.id())));
      case FAILOVER -> {
        RedundancyGroup group = Objects.requireNonNull(structure.topology.groupOfFailover(unit.id()));
        said[u] = 1 - group.failoverSuccess();
        repair[u] = Double.POSITIVE_INFINITY;
      }
    }
  }

  private void figures(int u, UnitFigures of) {
    figures[u] = of;
    said[u] = of.unavailability();
    repair[u] = of.repairHours();
    assumed[u] = of.assumed();
    assumedRepair[u] = of.assumesRepair();
  }

  private void cause(int u, FailureUnit unit, CommonCause cause) {
    if (cause.hasOwnFigures()) {
      figures(u, UnitFigures.of(structure.topology, cause));
      return;
    }
    said[u] = cause.shared();
    assumed[u] = cause.assumesShare();
    sharers[u] = members(unit.number());
  }

  private int[] members(int cause) {
    CauseTable causes = structure.causes;
    boolean[] isMember = new boolean[structure.components.count];
    for (int i = causes.members.start(cause); i < causes.members.end(cause); i++) {
      isMember[causes.members.at(i)] = true;
    }
    IntList units = new IntList();
    for (int u = 0; u < structure.units.size(); u++) {
      int c = structure.componentOf(structure.units.get(u));
      if (c >= 0 && isMember[c]) {
        units.add(u);
      }
    }
    return units.toArray();
  }

  /// What the model says of each unit: its unavailability as a whole, of a cause with a share that share, of a failover
  /// how often it fails; to be changed and given to [#resolve].
  public double[] said() {
    return said.clone();
  }

  /// Whether any figure of a unit is the catalogue's, or its share of others the assumed one.
  public boolean assumed(int unit) {
    return assumed[unit];
  }

  /// The units of the members that a cause takes its share of; empty for any other unit.
  public List<Integer> sharedWith(int unit) {
    return sharers[unit] == null ? List.of() : Arrays.stream(sharers[unit]).boxed().toList();
  }

  /// The rates of all units as the model gives them.
  public FailureRates[] asGiven() {
    double[] alone = new double[said.length];
    double[] hours = new double[said.length];
    resolve(said, alone, hours);
    FailureRates[] all = new FailureRates[said.length];
    for (int u = 0; u < all.length; u++) {
      double whole = sharers[u] == null ? said[u] : alone[u];
      double availability = figures[u] == null ? 1 - whole : figures[u].availability();
      all[u] = new FailureRates(availability, alone[u], hours[u], assumed[u], repairAssumed(u));
    }
    return all;
  }

  /// Whether a unit's time to repair is the catalogue's; of a cause with a share that of the member it has it from.
  private boolean repairAssumed(int u) {
    int least = sharers[u] == null ? u : least(sharers[u], said);
    return least >= 0 && assumedRepair[least];
  }

  /// Works out how often each unit fails by itself, given what is said of each: a cause with a share b takes b of the
  /// unavailability of that member unit which fails least, the first of several, and its time to repair; from each
  /// member unit the causes with a share take their part, so that 1 - q of the whole is the product of 1 - q of the
  /// parts.
  ///
  /// @param of as from [#said]; not changed
  /// @param unavailability becomes the unavailability of each unit by itself
  /// @param repairHours becomes the mean time to repair; infinite for failovers
  public void resolve(double[] of, double[] unavailability, double[] repairHours) {
    System.arraycopy(of, 0, unavailability, 0, of.length);
    System.arraycopy(repair, 0, repairHours, 0, repair.length);
    for (int u = 0; u < of.length; u++) {
      if (sharers[u] != null) {
        int least = least(sharers[u], of);
        unavailability[u] = least < 0 ? 0 : of[u] * of[least];
        repairHours[u] = least < 0 ? Double.POSITIVE_INFINITY : repair[least];
      }
    }
    for (int u = 0; u < of.length; u++) {
      for (int i = 0; sharers[u] != null && i < sharers[u].length; i++) {
        int member = sharers[u][i];
        unavailability[member] = without(unavailability[member], unavailability[u]);
      }
    }
  }

  /// 1 - (1 - q) / (1 - part), with its digits; nothing is left below 0.
  private static double without(double q, double part) {
    return part >= 1 ? 0 : Math.max(0, (q - part) / (1 - part));
  }

  private static int least(int[] units, double[] of) {
    int least = -1;
    for (int u : units) {
      least = least < 0 || of[u] < of[least] ? u : least;
    }
    return least;
  }
}
