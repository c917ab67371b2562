package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Amounts;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.roadmap.Roadmap;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Block.Column;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import org.jspecify.annotations.Nullable;

/// What to do first, and what each step adds to those before it.
final class RoadmapChapter {
  private RoadmapChapter() {}

  static Chapter of(ReportMaterial material) {
    Roadmap roadmap = material.roadmap();
    if (roadmap == null) {
      return Chapter.of("roadmap", "Roadmap", List.of(Paragraph.of("No order of remedies was worked out: that takes a "
          + "journey with figures, and long for large models. What helps against each finding stands beside it.")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(roadmap.conclusion()));
    if (!roadmap.steps().isEmpty()) {
      blocks.add(table(material, roadmap));
    }
    return Chapter.of("roadmap", "Roadmap", blocks);
  }

  private static Table table(ReportMaterial material, Roadmap roadmap) {
    List<Column> columns = new ArrayList<>(List.of(
        Column.number("Step"), Column.of("What to do"), Column.of("Phase"), Column.number("Single points of failure"),
        Column.number("Down a year, all journeys")));
    if (material.money()) {
      columns.add(Column.number("Expected loss a year"));
    }
    columns.add(Column.number("Costs a month so far"));
    List<List<StyledText>> rows = new ArrayList<>();
    for (Roadmap.Step step : roadmap.steps()) {
      List<StyledText> row = new ArrayList<>(List.of(
          StyledText.of(String.valueOf(rows.size() + 1)), StyledText.strong(step.remedy().title()),
          StyledText.of(step.phase().label()), RemedyTable.change(step.before(), step.after()),
          StyledText.of(hours(step.before()) + " → " + hours(step.after()))));
      if (material.money()) {
        row.add(StyledText.of(amount(step.after().lossPerYear())));
      }
      row.add(StyledText.of(step.costSoFar().cell()));
      rows.add(row);
    }
    return new Table("Steps, each on top of those before it", columns, rows);
  }

  private static String hours(Metrics metrics) {
    double hours = 0;
    for (Metrics.OfJourney journey : metrics.journeys()) {
      Double down = journey.downtimeHoursPerYear();
      if (down == null) {
        return "not known";
      }
      hours += down;
    }
    return Amounts.downtime(hours);
  }

  private static String amount(@Nullable Double amount) {
    return amount == null ? "not known" : Amounts.figure(amount);
  }
}
