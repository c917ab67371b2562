package linchpin.advice.remedy.effect;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.State;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Journey;
import linchpin.model.UnitFigures;
import org.jspecify.annotations.Nullable;

/// How a model stands: the figures that a remedy is to better.
///
/// @param journeys one per effective journey, in the model's order
/// @param lossPerYear what downtime is expected to cost a year; null where no journey says what an hour costs, or no
///     figures have been computed
/// @param costPerMonth what all components together cost, as far as they say; null where none does
/// @param weaknesses what no journey's figures show
public record Metrics(
    List<OfJourney> journeys,
    @Nullable Double lossPerYear,
    @Nullable Double costPerMonth,
    Weaknesses weaknesses) {

  public Metrics {
    journeys = List.copyOf(journeys);
  }

  /// How one journey stands. What needs probabilities is null where these have not been computed.
  ///
  /// @param journey its id
  /// @param criticality how much it matters
  /// @param spofs how many units take it down alone until they are repaired
  /// @param extended how many units take it down alone until a person switches over
  /// @param availability the share of time it works, 0 to 1 (a lower bound where it is not exact)
  /// @param downtimeHoursPerYear the same in hours down a year
  /// @param exact whether these are exact
  /// @param meetsSlo whether it reaches the availability it aims at; null also where it aims at none
  /// @param smallestCutSet how few units take it down together: 1, 2, or 3 for three or more or none at all; null also
  ///     where cut sets of two have not been looked for
  public record OfJourney(
      String journey,
      Criticality criticality,
      int spofs,
      int extended,
      @Nullable Double availability,
      @Nullable Double downtimeHoursPerYear,
      boolean exact,
      @Nullable Boolean meetsSlo,
      @Nullable Integer smallestCutSet) {
    private static final double NOTICED = 0.01;

    public boolean betterThan(OfJourney other) {
      return spofs < other.spofs || extended < other.extended || noticeablyLess(other);
    }

    private boolean noticeablyLess(OfJourney other) {
      Double mine = downtimeHoursPerYear;
      Double others = other.downtimeHoursPerYear;
      return mine != null && others != null && mine < others * (1 - NOTICED);
    }
  }

  /// How a document stands, from its report.
  ///
  /// @param report of the document's topology; with or without figures
  public static Metrics of(Document document, Report report) {
    List<OfJourney> journeys = new ArrayList<>();
    Double loss = null;
    for (JourneyReport j : report.journeys()) {
      OfJourney standing = of(j, report.units().size());
      journeys.add(standing);
      Double hour = j.journey().revenuePerHour();
      Double down = standing.downtimeHoursPerYear();
      if (hour != null && down != null) {
        loss = (loss == null ? 0 : loss) + hour * down;
      }
    }
    return new Metrics(journeys, loss, cost(document), Weaknesses.of(document, report));
  }

  /// A journey that does not work with nothing off stands as one that every unit takes down, all of the time.
  private static OfJourney of(JourneyReport report, int units) {
    Journey journey = report.journey();
    Reliability r = report.reliability();
    if (report.hasNoFigures()) {
      return new OfJourney(
          journey.id(), journey.criticality(), units, report.extended().size(), 0.0, UnitFigures.HOURS_PER_YEAR, true,
          journey.slo() == null ? null : Boolean.FALSE, smallest(report.cutSets()));
    }
    if (r == null) {
      return new OfJourney(
          journey.id(), journey.criticality(), report.state() == State.DOWN ? units : report.spofs().size(),
          report.extended().size(), null, null, true, null, null);
    }
    Boolean meets = journey.slo() == null ? null : Boolean.valueOf(r.availability() >= journey.slo());
    return new OfJourney(
        journey.id(), journey.criticality(), report.spofs().size(), report.extended().size(), r.availability(),
        r.downtimeHoursPerYear(), r.bounds() == null, meets, smallest(report.cutSets()));
  }

  private static @Nullable Integer smallest(@Nullable CutSets sets) {
    if (sets == null) {
      return null;
    }
    SortedMap<Integer, BigInteger> counts = sets.countByOrder();
    if (!counts.isEmpty() && counts.firstKey() <= 2) {
      return counts.firstKey();
    }
    return sets.order() >= 2 || sets.complete() ? Integer.valueOf(3) : null;
  }

  private static @Nullable Double cost(Document document) {
    Double sum = null;
    for (Component c : document.topology().components().values()) {
      if (c.costPerMonth() != null) {
        sum = (sum == null ? 0 : sum) + c.costPerMonth() * c.copies();
      }
    }
    return sum;
  }

  /// The same without what needs probabilities.
  public Metrics withoutFigures() {
    List<OfJourney> bare = journeys.stream()
        .map(j -> new OfJourney(j.journey(), j.criticality(), j.spofs(), j.extended(), null, null, true, null, null))
        .toList();
    return new Metrics(bare, null, costPerMonth, weaknesses);
  }

  /// The standing of a journey, or null when there is none with this id.
  public @Nullable OfJourney journey(String id) {
    return journeys.stream().filter(j -> j.journey().equals(id)).findFirst().orElse(null);
  }

  /// The single points of failure of all journeys, one that hits two counted twice.
  public int spofs() {
    return journeys.stream().mapToInt(OfJourney::spofs).sum();
  }
}
