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
import org.jspecify.annotations.Nullable;

/// How a model stands: the figures that a remedy is to better.
///
/// @param journeys one per effective journey, in the model's order
/// @param lossPerYear what downtime is expected to cost a year; null where no journey says what an hour costs, or no
///     figures have been computed, or one that says so is down as it stands
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
  /// @param down whether it is down as it stands, with nothing off; then it has no figures, and reaches nothing
  public record OfJourney(
      String journey,
      Criticality criticality,
      int spofs,
      int extended,
      @Nullable Double availability,
      @Nullable Double downtimeHoursPerYear,
      boolean exact,
      @Nullable Boolean meetsSlo,
      @Nullable Integer smallestCutSet,
      boolean down) {
    private static final double NOTICED = 0.01;

    public boolean betterThan(OfJourney other) {
      if (down || other.down) {
        return other.down && !down;
      }
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
    boolean lossKnown = true;
    for (JourneyReport j : report.journeys()) {
      OfJourney standing = of(j);
      journeys.add(standing);
      Double hour = j.journey().revenuePerHour();
      Double down = standing.downtimeHoursPerYear();
      if (hour != null && down != null) {
        loss = (loss == null ? 0 : loss) + hour * down;
      }
      lossKnown &= hour == null || down != null;
    }
    return new Metrics(journeys, lossKnown ? loss : null, cost(document), Weaknesses.of(document, report));
  }

  private static OfJourney of(JourneyReport report) {
    Journey journey = report.journey();
    Reliability r = report.reliability();
    boolean down = report.state() == State.DOWN || report.hasNoFigures();
    if (r == null || down) {
      Boolean misses = down && journey.slo() != null ? Boolean.FALSE : null;
      return new OfJourney(
          journey.id(), journey.criticality(), report.spofs().size(), report.extended().size(), null, null, true,
          misses, null, down);
    }
    Double works = r.availability();
    Boolean meets = journey.slo() == null ? null : Boolean.valueOf(works != null && works >= journey.slo());
    return new OfJourney(
        journey.id(), journey.criticality(), report.spofs().size(), report.extended().size(), works,
        r.downtimeHoursPerYear(), r.bounds() == null, meets, smallest(report.cutSets()), false);
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
        .map(j -> new OfJourney(
            j.journey(), j.criticality(), j.spofs(), j.extended(), null, null, true,
            j.down() ? j.meetsSlo() : null, null, j.down()))
        .toList();
    return new Metrics(bare, null, costPerMonth, weaknesses);
  }

  /// The standing of a journey, or null when there is none with this id.
  public @Nullable OfJourney journey(String id) {
    return journeys.stream().filter(j -> j.journey().equals(id)).findFirst().orElse(null);
  }

  /// Whether a journey is down that worked before, or those that worked have more single points of failure together.
  public boolean worseThan(Metrics before) {
    int more = 0;
    for (OfJourney then : before.journeys) {
      OfJourney now = journey(then.journey());
      if (now != null && !then.down()) {
        if (now.down()) {
          return true;
        }
        more += now.spofs() - then.spofs();
      }
    }
    return more > 0;
  }

  /// How many journeys are down as they stand.
  public int down() {
    return (int) journeys.stream().filter(OfJourney::down).count();
  }

  /// The single points of failure of all journeys, one that hits two counted twice.
  public int spofs() {
    return journeys.stream().mapToInt(OfJourney::spofs).sum();
  }
}
