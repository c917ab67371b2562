package linchpin.advice.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import linchpin.advice.Readiness;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.SharedDependency;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.ElementNames;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import org.jspecify.annotations.Nullable;

/// What a change of a model does to what can go wrong.
///
/// @param journeysAdded journeys that only the newer version has
/// @param journeysGone journeys that only the older version has
/// @param journeys those of both with something to tell, in the model's order
/// @param impacts of units alone on journeys that are in both versions
/// @param groups what there is to say of redundancy groups that are in both versions
/// @param data what single failures lose of datasets
/// @param people who alone can bring what back: the person's id, then the component's
/// @param busFactorBefore least number of people whose absence leaves something without any operator, or null
/// @param busFactorAfter the same of the newer version
/// @param overloaded components overloaded with nothing off
/// @param blocked components that never come up after everything was off
public record EffectDiff(
    List<Journey> journeysAdded,
    List<Journey> journeysGone,
    List<JourneyChange> journeys,
    List<ImpactChange> impacts,
    List<GroupChange> groups,
    List<DataChange> data,
    SetChange<List<String>> people,
    @Nullable Integer busFactorBefore,
    @Nullable Integer busFactorAfter,
    SetChange<String> overloaded,
    SetChange<String> blocked) {

  /// Compares two analyses.
  ///
  /// @param before of the older version, with today's ids (see [ModelDiff#before])
  /// @param after of the newer version
  public static EffectDiff between(Report before, Report after) {
    Map<String, JourneyReport> was = new LinkedHashMap<>();
    before.journeys().forEach(j -> was.put(j.journey().id(), j));
    List<JourneyReport> both = after.journeys().stream().filter(j -> was.containsKey(j.journey().id())).toList();
    Set<String> ids = new LinkedHashSet<>();
    both.forEach(j -> ids.add(j.journey().id()));
    return new EffectDiff(
        after.journeys().stream().map(JourneyReport::journey).filter(j -> !ids.contains(j.id())).toList(),
        before.journeys().stream().map(JourneyReport::journey).filter(j -> !ids.contains(j.id())).toList(),
        both.stream()
            .map(j -> journey(before, Objects.requireNonNull(was.get(j.journey().id())), after, j))
            .filter(j -> !j.isEmpty()).toList(),
        impacts(before, after, ids),
        groups(before, after),
        data(before, after),
        SetChange.between(people(before), people(after)),
        before.busFactor(), after.busFactor(),
        SetChange.between(before.overloadedAsItStands(), after.overloadedAsItStands()),
        SetChange.between(before.coldStart().blocked(), after.coldStart().blocked()));
  }

  /// Whether the change makes no difference to what can go wrong.
  public boolean isEmpty() {
    return journeysAdded.isEmpty() && journeysGone.isEmpty() && journeys.isEmpty() && impacts.isEmpty()
        && groups.isEmpty() && data.isEmpty() && people.isEmpty() && Objects.equals(busFactorBefore, busFactorAfter)
        && overloaded.isEmpty() && blocked.isEmpty();
  }

  private static ToDoubleFunction<String> chances(Report report) {
    return unit -> {
      UnitReport told = report.units().get(unit);
      return told == null ? 0 : 1 - told.availability();
    };
  }

  private static JourneyChange journey(Report older, JourneyReport before, Report newer, JourneyReport after) {
    CutSetDiff sets = before.cutSets() == null || after.cutSets() == null
        ? null : CutSetDiff.between(before.cutSets(), after.cutSets(), chances(older), chances(newer));
    Map<Objective.Measure, Objective> old = new HashMap<>();
    before.objectives().forEach(o -> old.put(o.measure(), o));
    return new JourneyChange(
        before, after, SetChange.between(before.spofs(), after.spofs()), sets,
        after.objectives().stream().filter(o -> !o.met() && !isMissed(old.get(o.measure()))).toList(),
        after.objectives().stream().filter(o -> o.met() && isMissed(old.get(o.measure()))).toList(),
        DoubtfulGain.of(older, before, newer, after, UnaryOperator.identity()));
  }

  private static boolean isMissed(@Nullable Objective objective) {
    return objective != null && !objective.met();
  }

  private static List<ImpactChange> impacts(Report before, Report after, Set<String> journeys) {
    List<ImpactChange> changes = new ArrayList<>();
    for (UnitReport now : after.units().values()) {
      UnitReport old = before.units().get(now.unit());
      if (old == null) {
        continue;
      }
      Map<String, JourneyImpact> was = old.impacts();
      Map<String, JourneyImpact> is = now.impacts();
      for (String journey : journeys) {
        JourneyImpact first = was.getOrDefault(journey, JourneyImpact.NONE);
        JourneyImpact second = is.getOrDefault(journey, JourneyImpact.NONE);
        if (!first.equals(second)) {
          changes.add(new ImpactChange(now.unit(), journey, first, second));
        }
      }
    }
    return changes;
  }

  private static List<GroupChange> groups(Report before, Report after) {
    Map<String, List<String>> was = verdicts(before);
    Map<String, List<String>> is = verdicts(after);
    List<GroupChange> changes = new ArrayList<>();
    for (RedundancyGroup group : after.topology().groups().values()) {
      SetChange<String> change =
          SetChange.between(was.getOrDefault(group.id(), List.of()), is.getOrDefault(group.id(), List.of()));
      if (before.topology().group(group.id()) != null && !change.isEmpty()) {
        changes.add(new GroupChange(group.id(), change));
      }
    }
    return changes;
  }

  private static Map<String, List<String>> verdicts(Report report) {
    ElementNames names = new ElementNames(report.topology());
    Map<String, List<String>> all = new HashMap<>();
    for (SharedDependency s : report.shared()) {
      all.computeIfAbsent(s.group(), g -> new ArrayList<>()).add("shares " + names.of(s.unit())
          + (s.fatal() ? ", which alone is fatal" : " in " + s.members().size() + " members"));
    }
    Readiness.of(report.topology(), List.of()).forEach(r -> r.reasons().stream()
        .filter(reason -> reason != Readiness.Reason.NEVER_EXERCISED)
        .forEach(reason -> all.computeIfAbsent(r.group(), g -> new ArrayList<>()).add(reason.text())));
    report.noSpare().forEach(id -> all.computeIfAbsent(id, g -> new ArrayList<>()).add("no spare left"));
    return all;
  }

  private static List<DataChange> data(Report before, Report after) {
    Map<List<String>, DataRisk> was = risks(before);
    Map<List<String>, DataRisk> is = risks(after);
    Set<List<String>> all = new LinkedHashSet<>(is.keySet());
    all.addAll(was.keySet());
    List<DataChange> changes = new ArrayList<>();
    for (List<String> key : all) {
      DataRisk old = was.get(key);
      DataRisk now = is.get(key);
      if (old == null || now == null || old.loss() != now.loss() || !Objects.equals(old.hours(), now.hours())) {
        changes.add(new DataChange(key.getFirst(), key.getLast(), old, now));
      }
    }
    return changes;
  }

  /// Those that lose something, by dataset and unit.
  private static Map<List<String>, DataRisk> risks(Report report) {
    Map<List<String>, DataRisk> risks = new LinkedHashMap<>();
    report.data().stream().filter(r -> r.loss() != DataRisk.Loss.NONE)
        .forEach(r -> risks.put(List.of(r.dataset(), r.unit()), r));
    return risks;
  }

  private static List<List<String>> people(Report report) {
    return report.people().stream()
        .flatMap(p -> p.soleOperatorOf().stream().map(c -> List.of(p.person(), c)))
        .toList();
  }
}
