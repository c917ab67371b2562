package linchpin.cli.output;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import linchpin.advice.Amounts;
import linchpin.advice.diff.CutSetDiff;
import linchpin.advice.diff.DataChange;
import linchpin.advice.diff.DoubtfulGain;
import linchpin.advice.diff.EffectDiff;
import linchpin.advice.diff.ImpactChange;
import linchpin.advice.diff.JourneyChange;
import linchpin.advice.diff.ModelDiff;
import linchpin.advice.diff.SetChange;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.Reliability;
import linchpin.cli.output.DiffWords.Item;
import linchpin.edit.document.ElementNames;
import org.jspecify.annotations.Nullable;

/// What a change does, in words, section by section.
final class EffectWords {
  private static final String ARROW = " → ";
  private final EffectDiff effect;
  private final ElementNames before;
  private final ElementNames after;
  private final BiConsumer<String, List<Item>> sections;
  private final Map<List<String>, ImpactChange> impacts = new HashMap<>();
  private final Map<CutSetDiff, String> toldOf = new HashMap<>();

  EffectWords(ModelDiff model, EffectDiff effect, BiConsumer<String, List<Item>> sections) {
    this.effect = effect;
    this.sections = sections;
    before = new ElementNames(model.before().topology());
    after = new ElementNames(model.after().topology());
    effect.impacts().forEach(c -> impacts.put(List.of(c.unit(), c.journey()), c));
  }

  void all() {
    List<Item> journeys = new ArrayList<>();
    effect.journeysGone().forEach(j -> journeys.add(new Item("▲", "journey " + before.of(j) + " is gone")));
    effect.journeysAdded().forEach(j -> journeys.add(new Item("+", "journey " + after.of(j) + " is new")));
    section("Journeys", journeys);
    effect.journeys().forEach(this::journey);
    section("What single failures do", impacts());
    section("Redundancy", groups());
    section("Data", effect.data().stream().map(this::data).toList());
    section("People", people());
    List<Item> rest = new ArrayList<>();
    sets(effect.overloaded(), "▲", " overloaded with nothing off", rest);
    sets(effect.blocked(), "▲", " unable to start after everything was off", rest);
    section("As it stands", rest);
  }

  private void section(String title, List<Item> items) {
    sections.accept(title, items);
  }

  private String name(String id) {
    String now = after.of(id);
    return now.equals(id) ? before.of(id) : now;
  }

  private String set(List<String> units) {
    return units.stream().map(this::name).collect(Collectors.joining(" + "));
  }

  private void journey(JourneyChange j) {
    List<Item> items = new ArrayList<>();
    if (j.before().state() != j.after().state()) {
      items.add(new Item("▲", "with nothing off: " + j.before().state().text() + ARROW + j.after().state().text()));
    }
    figures(j, items);
    j.missed().forEach(o -> items.add(new Item("▲", (undecided(j, o) ? "may miss its " : "misses its ") + objective(o))));
    j.met().forEach(o -> items.add(new Item("-", (undecided(j, o) ? "may meet its " : "meets its ") + objective(o))));
    j.spofs().added().forEach(u ->
        items.add(new Item("✕", "new single point of failure: " + name(u) + was(u, j.id()))));
    if (!j.doubtful().doubts().isEmpty()) {
      items.add(new Item("▲", doubtful(j.doubtful())));
    }
    j.spofs().gone().stream().filter(u -> !j.doubtful().units().contains(u)).forEach(u ->
        items.add(new Item("-", "no single point of failure any more: " + name(u) + isNow(u, j.id()))));
    if (j.cutSets() != null && !j.cutSets().isEmpty()) {
      String first = toldOf.putIfAbsent(j.cutSets(), j.id());
      if (first == null) {
        cutSets(j.cutSets(), items);
      } else {
        items.add(new Item("~", "combinations change as those of " + after.journey(first) + " do"));
      }
    }
    section(after.of(j.after().journey()), items);
  }

  /// What seems better and may not be.
  private String doubtful(DoubtfulGain gain) {
    String what = gain.units().isEmpty()
        ? "whether it is down by overload less often"
        : "whether " + after.list(gain.units()) + (gain.units().size() == 1 ? " is still a single point" : " are still single points")
            + " of failure by overload";
    return "cannot be decided: " + what + ", for " + ElementNames.join(gain.doubts());
  }

