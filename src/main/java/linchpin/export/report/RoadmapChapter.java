package linchpin.export.report;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Amounts;
import linchpin.advice.remedy.Roadmap;
import linchpin.advice.remedy.Standing;
import linchpin.export.report.Block.Column;
import linchpin.export.report.Block.Paragraph;
import linchpin.export.report.Block.Table;
import org.jspecify.annotations.Nullable;

/// What to do first, and what each step adds to those before it.
final class RoadmapChapter {
  private RoadmapChapter() {}

  static Chapter of(Material material) {
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

  private static Table table(Material material, Roadmap roadmap) {
    List<Column> columns = new ArrayList<>(List.of(
        Column.number("Step"), Column.of("What to do"), Column.of("Phase"), Column.number("Single points of failure"),
        Column.number("Down a year, all journeys")));
    if (material.money()) {
      columns.add(Column.number("Expected loss a year"));
    }
    columns.add(Column.number("Costs a month so far"));
    List<List<Words>> rows = new ArrayList<>();
    for (Roadmap.Step step : roadmap.steps()) {
      List<Words> row = new ArrayList<>(List.of(
          Words.of(String.valueOf(rows.size() + 1)), Words.strong(step.remedy().title()),
          Words.of(step.phase().label()), RemedyTable.change(step.before().spofs(), step.after().spofs()),
          Words.of(hours(step.before()) + " → " + hours(step.after()))));
      if (material.money()) {
        row.add(Words.of(amount(step.after().lossPerYear())));
      }
      row.add(Words.of(Amounts.number(step.costSoFar())));
      rows.add(row);
    }
    return new Table("Steps, each on top of those before it", columns, rows);
  }

  private static String hours(Standing standing) {
    double hours = 0;
    for (Standing.OfJourney journey : standing.journeys()) {
      Double down = journey.downtimeHoursPerYear();
      hours += down == null ? 0 : down;
    }
    return Amounts.hours(hours);
  }

  private static String amount(@Nullable Double amount) {
    return amount == null ? "not known" : Amounts.number(amount);
  }
}
