package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.RiskMatrix;
import linchpin.advice.RiskMatrix.Rate;
import linchpin.advice.RiskMatrix.Risk;
import linchpin.analysis.report.Impact;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.ElementNames;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Block.Column;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Block.Picture;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TextSpan.Style;

/// Every failure by what it does and how often it comes.
final class RisksChapter {
  private static final int NAMED = 6;

  private RisksChapter() {}

  static Chapter of(ReportMaterial material) {
    RiskMatrix matrix = RiskMatrix.of(material.report());
    if (matrix.risks().isEmpty()) {
      return Chapter.of("risks", "Risk matrix", List.of(Paragraph.of(
          material.report().units().isEmpty() ? "Nothing drawn can fail." : "No journey notices any single failure.")));
    }
    MatrixDrawing drawing = new MatrixDrawing(matrix, material.names());
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of("Every single failure that a journey notices, by the worst it does to one and by how often it "
        + "is expected. " + (matrix.harmless() == 0 ? "" : matrix.harmless()
            + (matrix.harmless() == 1 ? " more thing" : " more things") + " can fail without any journey noticing.")));
    blocks.add(new Picture(
        "risk-matrix", drawing.in(Theme.LIGHT), drawing.in(Theme.DARK),
        "Single failures by impact and by expected failures a year.", inWords(material, matrix), false));
    return Chapter.of("risks", "Risk matrix", blocks);
  }

  private static Table inWords(ReportMaterial material, RiskMatrix matrix) {
    List<Column> columns = new ArrayList<>(List.of(Column.of("Impact")));
    for (Rate rate : Rate.values()) {
      columns.add(Column.of(capital(rate.label())));
    }
    List<List<StyledText>> rows = new ArrayList<>();
    for (Impact impact : RiskMatrix.IMPACTS) {
      List<StyledText> row = new ArrayList<>(List.of(StyledText.strong(capital(impact.text()))));
      for (Rate rate : Rate.values()) {
        row.add(cell(material, matrix.cell(impact, rate), Style.of(RiskMatrix.severity(impact, rate))));
      }
      rows.add(row);
    }
    return new Table("The risk matrix in words", columns, rows);
  }

  private static StyledText cell(ReportMaterial material, List<Risk> risks, Style style) {
    if (risks.isEmpty()) {
      return StyledText.of("none", Style.FAINT);
    }
    String names = ElementNames.series(risks.stream().limit(NAMED).map(r -> material.names().of(r.unit())).toList());
    String more = risks.size() > NAMED ? " and " + (risks.size() - NAMED) + " more" : "";
    return StyledText.of(String.valueOf(risks.size()), style).and(": " + names + more);
  }

  static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
