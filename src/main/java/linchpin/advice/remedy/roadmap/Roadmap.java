package linchpin.advice.remedy.roadmap;

import java.util.List;
import linchpin.advice.remedy.change.Remedy;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.effect.MonthlyCost;
import linchpin.edit.Edit;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// Remedies in the order in which to do them, with what each adds to those before it.
///
/// @param goal what it is to lead to
/// @param start how things stand
/// @param steps in their order, by phase
/// @param reached whether the goal is reached; also where nothing is aimed at
/// @param proof how sure it is that there is nothing cheaper, or that nothing leads there
/// @param tried how many choices were analysed
/// @param leastPerMonth no choice of the most promising remedies that is known to cost less reaches the goal; null where
///     nothing is known of that
/// @param conclusion all of this in words
public record Roadmap(
    Goal goal,
    Metrics start,
    List<Step> steps,
    boolean reached,
    Proof proof,
    int tried,
    @Nullable Double leastPerMonth,
    String conclusion) {

  public Roadmap {
    steps = List.copyOf(steps);
  }

  /// One remedy on the way.
  ///
  /// @param phase when it is due
  /// @param remedy whose edit changes what the steps before it made
  /// @param before how things stand then
  /// @param after how they stand with it
  /// @param costSoFar what it and the steps before it add a month
  public record Step(Phase phase, Remedy remedy, Metrics before, Metrics after, MonthlyCost costSoFar) {}

  /// How sure it is that there is nothing cheaper.
  public enum Proof {
    /// Every cheaper set of up to three remedies was tried, and every cheaper choice of the most promising ones (at most
    /// ten).
    EXACT,
    /// The best of those tried.
    BEST_TRIED
  }

  /// A roadmap for a valid document. Every step is analysed on what the ones before it made; for a goal, what gains most
  /// for its cost comes next, alone or two together, and what turns out not to be needed is left out; then something
  /// cheaper is searched for among all sets of up to three remedies and among the choices of the most promising ones.
  /// Takes seconds; not for the window's thread.
  ///
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static Roadmap of(Document document, Goal goal, Cancellation cancellation) {
    return new Planner(document, goal, cancellation).roadmap();
  }

  /// How things stand at its end.
  public Metrics end() {
    return steps.isEmpty() ? start : steps.getLast().after();
  }

  /// What all of it adds a month.
  public MonthlyCost cost() {
    return steps.isEmpty() ? MonthlyCost.NOTHING : steps.getLast().costSoFar();
  }

  /// All of it as one step of the history.
  public Edit edit() {
    return Edits.all("Follow the roadmap", steps.stream().map(s -> s.remedy().edit()).toList());
  }
}
