package linchpin.ui.analysis.roadmap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import linchpin.advice.Amounts;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.effect.MonthlyCost;
import linchpin.advice.remedy.roadmap.Phase;
import linchpin.advice.remedy.roadmap.Roadmap;
import linchpin.edit.Edit;
import linchpin.edit.Edits;
import org.jspecify.annotations.Nullable;

/// A roadmap as it is shown: its steps by phase, and where they lead for one journey.
///
/// @param roadmap what is shown
/// @param journey the id of the journey that is told of
/// @param phases in their order, those without steps left out
public record Plan(Roadmap roadmap, String journey, List<PhaseSteps> phases) {
  /// The steps of one phase.
  ///
  /// @param phase which
  /// @param steps positions in the roadmap, ascending
  public record PhaseSteps(Phase phase, List<Integer> steps) {}

  /// Where the journey stands after some of the steps.
  ///
  /// @param words what was done last and what that leads to
  /// @param cost of all steps so far, a month
  /// @param availability of the journey, 0 to 1; null where there are no figures
  /// @param lossPerYear of all journeys; null where none has a price
  public record Stage(String words, MonthlyCost cost, @Nullable Double availability, @Nullable Double lossPerYear) {}

  public Plan {
    phases = List.copyOf(phases);
  }

  static Plan of(Roadmap roadmap, String journey) {
    Map<Phase, List<Integer>> byPhase = new EnumMap<>(Phase.class);
    for (int i = 0; i < roadmap.steps().size(); i++) {
      byPhase.computeIfAbsent(roadmap.steps().get(i).phase(), p -> new ArrayList<>()).add(i);
    }
    return new Plan(roadmap, journey,
        byPhase.entrySet().stream().map(e -> new PhaseSteps(e.getKey(), List.copyOf(e.getValue()))).toList());
  }

  /// The beginning and every step, in their order.
  List<Stage> stages() {
    List<Stage> stages = new ArrayList<>();
    stages.add(stage("Today", MonthlyCost.NOTHING, roadmap.start()));
    for (int i = 0; i < roadmap.steps().size(); i++) {
      Roadmap.Step step = roadmap.steps().get(i);
      stages.add(stage(i + 1 + ". " + step.remedy().title(), step.costSoFar(), step.after()));
    }
    return stages;
  }

  private Stage stage(String title, MonthlyCost cost, Metrics metrics) {
    Metrics.OfJourney there = metrics.journey(journey);
    Double availability = there == null ? null : there.availability();
    StringBuilder words = new StringBuilder(title).append(": ");
    words.append(cost.words());
    if (availability != null) {
      words.append(", ").append(Amounts.percent(availability));
    }
    if (metrics.lossPerYear() != null) {
      words.append(", ").append(Amounts.figure(metrics.lossPerYear())).append(" lost a year");
    }
    return new Stage(words.toString(), cost, availability, metrics.lossPerYear());
  }

  /// Every step up to one, as one step of the history: each changes what the ones before it made.
  ///
  /// @param last its position
  Edit upTo(int last) {
    if (last == 0) {
      return roadmap.steps().getFirst().remedy().edit();
    }
    return Edits.all(title(last), roadmap.steps().subList(0, last + 1).stream().map(s -> s.remedy().edit()).toList());
  }

  /// What [#upTo] is called.
  String title(int last) {
    return last == 0 ? roadmap.steps().getFirst().remedy().title() : "The first " + (last + 1) + " steps of the roadmap";
  }
}