  /// Whether an availability objective is met for one bound and missed for the other, or only as far as load is known.
  private static boolean undecided(JourneyChange j, Objective o) {
    Reliability is = j.after().reliability();
    if (o.measure() != Objective.Measure.SLO || is == null) {
      return false;
    }
    return o.met() ? !j.doubtful().doubts().isEmpty() || !is.overloadPairs().complete() : 1 - JourneyChange.least(is) >= o.aim();
  }

  private String was(String unit, String journey) {
    return change(unit, journey).map(c -> ", before: " + impact(c.before())).orElse("");
  }

  private String isNow(String unit, String journey) {
    return change(unit, journey).map(c -> ", now: " + impact(c.after())).orElse("");
  }

  private Optional<ImpactChange> change(String unit, String journey) {
    return Optional.ofNullable(impacts.get(List.of(unit, journey)));
  }

  private static String impact(JourneyImpact impact) {
    String time = impact.seconds() == null ? "" : " of " + Amounts.seconds(impact.seconds());
    String what = impact.impact() == Impact.NONE ? "nothing" : impact.impact().text();
    return what + time + (impact.overload() ? " by overload" : "");
  }

  private static void figures(JourneyChange j, List<Item> items) {
    Reliability was = j.before().reliability();
    Reliability is = j.after().reliability();
    if (was == null || is == null || !j.availabilityChanged()
        && Objects.equals(JourneyChange.lossPerYear(j.before()), JourneyChange.lossPerYear(j.after()))) {
      return;
    }
    boolean worse = is.unavailability() > was.unavailability();
    boolean unsure = j.availabilityUndecided() || !worse && j.doubtful().figures();
    Double lost = JourneyChange.lossPerYear(j.before());
    Double loses = JourneyChange.lossPerYear(j.after());
    String loss = Objects.equals(lost, loses) ? "" : "; loss a year " + loss(lost, loses) + ARROW + loss(loses, lost);
    String seems = unsure ? "cannot be decided: it seems available " : "available ";
    items.add(new Item(worse && !unsure ? "▲" : "~", seems + available(was, is) + ARROW + available(is, was)
        + "; down a year " + down(was, is) + ARROW + down(is, was) + loss));
  }

  /// With so many digits that it differs from the other.
  private static String available(Reliability r, Reliability other) {
    return (r.bounds() == null ? "" : "at least ") + Amounts.percent(r.availability(), other.availability());
  }

  private static String down(Reliability r, Reliability other) {
    return Amounts.hours(r.downtimeHoursPerYear(), other.downtimeHoursPerYear());
  }

  private static String loss(@Nullable Double loss, @Nullable Double other) {
    return loss == null ? "not given" : other == null ? Amounts.figure(loss) : Amounts.figure(loss, other);
  }

  private static String objective(Objective o) {
    if (!o.known()) {
      return o.measure().text().toUpperCase(java.util.Locale.ROOT) + ": it does not work with nothing off";
    }
    return switch (o.measure()) {
      case SLO -> "availability objective: " + Amounts.against(o.expected(), o.aim()) + " of " + Amounts.aim(o.aim());
      case RTO -> "recovery time objective: " + Amounts.seconds(o.expected() * 60, o.aim() * 60) + " of "
          + Amounts.seconds(o.aim() * 60);
      case RPO -> "recovery point objective: "
          + (Double.isInfinite(o.expected()) ? "all data" : Amounts.seconds(o.expected() * 60, o.aim() * 60)) + " of "
          + Amounts.seconds(o.aim() * 60);
    };
  }

