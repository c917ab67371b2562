package linchpin.advice.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import linchpin.advice.Amounts;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.edit.validity.Numbers;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.model.cause.CommonCause;
import linchpin.model.kind.Kind;
import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// The properties of a model's elements by what people call them.
final class Described {
  private static final String NOT_GIVEN = "not given";
  private static final int LONG = 60;
  private final Topology topology;
  private final ElementNames names;

  /// A value to compare, and how it reads.
  record Value(@Nullable Object value, String text) {
    /// How it reads where another value reads the same: with the id behind the name.
    String precisely() {
      return value instanceof String id ? text + " (" + id + ")" : text + ", " + value;
    }
  }

  Described(Topology topology) {
    this.topology = topology;
    names = new ElementNames(topology);
  }

  ElementNames names() {
    return names;
  }

  SequencedMap<String, Value> of(Component c) {
    Kind kind = topology.kind(c);
    SequencedMap<String, Value> all = new LinkedHashMap<>();
    all.put("name", text(c.name()));
    all.put("kind", text(c.kind()));
    all.put("copies", number(c.copies()));
    all.put("copies needed", number(c.required()));
    all.put("stands in", place(c));
    figures(c.figures(), all);
    all.put("can fail", flag(c.canFail(), kind.canFail()));
    all.put("holds data", flag(c.stateful(), kind.stateful()));
    all.put("capacity", number(c.capacity(), "requests/s", "unlimited"));
    all.put("above its capacity", new Value(c.onOverload(), c.onOverload().name().toLowerCase(java.util.Locale.ROOT)));
    all.put("cost", number(c.costPerMonth(), "a month", NOT_GIVEN));
    all.put("operators", list(c.operators()));
    all.put("backups", new Value(c.backups(), c.backups().isEmpty() ? "none" : c.backups().stream()
        .map(b -> "to " + names.of(b.to()) + " every " + Numbers.text(b.everyHours()) + " h")
        .collect(Collectors.joining(", "))));
    all.put("tags", new Value(c.tags(), c.tags().isEmpty() ? "none" : String.join(", ", c.tags())));
    all.put("notes", text(c.notes().isEmpty() ? null : c.notes()));
    return all;
  }

  private Value place(Component c) {
    if (!c.spread().isEmpty()) {
      return new Value(c.spread(), "spread over " + listed(c.spread()));
    }
    return new Value(c.domain(), c.domain() == null ? "nothing" : names.of(c.domain()));
  }

  private static void figures(ReliabilityFigures figures, Map<String, Value> all) {
    Double available = figures.availability();
    all.put("availability", new Value(available, available == null ? NOT_GIVEN : percent(available)));
    all.put("mean time between failures", number(figures.mtbfHours(), "h", NOT_GIVEN));
    all.put("mean time to repair", number(figures.mttrHours(), "h", NOT_GIVEN));
    all.put("error factor", number(figures.errorFactor(), "", NOT_GIVEN));
  }

  SequencedMap<String, Value> of(RedundancyGroup g) {
    SequencedMap<String, Value> all = new LinkedHashMap<>();
    all.put("name", text(g.name()));
    all.put("members", list(g.members()));
    all.put("mode", new Value(g.mode(), g.mode().text()));
    all.put("members needed", number(g.needed()));
    all.put("failover", new Value(g.switching(), failover(g.switching())));
    all.put("replication", new Value(g.replication(), g.replication() == null ? NOT_GIVEN
        : g.replication().mode().text() + ", up to " + Amounts.seconds(g.replication().lagSeconds()) + " behind"));
    return all;
  }

  private static String failover(Failover failover) {
    return switching(failover) + success(failover);
  }

  /// How often it works, where the model says so.
  private static String success(Failover failover) {
    Failover.Rehearsals rehearsals = failover.rehearsals();
    String tried = rehearsals == null ? "" : ", worked " + rehearsals.worked() + " times of " + rehearsals.tried();
    return (failover.successRate() == null ? "" : ", works " + percent(failover.successRate())) + tried;
  }

  private static String switching(Failover failover) {
    if (!failover.automatic()) {
      return "by a person, " + Amounts.seconds(failover.seconds());
    }
    return "automatic, " + (failover.detectSeconds() == null ? "no health check" : "noticed after "
        + Amounts.seconds(failover.detectSeconds())) + ", " + Amounts.seconds(failover.seconds()) + " in all";
  }

