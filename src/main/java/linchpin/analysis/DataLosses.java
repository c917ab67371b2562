package linchpin.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeSet;
import linchpin.model.Backup;
import linchpin.model.Component;
import linchpin.model.Replication;
import org.jspecify.annotations.Nullable;

/// Data at risk (semantics section 7): what single failures lose of each dataset.
final class DataLosses {
  private static final double SECONDS_PER_HOUR = 3600;

  private final Structure structure;
  private final Places places;
  private final Groups groups;
  private final boolean[] downAnyway;
  private final List<Found> found = new ArrayList<>();
  final Omissions omissions = new Omissions("Data at risk");

  private record Found(int place, DataRisk risk) {}

  /// @param downAnyway whether a component is down with nothing off
  DataLosses(Structure structure, boolean[] downAnyway) {
    this.structure = structure;
    this.downAnyway = downAnyway;
    places = structure.places;
    groups = structure.groups;
  }

  /// What was found: of groups, then of components, each in the model's order and by unit.
  List<DataRisk> found() {
    return found.stream().sorted(Comparator.comparingInt(Found::place)).map(Found::risk).toList();
  }

  /// Looks at what each unit of a batch takes down for good.
  void lookAt(Lanes recovered, List<Unit> batch) {
    TreeSet<Integer> hitGroups = new TreeSet<>();
    for (int c : recovered.touchedUnsorted()) {
      if (stateful(c) && groups.of[c] >= 0) {
        hitGroups.add(groups.of[c]);
      } else if (stateful(c)) {
        add(groups.count + c, places.ids[c], new int[] {c}, null, recovered, batch);
      }
    }
    for (int g : hitGroups) {
      int[] copies = Arrays.stream(groups.members.row(g)).filter(this::stateful).toArray();
      String id = groups.ids[g];
      Replication replication = Objects.requireNonNull(structure.topology.group(id)).replication();
      add(g, id, copies, replication, recovered, batch);
    }
  }

  private void add(
      int place, String id, int[] copies, @Nullable Replication replication, Lanes recovered, List<Unit> batch) {
    long hit = 0;
    for (int c : copies) {
      hit |= downAnyway[c] ? 0 : recovered.down(c);
    }
    for (long rest = hit; rest != 0; rest &= rest - 1) {
      int lane = Long.numberOfTrailingZeros(rest);
      DataRisk risk = risk(id, copies, replication, recovered, lane, batch.get(lane).id());
      if (risk != null && omissions.keeps()) {
        found.add(new Found(place, risk));
      }
    }
  }

  boolean stateful(int c) {
    Component component = structure.component(c);
    Boolean given = component.stateful();
    return given == null ? structure.topology.kind(component).stateful() : given;
  }

  private @Nullable DataRisk risk(
      String id, int[] copies, @Nullable Replication replication, Lanes recovered, int lane, String unit) {
    int[] lost = Arrays.stream(copies).filter(c -> recovered.isDown(c, lane)).toArray();
    List<String> ids = Arrays.stream(lost).mapToObj(c -> places.ids[c]).toList();
    if (lost.length == copies.length) {
      OptionalDouble backup = backup(copies, recovered, lane);
      return backup.isPresent()
          ? new DataRisk(id, unit, ids, DataRisk.Loss.LAG, backup.getAsDouble())
          : new DataRisk(id, unit, ids, DataRisk.Loss.TOTAL, null);
    }
    if (replication == null) {
      return null;
    }
    boolean lags = replication.mode() == Replication.Mode.ASYNC && replication.lagSeconds() > 0;
    double hours = lags ? replication.lagSeconds() / SECONDS_PER_HOUR : 0;
    return new DataRisk(id, unit, ids, lags ? DataRisk.Loss.LAG : DataRisk.Loss.NONE, hours);
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
