package linchpin.advice.remedy.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import linchpin.advice.remedy.change.ChangeCosts;
import linchpin.advice.remedy.change.Remedy;
import linchpin.advice.remedy.change.Suggestion;
import linchpin.advice.remedy.effect.MonthlyCost;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import linchpin.task.Progress;
import org.jspecify.annotations.Nullable;

/// The cheapest set of at most three remedies that reaches a goal, whether or not each of them helps by itself: sets are
/// looked at in the order of their cost (uniform-cost search, as [CheapestSet]), and what a remedy makes possible is
/// looked at too. Where there are many remedies, sets of at most two or one are looked at, so that these are all. Of two remedies that have nothing to do with each other one order is tried, of others both, and what
/// comes to the same diagram is looked at once.
final class SmallSetSearch {
  private static final int MOST_STEPS = 3;
  private final GoalCheck check;
  private final Offers offers;
  private final int most;
  private final Cancellation cancellation;
  private final Set<String> seen = new HashSet<>();
  private final Map<Topology, Steps> known = new HashMap<>();
  private int tried;
  private int order;
  private int steps = MOST_STEPS;
  private boolean cut;

  /// What can be thought of about a document.
  @FunctionalInterface
  interface Offers {
    List<Suggestion> of(Document document, Report quick);
  }

  /// Remedies one after the other.
  ///
  /// @param order of two that are alike the one thought of first
  /// @param open what could be done next although the document does not make one think of it
  /// @param done what need not be done next: it would come to the same as having been done before
  private record Steps(
      Document document, List<Remedy> remedies, MonthlyCost cost, int order, List<Suggestion> open,
      List<Suggestion> done) {
    static final Comparator<Steps> CHEAPEST = Comparator.comparing(Steps::cost, MonthlyCost.ORDER)
        .thenComparingInt(s -> s.remedies().size())
        .thenComparingInt(Steps::order);
  }

  /// @param most how many documents are made and looked at
  SmallSetSearch(GoalCheck check, Offers offers, int most, Cancellation cancellation) {
    this.check = check;
    this.offers = offers;
    this.most = most;
    this.cancellation = cancellation;
  }

  /// The cheapest set, in an order in which it can be done; null when none reaches the goal or none was found.
  ///
  /// @param allowed what may be paid; what is not allowed, is not when there is more to pay either
  @Nullable List<Remedy> find(Document start, Predicate<MonthlyCost> allowed) {
    PriorityQueue<Steps> ahead = new PriorityQueue<>(Steps.CHEAPEST);
    Steps none = new Steps(start, List.of(), MonthlyCost.NOTHING, order, List.of(), List.of());
    known.put(start.topology(), none);
    ahead.add(none);
    while (!ahead.isEmpty()) {
      cancellation.check();
      Steps next = ahead.remove();
      Report quick = check.quick(next.document());
      if (check.reaches(next.document(), quick)) {
        return next.remedies();
      }
      if (next.remedies().size() < steps) {
        cancellation.progress(new Progress("roadmap", tried, most, "sets of remedies"));
        longer(next, quick, allowed, ahead);
      }
    }
    return null;
  }

  private void longer(Steps steps, Report quick, Predicate<MonthlyCost> allowed, PriorityQueue<Steps> ahead) {
    List<Suggestion> moves = moves(steps, quick);
    if (steps.remedies().isEmpty()) {
      this.steps = steps(moves.size());
    }
    for (int i = 0; i < moves.size(); i++) {
      if (tried >= most) {
        cut = true;
        return;
      }
      Steps next = with(steps, moves, i);
      if (allowed.test(next.cost()) && better(next, known.get(next.document().topology()))) {
        known.put(next.document().topology(), next);
        ahead.add(next);
      }
    }
  }

  /// Of how many remedies a set may be for all sets to be looked at.
  private int steps(int moves) {
    double sets = moves;
    int size = 1;
    while (size < MOST_STEPS && sets * moves / (size + 1) <= most) {
      size++;
      sets = sets * moves / size;
    }
    return size;
  }

  private static boolean better(Steps steps, @Nullable Steps same) {
    return same == null || steps.cost().lowerThan(same.cost()) || steps.remedies().size() < same.remedies().size();
  }

  private Steps with(Steps steps, List<Suggestion> moves, int chosen) {
    Suggestion move = moves.get(chosen);
    seen.add(move.id());
    tried++;
    Document after = move.remedy().edit().apply(steps.document());
    Remedy remedy = move.remedy().with(ChangeCosts.tradeOff(move.remedy().strategy(), steps.document(), after,
        move.remedy().tradeOff().failoverSeconds()));
    List<Remedy> remedies = new ArrayList<>(steps.remedies());
    remedies.add(remedy);
    if (remedies.size() == this.steps) {
      return new Steps(after, remedies, steps.cost().plus(remedy.tradeOff().cost()), ++order, List.of(), List.of());
    }
    List<Suggestion> open = new ArrayList<>(moves.subList(chosen + 1, moves.size()));
    List<Suggestion> done = new ArrayList<>();
    for (Suggestion earlier : both(steps.done(), moves.subList(0, chosen))) {
      (Collections.disjoint(earlier.touched(), move.touched()) ? done : open).add(earlier);
    }
    return new Steps(after, remedies, steps.cost().plus(remedy.tradeOff().cost()), ++order, open, done);
  }

  private static List<Suggestion> both(List<Suggestion> some, List<Suggestion> others) {
    List<Suggestion> both = new ArrayList<>(some);
    both.addAll(others);
    return both;
  }

  /// What the document itself makes one think of, and what the ones before it did.
  private List<Suggestion> moves(Steps steps, Report quick) {
    Map<String, Suggestion> all = new LinkedHashMap<>();
    offers.of(steps.document(), quick).forEach(s -> all.put(s.id(), s));
    steps.open().forEach(s -> all.putIfAbsent(s.id(), s));
    steps.done().forEach(s -> all.remove(s.id()));
    return List.copyOf(all.values());
  }

  /// Whether every set was looked at that is allowed, or costs less than the one found.
  boolean finished() {
    return !cut;
  }

  /// Of how many remedies the sets were that were looked at, at most: "up to three of the 12 remedies looked at".
  String words() {
    String many = switch (steps) {
      case 1 -> "";
      case 2 -> "set of up to two of the ";
      default -> "set of up to three of the ";
    };
    return steps == 1 || seen.size() == 1 ? "single one of the remedies looked at (" + seen.size() + ")"
        : many + seen.size() + " remedies looked at";
  }

  /// Whether every choice of all the remedies was looked at.
  boolean everything() {
    return finished() && seen.size() <= steps;
  }

  /// How many remedies there were.
  int choices() {
    return seen.size();
  }

  int tried() {
    return tried;
  }
}
