package linchpin.analysis.findings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeSet;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.GroupTable;
import linchpin.analysis.structure.Structure;
import linchpin.model.Backup;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// Data at risk (docs/semantics.md, section 7): what single failures lose of each dataset by destroying copies of it.
/// Being out of reach loses nothing.
public final class DataLosses {
  private static final double SECONDS_PER_HOUR = 3600;
  /// How far the copies of a group that does not say are assumed to be behind, in seconds.
  private static final double ASSUMED_LAG = 60;

  private final Structure structure;
  private final ComponentTable components;
  private final GroupTable groups;
  private final boolean[] stateful;
  private final Destruction destruction;
  public final ListLimits<Found> omissions = new ListLimits<>("Data at risk");

  record Found(int place, int unit, DataRisk risk) {}

  public DataLosses(Structure structure, Cancellation cancellation) {
    this.structure = structure;
    components = structure.components;
    groups = structure.groups;
    stateful = new boolean[components.count];
    for (int c = 0; c < components.count; c++) {
      stateful[c] = structure.component(c).holdsData();
    }
    destruction = new Destruction(structure, stateful);
    for (int u = 0; u < structure.units.size(); u++) {
      cancellation.check();
      ListLimits<Found>.Part part = omissions.part();
      lookAt(u, destruction.by(structure.units.get(u)), part);
      part.finish();
    }
  }

  /// What was found: of groups, then of components, each in the model's order and by unit.
  public List<DataRisk> found() {
    return omissions.kept().stream()
        .sorted(Comparator.comparingInt(Found::place).thenComparingInt(Found::unit))
        .map(Found::risk)
        .toList();
  }

  private void lookAt(int unit, int[] destroyed, ListLimits<Found>.Part part) {
    TreeSet<Integer> hitGroups = new TreeSet<>();
    for (int c : destroyed) {
      if (stateful[c] && groups.of[c] >= 0) {
        hitGroups.add(groups.of[c]);
      } else if (stateful[c]) {
        part.add(1, () -> new Found(
            groups.count + c, unit, nothingLeft(components.ids[c], new int[] {c}, structure.units.get(unit))));
      }
    }
    hitGroups.forEach(g -> lookAt(g, unit, part));
  }

  private void lookAt(int group, int unit, ListLimits<Found>.Part part) {
    int[] copies = Arrays.stream(groups.members.row(group)).filter(c -> stateful[c]).toArray();
    int[] lost = Arrays.stream(copies).filter(destruction::destroys).toArray();
    FailureUnit by = structure.units.get(unit);
    if (lost.length == copies.length) {
      part.add(lost.length, () -> new Found(group, unit, nothingLeft(groups.ids[group], copies, by)));
      return;
    }
    RedundancyGroup it = Objects.requireNonNull(structure.topology.group(groups.ids[group]));
    Replication replication = it.replication() == null ? assumed(it.mode()) : it.replication();
    if (replication != null) {
      part.add(lost.length, () -> new Found(group, unit, behind(group, lost, replication, it.replication() == null, by)));
    }
  }

  /// How the copies of a group that does not say follow each other; null where they are taken not to.
  private static @Nullable Replication assumed(GroupMode mode) {
    return switch (mode) {
      case QUORUM -> new Replication(Replication.Mode.SYNC, 0);
      case ACTIVE_ACTIVE -> null;
      case MULTI_PRIMARY, ACTIVE_PASSIVE, PRIMARY_REPLICA -> new Replication(Replication.Mode.ASYNC, ASSUMED_LAG);
    };
  }

  private DataRisk nothingLeft(String dataset, int[] lost, FailureUnit unit) {
    OptionalDouble backup = backup(lost);
    return backup.isPresent()
        ? new DataRisk(dataset, unit.id(), ids(lost), DataRisk.Loss.LAG, backup.getAsDouble())
        : new DataRisk(dataset, unit.id(), ids(lost), DataRisk.Loss.TOTAL, null);
  }

  /// A copy is left. It lacks something where it follows another that is gone: the first, where one takes the writes,
  /// else any.
  private DataRisk behind(int group, int[] lost, Replication replication, boolean assumed, FailureUnit unit) {
    boolean first = destruction.destroys(groups.members.at(groups.members.start(group)));
    boolean lags = replication.mode() == Replication.Mode.ASYNC && replication.lagSeconds() > 0
        && (first || !groups.switches(group));
    return new DataRisk(
        groups.ids[group], unit.id(), ids(lost), lags ? DataRisk.Loss.LAG : DataRisk.Loss.NONE,
        lags ? replication.lagSeconds() / SECONDS_PER_HOUR : 0, assumed);
  }

  private List<String> ids(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(c -> components.ids[c]).toList();
  }

  /// How old the newest backup is at most, of those whose target is not destroyed.
  private OptionalDouble backup(int[] copies) {
    return Arrays.stream(copies)
        .mapToObj(c -> structure.component(c).backups())
        .flatMap(List::stream)
        .filter(b -> structure.component(b.to()) >= 0 && !destruction.destroys(structure.component(b.to())))
        .mapToDouble(Backup::everyHours)
        .min();
  }
}
