package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.advice.maintenance.MaintenanceChoice;
import linchpin.advice.maintenance.MaintenanceWords;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.maintenance.MaintenancePlan;
import linchpin.analysis.report.maintenance.MaintenanceReport;
import linchpin.analysis.report.maintenance.PlannedUnit;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Block.Bullets;
import linchpin.export.report.content.Block.Column;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TableFigures;
import linchpin.export.report.content.TextSpan.Style;
import linchpin.task.Cancellation;

/// What can be taken out by plan, what is single meanwhile, and a plan of batches for everything.
final class MaintenanceChapter {
  private static final int LARGEST = 500;
  private static final int NAMED = 5;

  private MaintenanceChapter() {}

  static Chapter of(ReportMaterial material) {
    return Chapter.of("maintenance", "Maintenance", blocks(material));
  }

  private static List<Block> blocks(ReportMaterial material) {
    if (material.report().journeys().isEmpty()) {
      return List.of(Paragraph.of("There is no journey that taking something out could stop."));
    }
    if (material.topology().components().size() > LARGEST) {
      return List.of(Paragraph.of("Not worked out for a model of this size; linchpin maintain does so when it is asked."));
    }
    Set<String> all = MaintenanceChoice.all(material.topology());
    if (all.isEmpty()) {
      return List.of(Paragraph.of("Nothing drawn can fail, so there is nothing to take out."));
    }
    MaintenanceReport report =
        Analyzer.maintenance(material.topology(), all, AnalysisOptions.QUICK, Cancellation.NEVER);
    MaintenanceWords words = new MaintenanceWords(report, material.names());
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of("Each unit taken out by plan, one at a time, after everything that can take over has done so. "
        + "What is single meanwhile stops a journey if it fails before the unit is back."));
    blocks.add(table(report, words, material));
    words.spares().forEach(s -> blocks.add(Paragraph.of(s)));
    plan(report.plan(), words, material, blocks);
    return blocks;
  }

  private static Table table(MaintenanceReport report, MaintenanceWords words, ReportMaterial material) {
    List<List<StyledText>> rows = new ArrayList<>();
    for (PlannedUnit unit : report.units()) {
      boolean can = unit.maintainable();
      rows.add(List.of(
          StyledText.strong(material.names().of(unit.unit())),
          StyledText.of(words.verdict(unit), can ? Style.GOOD : Style.SEVERE), StyledText.of(words.exposed(unit, NAMED)),
          StyledText.of(can ? (report.bounded() ? "at most " : "")
              + TableFigures.chance(MaintenanceWords.worst(unit.unavailability())) : "")));
    }
    return new Table("What can be taken out", List.of(
        Column.of("Unit"), Column.of("Can it be out"), Column.of("Single meanwhile"), Column.number("Down meanwhile")), rows);
  }

  private static void plan(MaintenancePlan plan, MaintenanceWords words, ReportMaterial material, List<Block> blocks) {
    blocks.add(new Paragraph(StyledText.strong("A plan for everything: ").and(words.summary(plan))));
    List<StyledText> batches = new ArrayList<>();
    for (int i = 0; i < plan.batches().size(); i++) {
      MaintenancePlan.Batch batch = plan.batches().get(i);
      String units = batch.units().stream().map(material.names()::of).collect(Collectors.joining("; "));
      batches.add(StyledText.strong("Batch " + (i + 1) + ": ").and(units + "."));
    }
    if (!batches.isEmpty()) {
      blocks.add(new Bullets(batches));
    }
  }
}
