package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import linchpin.advice.Amounts;
import linchpin.advice.Finding.Severity;
import linchpin.advice.Finding;
import linchpin.advice.Findings;
import linchpin.advice.sureness.IntervalWords;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.risk.Interval;
import linchpin.export.report.content.Block.Bullets;
import linchpin.export.report.content.Block.Fact;
import linchpin.export.report.content.Block.Facts;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TableFigures;
import linchpin.export.report.content.TextSpan.Style;

/// What somebody must know who reads no further.
final class SummaryChapter {
  private static final int MOST_PRESSING = 5;
  private final ReportMaterial material;

  private SummaryChapter(ReportMaterial material) {
    this.material = material;
  }

  static Chapter of(ReportMaterial material) {
    return new SummaryChapter(material).chapter();
  }

  private Chapter chapter() {
    List<Block> blocks = new ArrayList<>();
    if (!material.document().description().isBlank()) {
      blocks.add(Paragraph.of(material.document().description()));
    }
    blocks.add(new Paragraph(verdict()));
    if (!material.report().journeys().isEmpty()) {
      blocks.add(new Bullets(material.report().journeys().stream().map(this::journey).toList()));
    }
    List<StyledText> pressing = pressing();
    if (!pressing.isEmpty()) {
      blocks.add(new Paragraph(StyledText.strong("Most pressing")));
      blocks.add(new Bullets(pressing));
    }
    blocks.add(new Facts(facts()));
    return Chapter.of("summary", "Summary", blocks);
  }

  private StyledText verdict() {
    List<JourneyReport> journeys = material.report().journeys();
    if (journeys.isEmpty()) {
      return StyledText.strong("The model has no journey,")
          .and(" so nothing says what must work. The findings are ranked by how much goes down with them.");
    }
    Set<String> spofs = new LinkedHashSet<>();
    journeys.forEach(j -> spofs.addAll(j.spofs()));
    long hit = journeys.stream().filter(j -> !j.spofs().isEmpty()).count();
    if (spofs.isEmpty()) {
      return StyledText.of("No single failure takes a journey down until it is repaired.", Style.GOOD);
    }
    String things = TableFigures.count(spofs.size(), "single point of failure", "single points of failure");
    String some = journeys.size() == 1
        ? " can take " + material.name(journeys.getFirst()) + " down"
        : " can take down " + hit + " of " + journeys.size() + " journeys";
    return StyledText.of(things, Style.SEVERE).and(some + " until repaired.");
  }

  private StyledText journey(JourneyReport journey) {
    StyledText words = StyledText.strong(material.name(journey)).and(" (" + journey.journey().criticality().text() + "): ");
    words = switch (journey.state()) {
      case UP -> words;
      case DEGRADED -> words.and("works worse with nothing failed", Style.WARNING).and(", ");
      case DOWN -> words.and("down with nothing failed", Style.SEVERE).and(", ");
    };
    int count = journey.spofs().size();
    words = count == 0
        ? words.and("no single point of failure", Style.GOOD)
        : words.and(TableFigures.count(count, "single point of failure", "single points of failure"), Style.SEVERE);
    return words.and(expected(journey));
  }

  private StyledText expected(JourneyReport journey) {
    Reliability reliability = journey.reliability();
    if (journey.hasNoFigures()) {
      return StyledText.of(". It does not work with nothing failed, so it has no figures.");
    }
    if (reliability == null) {
      return StyledText.of(". Its figures have not been computed.");
    }
    String bound = reliability.bounds() == null ? "" : "at least ";
    Interval interval = journey.interval();
    String down = interval == null || interval.point() ? Amounts.downAYear(reliability.downtimeHoursPerYear())
        : "down " + IntervalWords.downtime(reliability.downtimeHoursPerYear(), interval, null) + " a year ("
            + IntervalWords.range(interval) + ")";
    StyledText words = StyledText.of(", expected to work " + bound + (interval == null || interval.point()
        ? expectation(journey, reliability)
        : IntervalWords.availability(reliability.availability(), interval, journey.journey().slo()))
        + " of the time, " + down);
    Double revenue = journey.journey().revenuePerHour();
    if (revenue != null) {
      words = words.and(", which costs " + Amounts.figure(reliability.downtimeHoursPerYear() * revenue));
    }
    for (Objective objective : journey.objectives()) {
      if (objective.measure() == Objective.Measure.SLO) {
        words = words.and("; ").and(slo(objective));
      }
    }
    return words.and(".");
  }

  /// With as many digits as tell it from the journey's objective.
  private static String expectation(JourneyReport journey, Reliability reliability) {
    Double slo = journey.journey().slo();
    return slo == null ? Amounts.percent(reliability.availability()) : Amounts.against(reliability.availability(), slo);
  }

  private static StyledText slo(Objective objective) {
    String aim = "its objective of " + Amounts.aim(objective.aim());
    return objective.met() ? StyledText.of("meets " + aim, Style.GOOD) : StyledText.of("misses " + aim, Style.SEVERE);
  }

  private List<StyledText> pressing() {
    List<StyledText> pressing = new ArrayList<>();
    List<Finding> findings = material.findings();
    for (int i = 0; i < findings.size() && pressing.size() < MOST_PRESSING; i++) {
      Finding finding = findings.get(i);
      if (finding.kind().severity() != Severity.NOTE && i < material.toldInFull()) {
        pressing.add(StyledText.link(finding.title(), ReportMaterial.anchor(i + 1))
            .and(": ").and(finding.kind().label(), Style.of(finding.kind().severity()))
            .and(", " + finding.summary()));
      }
    }
    return pressing;
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    var topology = material.topology();
    facts.add(Fact.of("Looked at", TableFigures.count(topology.components().size(), "component", "components") + ", "
        + TableFigures.count(topology.dependencies().size(), "dependency", "dependencies") + ", "
        + TableFigures.count(topology.groups().size(), "redundancy group", "redundancy groups") + ", "
        + TableFigures.count(material.report().journeys().size(), "journey", "journeys") + ", "
        + TableFigures.count(material.report().units().size(), "thing that can fail", "things that can fail")));
    facts.add(Fact.of("Ranked by", ranking()));
    facts.add(new Fact("How sure", sure()));
    material.report().omissions().forEach(o -> facts.add(Fact.of("Left out", o)));
    return facts;
  }

  private String ranking() {
    if (Findings.rankedByLoss(material.report())) {
      return "what it is expected to cost a year, then the worst that it does to a journey, how critical that journey "
          + "is, and how much goes down with it.";
    }
    String first = "the worst that a failure does to a journey, how critical that journey is, ";
    return material.money()
        ? first + "what it is expected to cost a year, and how much goes down with it."
        : first + "and how much goes down with it. No journey says what an hour of its outage costs, so no money is "
            + "counted.";
  }

  private StyledText sure() {
    long assumed = material.report().units().values().stream().filter(u -> u.assumed()).count();
    int all = material.report().units().size();
    if (all == 0) {
      return StyledText.of("Nothing drawn can fail.");
    }
    if (assumed == 0) {
      return StyledText.of("Every figure is the model's own.");
    }
    return StyledText.of("The figures of " + assumed + " of " + all + " things that can fail are assumed, at least in part; ")
        .and(StyledText.link("all of them are listed", "assumed")).and(". The findings themselves do not depend on figures, "
            + "their order and every probability do.");
  }
}
