package linchpin.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import linchpin.advice.diff.CutSetDiff;
import linchpin.advice.diff.DataChange;
import linchpin.advice.diff.EffectDiff;
import linchpin.advice.diff.ElementChange;
import linchpin.advice.diff.JourneyChange;
import linchpin.advice.diff.ModelDiff;
import linchpin.advice.diff.SetChange;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.risk.DesignComparison;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.Reliability;
import linchpin.model.Journey;
import org.jspecify.annotations.Nullable;

/// A difference as the JSON document that `diff --json` prints.
public final class DiffJson {
  private final ModelDiff model;
  private final @Nullable EffectDiff effect;
  private final Map<String, DesignComparison> compared;

  /// @param effect what the change does, or null for nothing
  /// @param compared journeys of both on the same draws of the figures, by id
  public DiffJson(ModelDiff model, @Nullable EffectDiff effect, Map<String, DesignComparison> compared) {
    this.model = model;
    this.compared = compared;
    this.effect = effect;
  }

  public Map<String, @Nullable Object> of() {
    SequencedMap<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("name", model.after().name());
    all.put("modelChanged", !model.changes().isEmpty());
    all.put("drawingChanged", model.moved());
    all.put("effectsChanged", effect != null);
    all.put("changes", model.changes().stream().map(DiffJson::change).toList());
    if (effect != null) {
      effects(effect, all);
    }
    if (!compared.isEmpty()) {
      Map<String, Object> byJourney = new LinkedHashMap<>();
      compared.forEach((id, c) -> byJourney.put(
          id, Map.of("better", c.betterShare(), "worse", c.worseShare(), "draws", c.draws(), "clear", c.clear())));
      all.put("compared", byJourney);
    }
    return all;
  }

  private static Map<String, @Nullable Object> change(ElementChange c) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("element", c.element().text());
    fields.put("change", c.sort().text());
    fields.put("id", c.id());
    fields.put("formerId", c.formerId());
    fields.put("name", c.name());
    fields.put("about", c.about());
    fields.put("fields", c.fields().stream().map(f -> pair(f.before(), f.after(), "field", f.field())).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> pair(
      @Nullable Object before, @Nullable Object after, String key, @Nullable Object value) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put(key, value);
    fields.put("before", before);
    fields.put("after", after);
    return fields;
  }

  private static Map<String, @Nullable Object> pair(@Nullable Object before, @Nullable Object after) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("before", before);
    fields.put("after", after);
    return fields;
  }

  private static Map<String, @Nullable Object> set(SetChange<?> change) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("added", change.added());
    fields.put("gone", change.gone());
    return fields;
  }

  private static void effects(EffectDiff e, Map<String, @Nullable Object> all) {
    all.put("journeysAdded", e.journeysAdded().stream().map(Journey::id).toList());
    all.put("journeysGone", e.journeysGone().stream().map(Journey::id).toList());
    all.put("journeys", e.journeys().stream().map(DiffJson::journey).toList());
    all.put("impacts", e.impacts().stream().map(c -> {
      Map<String, @Nullable Object> fields = pair(
          AnalysisJson.impact(c.before()), AnalysisJson.impact(c.after()), "unit", c.unit());
      fields.put("journey", c.journey());
      return fields;
    }).toList());
    all.put("groups", e.groups().stream().map(g -> {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("group", g.group());
      fields.putAll(set(g.verdicts()));
      return fields;
    }).toList());
    all.put("data", e.data().stream().map(DiffJson::data).toList());
    all.put("people", Map.of(
        "added", e.people().added().stream().map(DiffJson::person).toList(),
        "gone", e.people().gone().stream().map(DiffJson::person).toList()));
    all.put("busFactor", pair(e.busFactorBefore(), e.busFactorAfter()));
    all.put("overloadedAsItStands", set(e.overloaded()));
    all.put("blocked", set(e.blocked()));
  }

  private static Map<String, @Nullable Object> journey(JourneyChange j) {
    Reliability was = j.before().reliability();
    Reliability is = j.after().reliability();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", j.id());
    fields.put("state", pair(j.before().state().text(), j.after().state().text()));
    fields.put("spofs", set(j.spofs()));
    fields.put("availability", pair(available(was), available(is)));
    fields.put("downtimeHoursPerYear", pair(down(was), down(is)));
    fields.put("annualLoss", pair(loss(j.before()), loss(j.after())));
    if (was != null && was.bounds() != null || is != null && is.bounds() != null) {
      fields.put("exact", pair(was != null && was.bounds() == null, is != null && is.bounds() == null));
    }
    if (!j.doubtful().doubts().isEmpty()) {
      Map<String, @Nullable Object> undecided = new LinkedHashMap<>();
      undecided.put("units", j.doubtful().units());
      undecided.put("availability", j.doubtful().figures());
      undecided.put("why", j.doubtful().doubts());
      fields.put("undecided", undecided);
    }
    fields.put("missed", j.missed().stream().map(DiffJson::objective).toList());
    fields.put("met", j.met().stream().map(DiffJson::objective).toList());
    if (j.cutSets() != null) {
      fields.put("cutSets", cutSets(j.cutSets()));
    }
    return fields;
  }

  private static @Nullable Double available(@Nullable Reliability r) {
    return r == null ? null : AnalysisJson.number(r.availability());
  }

  private static @Nullable Double down(@Nullable Reliability r) {
    return r == null ? null : AnalysisJson.number(r.downtimeHoursPerYear());
  }

  private static @Nullable Double loss(JourneyReport journey) {
    Double loss = JourneyChange.lossPerYear(journey);
    return loss == null ? null : AnalysisJson.number(loss);
  }

  private static Map<String, @Nullable Object> objective(Objective o) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("measure", o.measure().text());
    fields.put("aim", AnalysisJson.number(o.aim()));
    fields.put("expected", AnalysisJson.number(o.expected()));
    return fields;
  }

  private static Map<String, @Nullable Object> cutSets(CutSetDiff sets) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("order", sets.order());
    fields.put("comparedAll", sets.whole());
    fields.put("countByOrder", pair(sets.countBefore(), sets.countAfter()));
    fields.put("added", sets.added());
    fields.put("gone", sets.gone());
    fields.put("changed", sets.changed().stream().map(c -> {
      Map<String, @Nullable Object> change = pair(c.before(), c.after());
      change.put("probabilityBefore", AnalysisJson.number(c.chanceBefore()));
      change.put("probabilityAfter", AnalysisJson.number(c.chanceAfter()));
      return change;
    }).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> data(DataChange c) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("dataset", c.dataset());
    fields.put("unit", c.unit());
    fields.put("before", loss(c.before()));
    fields.put("after", loss(c.after()));
    return fields;
  }

  private static Map<String, @Nullable Object> loss(@Nullable DataRisk risk) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("loss", risk == null ? DataRisk.Loss.NONE.text() : risk.loss().text());
    fields.put("hours", risk == null ? Double.valueOf(0) : risk.hours());
    return fields;
  }

  private static Map<String, @Nullable Object> person(List<String> pair) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("person", pair.getFirst());
    fields.put("soleOperatorOf", pair.getLast());
    return fields;
  }
}