  /// Those of one unit are told as single points of failure.
  private void cutSets(CutSetDiff sets, List<Item> items) {
    counts(sets, items);
    sets.changed().stream().filter(CutSetDiff.Changed::resized).forEach(c -> items.add(new Item(
        c.after().size() < c.before().size() ? "▲" : "~",
        "goes down with " + set(c.after()) + "; before it took " + set(c.before()))));
    sets.added().stream().filter(s -> s.size() > 1).forEach(s -> items.add(new Item("+", "goes down with " + set(s))));
    sets.gone().stream().filter(s -> s.size() > 1).forEach(s -> items.add(new Item("-", "no longer with " + set(s))));
    sets.changed().stream().filter(c -> !c.resized()).forEach(c -> items.add(new Item("~",
        set(c.after()) + " " + (c.after().size() > 1 ? "fail together " : "fails ") + share(c.chanceBefore()) + ARROW
            + share(c.chanceAfter()) + " of the time")));
    if (!sets.whole()) {
      items.add(new Item("·", "combinations beyond the first 20,000 are counted, not compared"));
    }
  }

  private static void counts(CutSetDiff sets, List<Item> items) {
    TreeSet<Integer> orders = new TreeSet<>(sets.countBefore().keySet());
    orders.addAll(sets.countAfter().keySet());
    List<String> parts = new ArrayList<>();
    for (int order : orders) {
      BigInteger was = sets.countBefore().getOrDefault(order, BigInteger.ZERO);
      BigInteger is = sets.countAfter().getOrDefault(order, BigInteger.ZERO);
      if (!was.equals(is)) {
        parts.add("of " + order + ": " + Amounts.count(was) + ARROW + Amounts.count(is));
      }
    }
    if (!parts.isEmpty()) {
      items.add(new Item("~", "combinations " + String.join(", ", parts)));
    }
  }

  private static String share(double chance) {
    return Amounts.chance(chance);
  }

  /// What is told as a single point of failure, new or gone, is not told again.
  private List<Item> impacts() {
    return effect.impacts().stream()
        .filter(c -> c.before().impact() != c.after().impact() || !Objects.equals(c.before(), c.after()))
        .filter(c -> (c.before().impact() == Impact.OUTAGE) == (c.after().impact() == Impact.OUTAGE))
        .map(c -> new Item(c.after().impact().compareTo(c.before().impact()) > 0 ? "▲" : "~",
            name(c.unit()) + " on " + after.journey(c.journey()) + ": " + impact(c.before()) + ARROW
                + impact(c.after())))
        .toList();
  }

  private List<Item> groups() {
    List<Item> items = new ArrayList<>();
    effect.groups().forEach(g -> {
      g.verdicts().added().forEach(v -> items.add(new Item("▲", name(g.group()) + ": " + v)));
      g.verdicts().gone().forEach(v -> items.add(new Item("-", name(g.group()) + ": no longer " + v)));
    });
    return items;
  }

  private Item data(DataChange c) {
    double was = hours(c.before());
    double is = hours(c.after());
    return new Item(is > was ? "▲" : "~", name(c.dataset()) + ", when " + name(c.unit()) + " fails: " + lost(c.before())
        + ARROW + lost(c.after()));
  }

  private static double hours(@Nullable DataRisk risk) {
    return risk == null ? 0 : risk.hours() == null ? Double.POSITIVE_INFINITY : risk.hours();
  }

  private static String lost(@Nullable DataRisk risk) {
    double hours = hours(risk);
    String much = Double.isInfinite(hours) ? "all" : "up to " + Amounts.hours(hours);
    return (hours == 0 ? "nothing" : much) + " lost";
  }

  private List<Item> people() {
    List<Item> items = new ArrayList<>();
    if (!Objects.equals(effect.busFactorBefore(), effect.busFactorAfter())) {
      items.add(new Item(
          "~", "bus factor " + number(effect.busFactorBefore()) + ARROW + number(effect.busFactorAfter())));
    }
    effect.people().added().forEach(p ->
        items.add(new Item("▲", name(p.getFirst()) + " alone can bring back " + name(p.getLast()))));
    effect.people().gone().forEach(p ->
        items.add(new Item("-", name(p.getFirst()) + " is not the only one any more for " + name(p.getLast()))));
    return items;
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "none" : number.toString();
  }

  private void sets(SetChange<String> change, String mark, String what, List<Item> items) {
    change.added().forEach(id -> items.add(new Item(mark, name(id) + ":" + what)));
    change.gone().forEach(id -> items.add(new Item("-", name(id) + ": no longer" + what)));
  }
}