  SequencedMap<String, Value> of(CommonCause c) {
    SequencedMap<String, Value> all = new LinkedHashMap<>();
    all.put("name", text(c.name()));
    all.put("what is shared", new Value(c.cause(), c.cause().text()));
    all.put("members", list(c.members()));
    all.put("share", new Value(c.share(), c.share() == null ? NOT_GIVEN : percent(c.share())));
    figures(c.figures(), all);
    all.put("destroys data", flag(c.destroysData(), false));
    return all;
  }

  SequencedMap<String, Value> of(Dependency d) {
    SequencedMap<String, Value> all = new LinkedHashMap<>();
    all.put("from", new Value(d.from(), names.of(d.from())));
    all.put("to", new Value(d.to(), names.of(d.to())));
    all.put("strength", new Value(d.strength(), d.strength().text()));
    all.put("access", new Value(d.access(), d.access().text()));
    all.put("calls per request", new Value(d.callsPerRequest(), Numbers.text(d.callsPerRequest())));
    all.put("cached by", new Value(d.cachedBy(), d.cachedBy() == null ? "nothing" : names.of(d.cachedBy())));
    all.put("hit ratio", new Value(d.hitRatio(), percent(d.hitRatio())));
    all.put("can fail", flag(d.canFail(), false));
    figures(d.figures(), all);
    all.put("label", text(d.label().isEmpty() ? null : d.label()));
    return all;
  }

  SequencedMap<String, Value> of(Journey j) {
    SequencedMap<String, Value> all = new LinkedHashMap<>();
    all.put("name", text(j.name()));
    all.put("begins at", new Value(j.entry(), names.of(j.entry())));
    all.put("access", new Value(j.access(), j.access().text()));
    all.put("criticality", new Value(j.criticality(), j.criticality().text()));
    all.put("load", number(j.requestsPerSecond(), "requests/s", NOT_GIVEN));
    all.put("revenue", number(j.revenuePerHour(), "an hour", NOT_GIVEN));
    all.put("availability objective", new Value(j.slo(), j.slo() == null ? NOT_GIVEN : percent(j.slo())));
    all.put("recovery time objective", number(j.rtoMinutes(), "min", NOT_GIVEN));
    all.put("recovery point objective", number(j.rpoMinutes(), "min", NOT_GIVEN));
    return all;
  }

  SequencedMap<String, Value> of(Scenario s) {
    SequencedMap<String, Value> all = new LinkedHashMap<>();
    all.put("name", text(s.name()));
    all.put("off", list(s.off()));
    all.put("cut off", list(s.isolate()));
    all.put("requests", new Value(s.surge(), "x " + Numbers.text(s.surge())));
    all.put("capacities", new Value(s.saturate(), s.saturate().isEmpty() ? "as they are"
        : s.saturate().entrySet().stream().map(e -> names.of(e.getKey()) + " x " + Numbers.text(e.getValue())).collect(Collectors.joining(", "))));
    all.put("turns out hard", list(s.harden()));
    return all;
  }

  SequencedMap<String, Value> of(Annotation a) {
    SequencedMap<String, Value> all = new LinkedHashMap<>();
    all.put("text", text(a.text()));
    all.put("about", new Value(a.about(), a.about() == null ? "nothing" : names.of(a.about())));
    return all;
  }

  SequencedMap<String, Value> of(Document d) {
    SequencedMap<String, Value> all = new LinkedHashMap<>();
    all.put("name", text(d.name().isBlank() ? null : d.name()));
    all.put("description", text(d.description().isBlank() ? null : d.description()));
    all.put("unknown fields", new Value(d.extras().fields(), d.extras().fields().isEmpty() ? "none" : "some"));
    return all;
  }

  private Value list(List<String> ids) {
    return new Value(ids, ids.isEmpty() ? "none" : listed(ids));
  }

  private String listed(List<String> ids) {
    return ElementNames.series(ids.stream().limit(LONG).map(names::of).toList());
  }

  private static Value text(@Nullable String text) {
    return new Value(text, text == null ? NOT_GIVEN : "\"" + text + "\"");
  }

  private static Value number(int number) {
    return new Value(number, String.valueOf(number));
  }

  private static Value number(@Nullable Double number, String unit, String none) {
    return new Value(number, number == null ? none : (Numbers.text(number) + " " + unit).strip());
  }

  private static Value flag(@Nullable Boolean given, boolean usual) {
    boolean flag = given == null ? usual : given;
    return new Value(flag, flag ? "yes" : "no");
  }

  private static String percent(double share) {
    return Amounts.aim(share);
  }
}
