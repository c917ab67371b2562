package linchpin.advice.remedy.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import linchpin.advice.remedy.change.StrategyCosts;
import linchpin.advice.remedy.change.Suggestion;
import linchpin.advice.remedy.effect.MonthlyCost;
import linchpin.edit.document.Document;
import org.jspecify.annotations.Nullable;

/// The cheapest choice of remedies that reaches a goal, by looking at choices in the order of their cost (uniform-cost
/// search; R. Korf, "Artificial Intelligence Search Algorithms", 1996): the first that reaches it is the cheapest, and
/// as long as none has, none is cheaper than the one looked at. A choice has at most one remedy for each element; a
/// place that several make is paid once.
final class CheapestSet {
  private final List<Item> items;
  private final Predicate<Document> reaches;
  private final int most;
  private int tried;
  private MonthlyCost reachedCost = MonthlyCost.NOTHING;
  private boolean finished;

  /// A remedy to choose.
  ///
  /// @param suggestion what it is
  /// @param cost what it costs a month without the places that it makes
  /// @param places what each place that it makes costs, by name
  record Item(Suggestion suggestion, MonthlyCost cost, Map<String, Double> places) {
    static Item of(Suggestion suggestion, Document start) {
      Map<String, Double> places = new HashMap<>();
      suggestion.after().topology().components().values().stream()
          .filter(c -> suggestion.after().isPlace(c) && start.topology().component(c.id()) == null)
          .forEach(c -> places.put(c.label(), StrategyCosts.ofPlace(c.kind()).extraPerMonth()));
      double made = places.values().stream().mapToDouble(Double::doubleValue).sum();
      MonthlyCost all = suggestion.remedy().tradeOff().cost();
      return new Item(suggestion, new MonthlyCost(
          Math.max(0, all.payable() - made), all.parts() - places.size(), all.unknown(), all.assumed()), places);
    }
  }

  /// A choice.
  ///
  /// @param chosen positions in the list of items, ascending
  private record Choice(List<Integer> chosen, Document document, MonthlyCost cost) {}

  /// @param items in the order in which they are applied
  /// @param most how many choices are looked at
  CheapestSet(List<Item> items, Predicate<Document> reaches, int most) {
    this.items = items;
    this.reaches = reaches;
    this.most = most;
  }

  /// The cheapest choice, and of equally cheap ones one of the smallest; null when none reaches the goal, or none has
  /// been found so far.
  ///
  /// @param allowed what may be paid; what is not allowed, is not when there is more to pay either
  @Nullable List<Item> find(Document start, Predicate<MonthlyCost> allowed) {
    PriorityQueue<Choice> ahead = new PriorityQueue<>(
        Comparator.comparing(Choice::cost, MonthlyCost.ORDER).thenComparingInt(c -> c.chosen().size()));
    ahead.add(new Choice(List.of(), start, MonthlyCost.NOTHING));
    while (!ahead.isEmpty()) {
      if (tried >= most) {
        return null;
      }
      Choice next = ahead.poll();
      reachedCost = next.cost();
      tried++;
      if (reaches.test(next.document())) {
        finished = true;
        return next.chosen().stream().map(items::get).toList();
      }
      larger(next).stream().filter(c -> allowed.test(c.cost())).forEach(ahead::add);
    }
    finished = true;
    return null;
  }

  private List<Choice> larger(Choice choice) {
    List<Choice> larger = new ArrayList<>();
    int from = choice.chosen().isEmpty() ? 0 : choice.chosen().getLast() + 1;
    for (int i = from; i < items.size(); i++) {
      String subject = items.get(i).suggestion().subject();
      boolean taken = choice.chosen().stream()
          .anyMatch(c -> items.get(c).suggestion().subject().equals(subject));
      Document next = taken ? choice.document() : items.get(i).suggestion().remedy().edit().apply(choice.document());
      if (!next.equals(choice.document())) {
        List<Integer> chosen = new ArrayList<>(choice.chosen());
        chosen.add(i);
        larger.add(new Choice(chosen, next, cost(chosen.stream().map(items::get).toList())));
      }
    }
    return larger;
  }

  /// What a choice costs a month.
  static MonthlyCost cost(List<Item> chosen) {
    Map<String, Double> places = new HashMap<>();
    MonthlyCost sum = MonthlyCost.NOTHING;
    for (Item item : chosen) {
      sum = sum.plus(item.cost());
      places.putAll(item.places());
    }
    double made = places.values().stream().mapToDouble(Double::doubleValue).sum();
    return sum.plus(new MonthlyCost(made, places.size(), 0, made > 0));
  }

  /// Whether every choice cheaper than the one found, or every one within the budget, was looked at.
  boolean finished() {
    return finished;
  }

  /// How many remedies there were to choose from.
  int choices() {
    return items.size();
  }

  int tried() {
    return tried;
  }

  /// No choice that is known to cost less than this reaches the goal; nothing where all that is known was tried.
  MonthlyCost lowerBound() {
    return reachedCost;
  }
}
