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
  private final List<Found> found = new ArrayList<>();

  private record Found(int place, DataRisk risk) {}

  DataLosses(Structure structure) {
    this.structure = structure;
    places = structure.places;
    groups = structure.groups;
  }

  /// What was found: of groups, then of components, each in the model's order and by unit.
  List<DataRisk> found() {
    return found.stream().sorted(Comparator.comparingInt(Found::place)).map(Found::risk).toList();
  }

  void lookAt(Loss loss) {
    TreeSet<Integer> hitGroups = new TreeSet<>();
    for (int c : loss.down()) {
      if (stateful(c) && groups.of[c] >= 0) {
        hitGroups.add(groups.of[c]);
      } else if (stateful(c)) {
        add(groups.count + c, places.ids[c], new int[] {c}, new int[] {c}, null, loss);
      }
    }
    for (int g : hitGroups) {
      int[] copies = Arrays.stream(groups.members.row(g)).filter(this::stateful).toArray();
      int[] lost = Arrays.stream(copies).filter(loss::has).toArray();
      String id = groups.ids[g];
      Replication replication = Objects.requireNonNull(structure.topology.group(id)).replication();
      add(g, id, copies, lost, replication, loss);
    }
  }

  boolean stateful(int c) {
    Component component = structure.component(c);
    Boolean given = component.stateful();
    return given == null ? structure.topology.kind(component).stateful() : given;
  }

  private void add(int place, String id, int[] copies, int[] lost, @Nullable Replication replication, Loss loss) {
    List<String> ids = Arrays.stream(lost).mapToObj(c -> places.ids[c]).toList();
    String unit = loss.unit().id();
    if (lost.length < copies.length) {
      if (replication != null) {
        boolean lags = replication.mode() == Replication.Mode.ASYNC && replication.lagSeconds() > 0;
        double hours = lags ? replication.lagSeconds() / SECONDS_PER_HOUR : 0;
        found.add(new Found(
            place, new DataRisk(id, unit, ids, lags ? DataRisk.Loss.LAG : DataRisk.Loss.NONE, hours)));
      }
      return;
    }
    OptionalDouble backup = backup(copies, loss);
    DataRisk.Loss kind = backup.isPresent() ? DataRisk.Loss.LAG : DataRisk.Loss.TOTAL;
    found.add(new Found(
        place, new DataRisk(id, unit, ids, kind, backup.isPresent() ? backup.getAsDouble() : null)));
  }

  /// How old the newest backup is at most, of those whose target still works.
  private OptionalDouble backup(int[] copies, Loss loss) {
    return Arrays.stream(copies)
        .mapToObj(c -> structure.component(c).backups())
        .flatMap(List::stream)
        .filter(b -> structure.component(b.to()) >= 0 && !loss.has(structure.component(b.to())))
        .mapToDouble(Backup::everyHours)
        .min();
  }
}
