package linchpin.advice.remedy.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.advice.Finding;
import linchpin.advice.remedy.change.Strategy;
import linchpin.advice.remedy.change.TrialDocument;
import linchpin.analysis.report.DataRisk;
import linchpin.edit.document.Ids;
import linchpin.model.Backup;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;

/// Data that is lost with one failure is kept elsewhere, or kept up to date.
public final class BackupStrategy implements RemedyStrategy {
  private static final double DAILY = 24;
  private static final double HOURLY = 1;
  private static final Set<String> KEEPERS = Set.of("backup", "storage");

  @Override
  public void consider(Situation s) {
    if (!s.is(Finding.Kind.DATA_AT_RISK, Finding.Kind.DATA_BEHIND)) {
      return;
    }
    List<Component> copies = copies(s);
    if (copies.isEmpty()) {
      return;
    }
    if (s.is(Finding.Kind.DATA_AT_RISK)) {
      elsewhere(s, copies);
    } else {
      oftener(s, copies);
      synchronous(s);
    }
  }

  private static List<Component> copies(Situation s) {
    RedundancyGroup group = s.topology.group(s.finding.subject());
    Component one = s.component();
    return group != null
        ? group.members().stream().map(s.topology::component).filter(Objects::nonNull).toList()
        : one == null ? List.of() : List.of(one);
  }

  private static void elsewhere(Situation s, List<Component> copies) {
    List<String> fatal = s.report.data().stream()
        .filter(r -> r.dataset().equals(s.finding.subject()) && r.loss() == DataRisk.Loss.TOTAL)
        .map(DataRisk::unit).toList();
    String name = s.names.of(s.finding.subject());
    s.topology.components().values().stream()
        .filter(c -> KEEPERS.contains(c.kind()) && copies.stream().noneMatch(k -> k.id().equals(c.id())))
        .filter(c -> fatal.stream().noneMatch(u -> u.equals(c.id()) || s.within(c.id(), u)))
        .limit(2)
        .forEach(keeper -> s.suggest(Strategy.BACKUP, s.finding.subject(),
            "Back " + name + " up to " + s.names.of(keeper.id()) + " every day",
            trial -> copies.forEach(c -> backUp(trial, c.id(), keeper.id()))));
    s.suggest(Strategy.BACKUP, s.finding.subject(), "Back " + name + " up to a vault of its own every day", trial -> {
      String vault = Ids.freeName(trial.document(), "Backup vault");
      Component keeper = new Component.Builder(Ids.free(trial.document(), vault), "backup").name(vault).build();
      trial.add(keeper, trial.document().bounds(copies.getFirst().id()));
      copies.forEach(c -> backUp(trial, c.id(), keeper.id()));
    });
  }

  private static void backUp(TrialDocument trial, String id, String keeper) {
    Component c = trial.component(id);
    if (c != null && trial.component(keeper) != null) {
      List<Backup> backups = new ArrayList<>(c.backups());
      backups.add(new Backup(keeper, DAILY));
      trial.component(id, b -> b.backups(backups));
    }
  }

  private static void oftener(Situation s, List<Component> copies) {
    boolean seldom = copies.stream().flatMap(c -> c.backups().stream()).anyMatch(b -> b.everyHours() > HOURLY);
    if (seldom) {
      s.suggest(Strategy.BACKUP, s.finding.subject(), "Back " + s.names.of(s.finding.subject()) + " up every hour",
          trial -> copies.forEach(c -> trial.component(c.id(), b -> b.backups(
              c.backups().stream().map(k -> new Backup(k.to(), Math.min(k.everyHours(), HOURLY))).toList()))));
    }
  }

  private static void synchronous(Situation s) {
    RedundancyGroup group = s.topology.group(s.finding.subject());
    if (group != null && (group.replication() == null || group.replication().mode() == Replication.Mode.ASYNC)) {
      s.suggest(Strategy.SYNCHRONOUS, group.id(), "Replicate " + s.names.of(group.id()) + " synchronously",
          trial -> trial.group(group.id(), g -> g.withReplication(new Replication(Replication.Mode.SYNC, 0))));
    }
  }
}
