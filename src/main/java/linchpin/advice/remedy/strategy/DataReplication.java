package linchpin.advice.remedy.strategy;

import java.util.Set;
import linchpin.advice.Finding;
import linchpin.advice.remedy.change.Strategy;
import linchpin.advice.remedy.change.StrategyCosts;
import linchpin.advice.remedy.change.TrialDocument;
import linchpin.edit.document.Ids;
import linchpin.model.Component;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;

/// Something that holds data gets another that holds it too.
public final class DataReplication implements RemedyStrategy {
  private static final Set<String> STORES = Set.of("storage", "backup");
  private static final Set<String> BROKERS = Set.of("queue", "stream");
  private static final double LAG_SECONDS = 5;
  private static final Replication SYNC = new Replication(Replication.Mode.SYNC, 0);
  private static final Replication ASYNC = new Replication(Replication.Mode.ASYNC, LAG_SECONDS);

  @Override
  public void consider(Situation s) {
    Component c = s.single();
    boolean asked = s.aboutUnit() || s.is(Finding.Kind.DATA_AT_RISK, Finding.Kind.DATA_BEHIND);
    if (c == null || !asked || !c.holdsData() || s.shields(c)) {
      return;
    }
    RedundancyGroup group = s.groupOf(c);
    if (group != null) {
      Placement.apartFrom(s, c).forEach(placement -> MoreInstances.second(s, c, placement));
    } else if (STORES.contains(c.kind())) {
      Placement.apartFrom(s, c).forEach(placement -> storage(s, c, placement));
    } else if (BROKERS.contains(c.kind())) {
      three(s, c, Strategy.BROKER_CLUSTER, "Make " + s.names.of(c.id()) + " a cluster of three");
    } else {
      replicas(s, c);
      three(s, c, Strategy.QUORUM_OF_THREE, "Make " + s.names.of(c.id()) + " a quorum of three");
    }
  }

  private static void replicas(Situation s, Component c) {
    for (Placement placement : Placement.apartFrom(s, c)) {
      replica(s, c, placement, Strategy.ASYNC_REPLICA, "a replica", ASYNC);
      replica(s, c, placement, Strategy.SYNC_REPLICA, "a synchronous replica", SYNC);
      primary(s, c, placement);
    }
  }

  private static void replica(
      Situation s, Component c, Placement placement, Strategy strategy, String what, Replication replication) {
    StrategyCosts facts = strategy.assumptions();
    Failover failover = new Failover(true, facts.detectSeconds(), facts.switchSeconds(), null);
    s.suggest(strategy, c.id(), "Add " + what + " of " + s.names.of(c.id()) + placement.phrase(), trial -> {
      String name = Ids.freeName(trial.document(), c.label() + " replica");
      String copy = trial.copy(c.id(), placement.in(trial), b -> b.name(name).id(Ids.free(trial.document(), name)));
      trial.join(c.id(), copy, GroupMode.PRIMARY_REPLICA, failover, replication);
    });
  }

  private static void primary(Situation s, Component c, Placement placement) {
    String title = "Add " + Ids.freeName(s.document, c.label()) + " as a second primary" + placement.phrase();
    s.suggest(Strategy.MULTI_PRIMARY, c.id(), title, trial ->
        trial.join(c.id(), trial.copy(c.id(), placement.in(trial)), GroupMode.MULTI_PRIMARY, null, ASYNC));
  }

  private static void storage(Situation s, Component c, Placement placement) {
    String title = "Replicate " + s.names.of(c.id()) + " to " + Ids.freeName(s.document, c.label()) + placement.phrase();
    s.suggest(Strategy.STORAGE_REPLICATION, c.id(), title, trial ->
        trial.join(c.id(), trial.copy(c.id(), placement.in(trial)), GroupMode.ACTIVE_ACTIVE, null, SYNC));
  }

  private static void three(Situation s, Component c, Strategy strategy, String title) {
    s.suggest(strategy, c.id(), title, trial -> {
      for (int i = 0; i < 2; i++) {
        Situation now = new Situation(trial.document(), s.report, s.finding);
        Component model = java.util.Objects.requireNonNull(trial.component(c.id()));
        Placement placement = Placement.apartFrom(now, model).getFirst();
        trial.join(c.id(), trial.copy(c.id(), placement.in(trial)), GroupMode.QUORUM, null, SYNC);
      }
    });
  }

  /// Lets a copy stand in for its original as is usual for what it is: data are replicated, the rest serves together.
  static void join(TrialDocument trial, Component original, String copy) {
    StrategyCosts facts = Strategy.ASYNC_REPLICA.assumptions();
    if (!original.holdsData()) {
      trial.join(original.id(), copy, GroupMode.ACTIVE_ACTIVE, null, null);
    } else if (STORES.contains(original.kind())) {
      trial.join(original.id(), copy, GroupMode.ACTIVE_ACTIVE, null, SYNC);
    } else {
      trial.join(original.id(), copy, GroupMode.PRIMARY_REPLICA,
          new Failover(true, facts.detectSeconds(), facts.switchSeconds(), null), ASYNC);
    }
  }
}
