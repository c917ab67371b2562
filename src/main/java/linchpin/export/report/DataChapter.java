package linchpin.export.report;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Amounts;
import linchpin.analysis.DataRisk;
import linchpin.analysis.JourneyReport;
import linchpin.analysis.Objective;
import linchpin.export.report.Block.Bullets;
import linchpin.export.report.Block.Column;
import linchpin.export.report.Block.Paragraph;
import linchpin.export.report.Block.Table;
import linchpin.export.report.Span.Style;

/// What single failures lose of the data, beside what is accepted.
final class DataChapter {
  private static final int SHOWN = 200;

  private DataChapter() {}

  static Chapter of(Material material) {
    List<DataRisk> risks = material.report().data();
    List<Block> blocks = new ArrayList<>();
    if (risks.isEmpty()) {
      blocks.add(Paragraph.of("Nothing drawn holds data that a single failure could touch."));
    } else {
      blocks.add(new Table("If one thing fails for good", List.of(
          Column.of("Data"), Column.of("What fails"), Column.of("What is lost")),
          risks.stream().limit(SHOWN).map(r -> row(material, r)).toList()));
      if (risks.size() > SHOWN) {
        blocks.add(Paragraph.of("And " + (risks.size() - SHOWN) + " more."));
      }
    }
    List<Words> aims = aims(material);
    blocks.add(aims.isEmpty()
        ? Paragraph.of("No journey says how much data it may lose (RPO).")
        : new Bullets(aims));
    return Chapter.of("data", "Data at risk", blocks);
  }

  private static List<Words> row(Material material, DataRisk risk) {
    Words lost = switch (risk.loss()) {
      case NONE -> Words.of("nothing: a copy is left");
      case LAG -> Words.of(
          risk.hours() == null ? "the newest" : "up to " + Amounts.hours(risk.hours()), Style.WARNING);
      case TOTAL -> Words.of("all of it", Style.SEVERE);
    };
    return List.of(
        Words.strong(material.names().of(risk.dataset())), Words.of(material.names().of(risk.unit())), lost);
  }

  private static List<Words> aims(Material material) {
    List<Words> aims = new ArrayList<>();
    for (JourneyReport journey : material.report().journeys()) {
      for (Objective o : journey.objectives()) {
        if (o.measure() == Objective.Measure.RPO) {
          String lost = Double.isInfinite(o.expected()) ? "all of it" : Amounts.seconds(60 * o.expected());
          aims.add(Words.strong(material.name(journey)).and(" accepts the loss of " + Amounts.seconds(60 * o.aim())
              + " of data; at worst it loses " + lost + ": ")
              .and(o.met() ? Words.of("met", Style.GOOD) : Words.of("missed", Style.SEVERE)).and("."));
        }
      }
    }
    return aims;
  }
}
