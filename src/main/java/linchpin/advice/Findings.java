package linchpin.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.SharedDependency;
import linchpin.analysis.report.State;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.ElementNames;
import linchpin.model.Criticality;
import linchpin.model.Journey;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// Everything worth telling of a report, ranked.
public final class Findings {
  private final Report report;
  private final ElementNames names;
  private final Map<String, Journey> journeys = new HashMap<>();
  private final Map<String, List<SharedDependency>> shared = new HashMap<>();
  private final List<Finding> found = new ArrayList<>();

  private Findings(Report report) {
    this.report = report;
    names = new ElementNames(report.topology());
    report.journeys().forEach(j -> journeys.put(j.journey().id(), j.journey()));
    report.shared().forEach(s -> shared.computeIfAbsent(s.unit(), u -> new ArrayList<>()).add(s));
  }

  /// One finding per failure unit that takes a journey down or that several members of a group share, and one for each
  /// other weakness. What is overloaded with nothing off comes first, for it puts all else in doubt. Where every
  /// journey says what an hour costs, the expected loss decides next. Then the worst impact, the criticality of the
  /// journeys hit, the expected loss and the blast radius.
  public static List<Finding> of(Report report) {
    return of(report, null);
  }

  /// The same, and which groups' failovers nobody ever tries.
  ///
  /// @param exercises what game days try out, or null where that is not known
  public static List<Finding> of(Report report, @Nullable Collection<Scenario> exercises) {
    Findings findings = new Findings(report);
    findings.collect(exercises);
    return findings.ranked();
  }

  private void collect(@Nullable Collection<Scenario> exercises) {
    asItStands();
    UnitFindings units = new UnitFindings(report.topology(), names, journeys);
    LatentFindings latent = new LatentFindings(report);
    for (UnitReport unit : report.units().values()) {
      units.of(unit, shared.getOrDefault(unit.unit(), List.of())).map(latent::told).ifPresent(found::add);
    }
    report.journeys().forEach(j -> ObjectiveFindings.of(j, names).ifPresent(found::add));
    report.noSpare().forEach(this::noSpare);
    found.addAll(new OtherFindings(report, names).all());
    found.addAll(ReadinessFindings.of(report.topology(), exercises, names, found));
    found.addAll(new FailoverFindings(report, names).all());
    report.topology().groups().values().forEach(g -> Readiness.unusedFailover(g).ifPresent(words -> found.add(
        GeneralFindings.of(Finding.Kind.UNUSED_FAILOVER, g.id(), names.of(g.id()), "nothing has to switch", words
            + " If a member is really noticed missing only after that time, model it as active-passive."))));
    if (!report.loadNotFollowed().isEmpty()) {
      loadNotFollowed();
    }
  }

  private void asItStands() {
    for (String component : report.overloadedAsItStands()) {
      found.add(GeneralFindings.of(
          Finding.Kind.OVERLOADED_AS_IT_STANDS, component, names.of(component), "more load than it can take",
          names.of(component) + " gets more requests than it can serve although nothing has failed. The impacts of "
              + "single failures are therefore shown as if it had no limit."));
    }
    for (JourneyReport journey : report.journeys()) {
      if (journey.state() == State.DOWN) {
        Journey j = journey.journey();
        found.add(GeneralFindings.of(
            Finding.Kind.DOWN_AS_IT_STANDS, j.entry(), names.of(j), "does not work with everything switched on",
            names.of(j) + " is down although nothing has failed: something that it needs cannot work as it is drawn, or is "
                + "overloaded."));
      }
    }
  }

  private void noSpare(String id) {
    found.add(GeneralFindings.of(
        Finding.Kind.NO_SPARE_LEFT, id, names.of(id), "one more failure takes it down",
        names.of(id) + " has just as many working as it needs although nothing has failed."));
  }

  private void loadNotFollowed() {
    List<String> lines = report.loadNotFollowed();
    String title = lines.size() == 1 ? names.of(lines.getFirst()) : lines.size() + " dependencies";
    found.add(new Finding(
        Finding.Kind.LOAD_NOT_FOLLOWED, lines.getFirst(), title, "part of a cycle", "Load is not followed through " + names.list(lines) + ": they need each other in a circle.",
        lines, Map.of(), null, 0, 0));
  }

  private List<Finding> ranked() {
    boolean priced = rankedByLoss(report);
    return found.stream().map(f -> rank(f, priced)).sorted(Rank.ORDER).map(Rank::finding).toList();
  }

  private Rank rank(Finding finding, boolean priced) {
    Impact worst = finding.worst();
    double loss = loss(finding);
    return new Rank(finding, priced ? loss : 0, worst, criticality(finding, worst), loss, finding.journeys().size());
  }

  /// A finding with what it is ranked by, worked out once.
  private record Rank(
      Finding finding, double price, Impact worst, Criticality criticality, double loss, int journeys) {
    static final Comparator<Rank> ORDER =
        Comparator.comparing((Rank r) -> r.finding.kind().compareTo(Finding.Kind.DOWN_AS_IT_STANDS) > 0)
            .thenComparing(Rank::price, Comparator.reverseOrder())
            .thenComparing(Rank::worst, Comparator.reverseOrder())
            .thenComparing(r -> r.finding.kind().severity())
            .thenComparing(Rank::criticality)
            .thenComparing(Rank::loss, Comparator.reverseOrder())
            .thenComparing(Rank::journeys, Comparator.reverseOrder())
            .thenComparing(r -> r.finding.down(), Comparator.reverseOrder())
            .thenComparing(r -> r.finding.degraded(), Comparator.reverseOrder())
            .thenComparing(r -> r.finding.kind());
  }

  /// Whether the expected loss decides the order: it does when every journey says what an hour of it costs, for a
  /// journey without a price would make what hits it look cheap.
  public static boolean rankedByLoss(Report report) {
    return !report.journeys().isEmpty()
        && report.journeys().stream().allMatch(j -> j.journey().revenuePerHour() != null);
  }

  private static double loss(Finding finding) {
    Double loss = finding.lossPerYear();
    return loss == null ? 0 : loss;
  }

  /// The highest criticality among the journeys that it hits as badly as any.
  private Criticality criticality(Finding finding, Impact worst) {
    return finding.journeys().entrySet().stream()
        .filter(e -> e.getValue().impact() == worst)
        .map(e -> journeys.get(e.getKey()))
        .filter(java.util.Objects::nonNull)
        .map(Journey::criticality)
        .min(Criticality::compareTo)
        .orElse(Criticality.LOW);
  }
}
