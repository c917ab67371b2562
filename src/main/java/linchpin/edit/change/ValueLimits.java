package linchpin.edit.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoublePredicate;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Limits;
import linchpin.edit.document.Point;
import linchpin.model.Backup;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;
import linchpin.model.Scenario;
import linchpin.model.cause.CommonCause;
import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// Keeps impossible numbers out of a changed element: in the place of each comes the number that was there before, and
/// for something new the one of an element that says nothing.
///
/// An element whose numbers are all possible comes back equal.
final class ValueLimits {
  private static final DoublePredicate NOT_NEGATIVE = v -> Double.isFinite(v) && v >= 0;
  private static final DoublePredicate SHARE = v -> v >= 0 && v <= 1;
  private static final DoublePredicate FACTOR = v -> Double.isFinite(v) && v >= 1;
  private static final Failover NO_FAILOVER = Failover.AT_ONCE;
  private static final Replication NO_LAG = new Replication(Replication.Mode.ASYNC, 0);

  private ValueLimits() {}

  static Component component(Component c, @Nullable Component before) {
    Component old = before == null ? Component.of(c.id(), c.kind()) : before;
    return c.with()
        .instances(c.instances() == null ? null : Integer.valueOf(Math.clamp(c.instances(), 1, Limits.MOST_COPIES)))
        .figures(figures(c.figures(), old.figures()))
        .capacity(kept(c.capacity(), old.capacity(), NOT_NEGATIVE))
        .costPerMonth(kept(c.costPerMonth(), old.costPerMonth(), NOT_NEGATIVE))
        .backups(c.backups().stream().map(b -> backup(b, old)).toList())
        .build();
  }

  private static Backup backup(Backup b, Component old) {
    if (NOT_NEGATIVE.test(b.everyHours())) {
      return b;
    }
    return old.backups().stream().filter(o -> o.to().equals(b.to())).findFirst().orElse(new Backup(b.to(), 0));
  }

  private static ReliabilityFigures figures(ReliabilityFigures f, ReliabilityFigures old) {
    ReliabilityFigures kept =
        new ReliabilityFigures(
            kept(f.availability(), old.availability(), SHARE),
            kept(f.mtbfHours(), old.mtbfHours(), NOT_NEGATIVE),
            kept(f.mttrHours(), old.mttrHours(), NOT_NEGATIVE),
            kept(f.errorFactor(), old.errorFactor(), FACTOR));
    return neverWorksNorFails(kept) ? old : kept;
  }

  private static boolean neverWorksNorFails(ReliabilityFigures f) {
    Double between = f.mtbfHours();
    Double repair = f.mttrHours();
    return f.availability() == null && between != null && repair != null && between == 0 && repair == 0;
  }

  static Dependency dependency(Dependency d, @Nullable Dependency before) {
    Dependency old = before == null ? Dependency.of(d.id(), d.from(), d.to()) : before;
    return d.withCallsPerRequest(kept(d.callsPerRequest(), old.callsPerRequest(), NOT_NEGATIVE))
        .withCache(d.cachedBy(), kept(d.hitRatio(), old.hitRatio(), SHARE))
        .withFailing(d.canFail(), figures(d.figures(), old.figures()));
  }

  static RedundancyGroup group(RedundancyGroup g, @Nullable RedundancyGroup before) {
    Failover failover = g.failover();
    Replication replication = g.replication();
    Failover oldFailover = before == null || before.failover() == null ? NO_FAILOVER : before.failover();
    Replication oldLag = before == null || before.replication() == null ? NO_LAG : before.replication();
    return g.withFailover(failover == null ? null : failover(failover, oldFailover))
        .withReplication(replication == null ? null : new Replication(
            replication.mode(), kept(replication.lagSeconds(), oldLag.lagSeconds(), NOT_NEGATIVE)));
  }

  private static Failover failover(Failover f, Failover old) {
    return new Failover(
        f.automatic(),
        kept(f.detectSeconds(), old.detectSeconds(), NOT_NEGATIVE),
        kept(f.switchSeconds(), old.switchSeconds(), NOT_NEGATIVE),
        kept(f.manualMinutes(), old.manualMinutes(), NOT_NEGATIVE),
        kept(f.successRate(), old.successRate(), SHARE),
        f.rehearsals() == null || f.rehearsals().possible() ? f.rehearsals() : old.rehearsals());
  }

  static CommonCause cause(CommonCause c, @Nullable CommonCause before) {
    CommonCause old = before == null ? CommonCause.of(c.id(), c.cause(), c.members()) : before;
    return c.withShare(kept(c.share(), old.share(), v -> v > 0 && v <= 1)).withFigures(figures(c.figures(), old.figures()));
  }

  static Journey journey(Journey j, @Nullable Journey before) {
    Journey old = before == null ? Journey.from(j.entry()) : before;
    return new Journey(
        j.id(), j.name(), j.entry(), j.access(), j.criticality(),
        kept(j.requestsPerSecond(), old.requestsPerSecond(), NOT_NEGATIVE),
        kept(j.revenuePerHour(), old.revenuePerHour(), NOT_NEGATIVE),
        kept(j.slo(), old.slo(), SHARE),
        kept(j.rtoMinutes(), old.rtoMinutes(), NOT_NEGATIVE),
        kept(j.rpoMinutes(), old.rpoMinutes(), NOT_NEGATIVE));
  }

  static Scenario scenario(Scenario s, @Nullable Scenario before) {
    Scenario old = before == null ? Scenario.NOTHING : before;
    Map<String, Double> saturate = new LinkedHashMap<>(s.saturate());
    saturate.replaceAll((id, v) -> kept(v, old.saturate().getOrDefault(id, 1.0), NOT_NEGATIVE));
    return s.withSurge(kept(s.surge(), old.surge(), NOT_NEGATIVE)).withSaturated(saturate);
  }

  /// On the sheet and of a size that can be drawn.
  static Bounds bounds(Bounds b, @Nullable Bounds before) {
    Bounds old = before == null ? new Bounds(0, 0, 1, 1) : before;
    return new Bounds(
        onSheet(b.x(), old.x()), onSheet(b.y(), old.y()), size(b.width(), old.width()), size(b.height(), old.height()));
  }

  static Annotation note(Annotation note, @Nullable Annotation before) {
    double x = onSheet(note.x(), before == null ? 0 : before.x());
    double y = onSheet(note.y(), before == null ? 0 : before.y());
    return new Annotation(note.id(), note.text(), x, y, note.about());
  }

  static Point corner(Point p) {
    return new Point(onSheet(p.x(), 0), onSheet(p.y(), 0));
  }

  private static double onSheet(double at, double before) {
    return Double.isNaN(at) ? before : Math.clamp(at, -Limits.REACH, Limits.REACH);
  }

  private static double size(double size, double before) {
    return Double.isNaN(size) ? before : Math.clamp(size, 1, Limits.REACH);
  }

  private static @Nullable Double kept(@Nullable Double value, @Nullable Double before, DoublePredicate possible) {
    return value == null || possible.test(value) ? value : before;
  }

  private static double kept(double value, double before, DoublePredicate possible) {
    return possible.test(value) ? value : before;
  }
}
