package linchpin.analysis.findings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeSet;
import linchpin.analysis.batch.Lanes;
import linchpin.analysis.batch.SingleFailures;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.GroupTable;
import linchpin.analysis.structure.Structure;
import linchpin.model.Backup;
import linchpin.model.Replication;
import org.jspecify.annotations.Nullable;

/// Data at risk (docs/semantics.md, section 7): what single failures lose of each dataset.
public final class DataLosses {
  private static final double SECONDS_PER_HOUR = 3600;

  private final Structure structure;
  private final ComponentTable components;
  private final GroupTable groups;
  private final boolean[] downAnyway;
  private final boolean[] stateful;
  public final ListLimits<Found> omissions = new ListLimits<>("Data at risk");

  record Found(int place, int unit, DataRisk risk) {}

  /// @param downAnyway whether a component is down with nothing off
  public DataLosses(Structure structure, boolean[] downAnyway) {
    this.structure = structure;
    this.downAnyway = downAnyway;
    components = structure.components;
    groups = structure.groups;
    stateful = new boolean[components.count];
    for (int c = 0; c < components.count; c++) {
      stateful[c] = structure.component(c).holdsData();
    }
  }

  /// What was found: of groups, then of components, each in the model's order and by unit.
  public List<DataRisk> found() {
    return omissions.kept().stream()
        .sorted(Comparator.comparingInt(Found::place).thenComparingInt(Found::unit))
        .map(Found::risk)
        .toList();
  }

  /// Looks at what each unit of a batch takes down for good.
  ///
  /// @return adds what was found
  public Runnable lookAt(Lanes recovered, SingleFailures.Batch batch) {
    ListLimits<Found>.Part part = omissions.part();
    TreeSet<Integer> hitGroups = new TreeSet<>();
    for (int c : recovered.touched()) {
      if (stateful[c] && groups.of[c] >= 0) {
        hitGroups.add(groups.of[c]);
      } else if (stateful[c]) {
        add(groups.count + c, components.ids[c], new int[] {c}, null, recovered, batch, part);
      }
    }
    for (int g : hitGroups) {
      int[] copies = Arrays.stream(groups.members.row(g)).filter(c -> stateful[c]).toArray();
      String id = groups.ids[g];
      Replication replication = Objects.requireNonNull(structure.topology.group(id)).replication();
      add(g, id, copies, replication, recovered, batch, part);
    }
    return part::finish;
  }

  private void add(
      int place,
      String id,
      int[] copies,
      @Nullable Replication replication,
      Lanes recovered,
      SingleFailures.Batch batch,
      ListLimits<Found>.Part part) {
    for (int w = 0; w < Lanes.WORDS; w++) {
      long hit = hit(copies, replication != null, recovered, w);
      if (!part.keeps()) {
        part.omit(Long.bitCount(hit));
        continue;
      }
      for (long rest = hit; rest != 0; rest &= rest - 1) {
        int lane = Long.SIZE * w + Long.numberOfTrailingZeros(rest);
        int[] lost = Arrays.stream(copies).filter(c -> recovered.isDown(c, lane)).toArray();
        part.add(lost.length, () -> new Found(
            place, batch.numbers().get(lane), risk(id, copies, lost, replication, recovered, lane, batch.units().get(lane))));
      }
    }
  }

  /// The lanes in which a copy is down that is not down anyway, and where they do not follow each other all are.
  private long hit(int[] copies, boolean any, Lanes recovered, int word) {
    long one = 0;
    long all = -1L;
    for (int c : copies) {
      long down = recovered.down(c, word);
      one |= downAnyway[c] ? 0 : down;
      all &= down;
    }
    return any ? one : one & all;
  }

  private DataRisk risk(
      String id,
      int[] copies,
      int[] lost,
      @Nullable Replication replication,
      Lanes recovered,
      int lane,
      FailureUnit unit) {
    List<String> ids = Arrays.stream(lost).mapToObj(c -> components.ids[c]).toList();
    if (lost.length == copies.length || replication == null) {
      OptionalDouble backup = backup(copies, recovered, lane);
      return backup.isPresent()
          ? new DataRisk(id, unit.id(), ids, DataRisk.Loss.LAG, backup.getAsDouble())
          : new DataRisk(id, unit.id(), ids, DataRisk.Loss.TOTAL, null);
    }
    boolean lags = replication.mode() == Replication.Mode.ASYNC && replication.lagSeconds() > 0;
    double hours = lags ? replication.lagSeconds() / SECONDS_PER_HOUR : 0;
    return new DataRisk(id, unit.id(), ids, lags ? DataRisk.Loss.LAG : DataRisk.Loss.NONE, hours);
  }

  /// How old the newest backup is at most, of those whose target still works.
  private OptionalDouble backup(int[] copies, Lanes recovered, int lane) {
    return Arrays.stream(copies)
        .mapToObj(c -> structure.component(c).backups())
        .flatMap(List::stream)
        .filter(b -> structure.component(b.to()) >= 0 && !recovered.isDown(structure.component(b.to()), lane))
        .mapToDouble(Backup::everyHours)
        .min();
  }
}
