package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Amounts;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Objective;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Block.Bullets;
import linchpin.export.report.content.Block.Column;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TextSpan.Style;

/// What single failures lose of the data, beside what is accepted.
final class DataChapter {
  private static final int SHOWN = 200;

  private DataChapter() {}

  static Chapter of(ReportMaterial material) {
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
    List<StyledText> aims = aims(material);
    blocks.add(aims.isEmpty()
        ? Paragraph.of("No journey says how much data it may lose (RPO).")
        : new Bullets(aims));
    return Chapter.of("data", "Data at risk", blocks);
  }

  private static List<StyledText> row(ReportMaterial material, DataRisk risk) {
    StyledText lost = switch (risk.loss()) {
      case NONE -> StyledText.of("nothing: a copy is left" + assumed(risk));
      case LAG -> StyledText.of(
          risk.hours() == null ? "the newest" : "up to " + Amounts.hours(risk.hours()) + assumed(risk), Style.WARNING);
      case TOTAL -> StyledText.of("all of it", Style.SEVERE);
    };
    return List.of(
        StyledText.strong(material.names().of(risk.dataset())), StyledText.of(material.names().of(risk.unit())), lost);
  }

  private static String assumed(DataRisk risk) {
    return risk.assumed() ? " (assumed: the model does not say how the copies follow each other)" : "";
  }

  private static List<StyledText> aims(ReportMaterial material) {
    List<StyledText> aims = new ArrayList<>();
    for (JourneyReport journey : material.report().journeys()) {
      for (Objective o : journey.objectives()) {
        if (o.measure() == Objective.Measure.RPO && o.known()) {
          String lost = Double.isInfinite(o.expected()) ? "all of it" : Amounts.seconds(60 * o.expected());
          aims.add(StyledText.strong(material.name(journey)).and(" accepts the loss of " + Amounts.seconds(60 * o.aim())
              + " of data; at worst it loses " + lost + ": ")
              .and(o.assumed() ? "assumed, for the model does not say how the copies follow each other: " : "")
              .and(o.met() ? StyledText.of("met", Style.GOOD) : StyledText.of("missed", Style.SEVERE)).and("."));
        }
      }
    }
    return aims;
  }
}
