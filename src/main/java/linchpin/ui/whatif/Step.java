package linchpin.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import linchpin.advice.MomentTimes;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.State;
import linchpin.drawing.view.ShownMoment;

/// A stop of the timeline: a moment, or a wave in which things go down within it.
///
/// @param moment the index of the moment
/// @param wave the last wave shown; [ShownMoment#ALL_WAVES] when the moment has no waves of its own
/// @param waves how many waves the moment has
/// @param label what stands above it; empty for a wave
public record Step(int moment, int wave, int waves, String label) {
  /// Whether it is a moment and not one of its waves.
  public boolean isMoment() {
    return !label.isEmpty();
  }

  /// The stops of an outcome, in order. A moment in which things go down in waves is followed by a stop for each.
  public static List<Step> of(Outcome outcome) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < outcome.moments().size(); i++) {
      Moment moment = outcome.moments().get(i);
      TreeSet<Integer> waves = newWaves(outcome, i);
      steps.add(new Step(i, waves.isEmpty() ? ShownMoment.ALL_WAVES : 0, waves.size(), MomentTimes.mark(moment)));
      for (int wave : waves) {
        steps.add(new Step(i, wave, waves.size(), ""));
      }
    }
    return steps;
  }

  /// The index of the stop that shows a moment and wave, the moment's last for all waves.
  public static int indexOf(List<Step> steps, int moment, int wave) {
    int found = 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean reached = step.wave() <= wave || wave == ShownMoment.ALL_WAVES;
      if (step.moment() < moment || step.moment() == moment && reached) {
        found = i;
      }
    }
    return found;
  }

  /// The waves of what is down now and was not at the moment before.
  private static TreeSet<Integer> newWaves(Outcome outcome, int index) {
    Map<String, State> before = index == 0 ? Map.of() : outcome.moments().get(index - 1).states();
    Moment moment = outcome.moments().get(index);
    TreeSet<Integer> waves = new TreeSet<>();
    moment.waves().forEach(
        (id, wave) -> {
          if (wave > 0 && before.get(id) != State.DOWN && moment.states().get(id) == State.DOWN) {
            waves.add(wave);
          }
        });
    return waves;
  }
}
