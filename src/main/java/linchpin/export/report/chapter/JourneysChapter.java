package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Amounts;
import linchpin.advice.sureness.FrequencyWords;
import linchpin.advice.sureness.IntervalWords;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.risk.Frequency;
import linchpin.analysis.report.risk.Interval;
import linchpin.export.report.content.Block.Column;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TableFigures;
import linchpin.export.report.content.TextSpan.Style;
import linchpin.model.Journey;

/// What people want to get done, how it stands and what it aims at.
final class JourneysChapter {
  private final ReportMaterial material;

  private JourneysChapter(ReportMaterial material) {
    this.material = material;
  }

  static Chapter of(ReportMaterial material) {
    return new JourneysChapter(material).chapter();
  }

  private Chapter chapter() {
    List<JourneyReport> journeys = material.report().journeys();
    if (journeys.isEmpty()) {
      return Chapter.of("journeys", "Journeys", List.of(Paragraph.of(
          "The model has no journey: nothing in it says what people want to get done. Add users, or a journey at the "
              + "component where one starts.")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(standing(journeys));
    if (material.figures()) {
      blocks.add(figures(journeys));
      sureness(journeys, blocks);
    }
    List<List<StyledText>> objectives = objectives(journeys);
    if (!objectives.isEmpty()) {
      blocks.add(new Table("What they aim at", List.of(
          Column.of("Journey"), Column.of("Objective"), Column.number("Aim"), Column.number("Expected"),
          Column.of("Worst case"), Column.of("Verdict")), objectives));
    } else {
      blocks.add(Paragraph.of("No journey states an objective (SLO, RTO, RPO) that could be compared."));
    }
    return Chapter.of("journeys", "Journeys", blocks);
  }

  private Table standing(List<JourneyReport> journeys) {
    List<List<StyledText>> rows = new ArrayList<>();
    for (JourneyReport j : journeys) {
      Journey journey = j.journey();
      rows.add(List.of(
          StyledText.strong(material.name(j)), StyledText.of(material.names().of(journey.entry())),
          StyledText.of(journey.access().text()), StyledText.of(journey.criticality().text()), state(j),
          units(j.spofs(), Style.SEVERE), units(j.extended(), Style.WARNING)));
    }
    return new Table("How they stand", List.of(
        Column.of("Journey"), Column.of("Starts at"), Column.of("Access"), Column.of("Criticality"), Column.of("Now"),
        Column.of("Single points of failure"), Column.of("Waits for a person without")), rows);
  }

  private static StyledText state(JourneyReport journey) {
    return switch (journey.state()) {
      case UP -> StyledText.of("works");
      case DEGRADED -> StyledText.of("works worse", Style.WARNING);
      case DOWN -> StyledText.of("down", Style.SEVERE);
    };
  }

  private StyledText units(List<String> units, Style style) {
    if (units.isEmpty()) {
      return StyledText.of("none");
    }
    return StyledText.of(String.valueOf(units.size()), style).and(": " + material.names().list(units));
  }

  private Table figures(List<JourneyReport> journeys) {
    List<List<StyledText>> rows = new ArrayList<>();
    for (JourneyReport j : journeys) {
      Reliability r = j.reliability();
      if (r == null) {
        continue;
      }
      Double revenue = j.journey().revenuePerHour();
      rows.add(List.of(
          StyledText.strong(material.name(j)),
          StyledText.of((r.bounds() == null ? "" : "at least ") + Amounts.percent(r.availability())),
          StyledText.of(Amounts.downtime(r.downtimeHoursPerYear())), StyledText.of(TableFigures.aYear(r.staticUnavailability())),
          StyledText.of(TableFigures.aYear(r.failoverUnavailability())), StyledText.of(TableFigures.aYear(r.overloadUnavailability() + r.overloadPairs().unavailability())),
          StyledText.of(revenue == null ? "not given" : Amounts.figure(revenue * r.downtimeHoursPerYear()))));
    }
    return new Table("What is to be expected in a year", List.of(
        Column.of("Journey"), Column.number("Available"), Column.number("Down"), Column.number("Until repairs"),
        Column.number("Until failovers"), Column.number("By overload"), Column.number("Cost")), rows);
  }

  private void sureness(List<JourneyReport> journeys, List<Block> blocks) {
    List<List<StyledText>> rows = new ArrayList<>();
    for (JourneyReport j : journeys) {
      Frequency frequency = j.frequency();
      Interval interval = j.interval();
      if (frequency == null || j.reliability() == null) {
        continue;
      }
      Frequency.LongerThanRto longer = frequency.longerThanRto();
      String mean = Double.isNaN(frequency.meanOutageHours()) ? "" : Amounts.hours(frequency.meanOutageHours());
      rows.add(List.of(
          StyledText.strong(material.name(j)), StyledText.of(FrequencyWords.rate(frequency.outagesPerYear())),
          StyledText.of(mean), StyledText.of(FrequencyWords.rate(frequency.interruptionsPerYear())),
          StyledText.of(FrequencyWords.rate(frequency.overloadsPerYear())),
          StyledText.of(longer == null ? "no objective"
              : (longer.complete() ? "" : "at least ") + FrequencyWords.chance(longer.chancePerYear())),
          StyledText.of(interval == null ? "not worked out" : IntervalWords.range(interval)),
          StyledText.of(interval == null ? "" : IntervalWords.drivers(interval, material.names()))));
    }
    if (!rows.isEmpty()) {
      blocks.add(new Table("How often, how long, how sure", List.of(
          Column.of("Journey"), Column.of("Down until repaired"), Column.number("Each lasts"), Column.of("Interrupted"),
          Column.of("Down by overload"), Column.of("Chance in a year of one longer than its RTO"), Column.of("Down a year"),
          Column.of("Measure next")), rows));
      blocks.add(Paragraph.of("The range is where nine of ten draws lie if the figures are off: given ones by the factor that "
          + "the model says, assumed ones by a factor of 3. Measure next: the figures that most of the spread comes from, by "
          + "their share of it."));
    }
  }

  private List<List<StyledText>> objectives(List<JourneyReport> journeys) {
    List<List<StyledText>> rows = new ArrayList<>();
    for (JourneyReport j : journeys) {
      for (Objective o : j.objectives()) {
        rows.add(List.of(
            StyledText.strong(material.name(j)), StyledText.of(measure(o.measure())), StyledText.of(amount(o, o.aim(), o.aim())),
            StyledText.of(amount(o, o.expected(), o.aim()) + (o.assumed() ? " (assumed)" : "")), StyledText.of(o.unit() == null ? "" : material.names().of(o.unit())),
            o.met() ? StyledText.of("met", Style.GOOD) : StyledText.of("missed", Style.SEVERE)));
      }
    }
    return rows;
  }

  private static String measure(Objective.Measure measure) {
    return switch (measure) {
      case SLO -> "Availability (SLO)";
      case RTO -> "Longest outage (RTO)";
      case RPO -> "Data lost (RPO)";
    };
  }

  /// With as many digits as tell it from the aim.
  private static String amount(Objective objective, double value, double aim) {
    if (Double.isNaN(value)) {
      return "not known";
    }
    if (objective.measure() == Objective.Measure.SLO) {
      return Amounts.against(value, aim);
    }
    return Double.isInfinite(value) ? "all of it" : Amounts.seconds(60 * value, 60 * aim);
  }
}
