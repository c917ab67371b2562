package linchpin.format.modelfile;

import java.util.List;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;
import org.jspecify.annotations.Nullable;

/// Reads redundancy groups.
final class GroupReader {
  private GroupReader() {}

  static RedundancyGroup read(Fields f, Unknown unknown) {
    String id = f.needed("id", "give the group a short name such as \"orders-db\"");
    f.needed("mode", "add how its members stand in for each other, such as \"mode\": \"active-active\"");
    String key = "groups/" + id;
    RedundancyGroup group =
        new RedundancyGroup(
            id,
            f.text("name"),
            f.texts("members"),
            f.word("mode", GroupMode.values(), GroupMode::text, GroupMode.ACTIVE_ACTIVE),
            f.whole("required", 1),
            failover(f, key, unknown),
            replication(f, key, unknown));
    unknown.keep(key, f);
    return group;
  }

  private static @Nullable Failover failover(Fields f, String key, Unknown unknown) {
    Fields failover = f.object("failover");
    if (failover == null) {
      return null;
    }
    Failover read =
        new Failover(
            failover.flag("automatic", false),
            failover.number("detectSeconds"),
            failover.number("switchSeconds"),
            failover.number("manualMinutes"),
            failover.number("successRate"),
            rehearsals(failover, key, unknown));
    unknown.keep(key + "/failover", failover);
    return read;
  }

  private static Failover.@Nullable Rehearsals rehearsals(Fields failover, String key, Unknown unknown) {
    Fields rehearsals = failover.object("rehearsals");
    if (rehearsals == null) {
      return null;
    }
    for (String needed : List.of("tried", "worked")) {
      if (!rehearsals.has(needed)) {
        rehearsals.problem(needed, "is missing; give both, such as \"tried\": 12, \"worked\": 11");
      }
    }
    Failover.Rehearsals read = new Failover.Rehearsals(rehearsals.whole("tried", 1), rehearsals.whole("worked", 0));
    unknown.keep(key + "/failover/rehearsals", rehearsals);
    return read;
  }

  private static @Nullable Replication replication(Fields f, String key, Unknown unknown) {
    Fields replication = f.object("replication");
    if (replication == null) {
      return null;
    }
    replication.needed("mode", "add \"mode\": \"sync\" or \"async\"");
    Replication read =
        new Replication(
            replication.word("mode", Replication.Mode.values(), Replication.Mode::text, Replication.Mode.SYNC),
            replication.number("lagSeconds", 0));
    unknown.keep(key + "/replication", replication);
    return read;
  }
}
