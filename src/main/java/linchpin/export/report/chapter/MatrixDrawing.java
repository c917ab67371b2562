package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Finding.Severity;
import linchpin.advice.RiskMatrix;
import linchpin.advice.RiskMatrix.Rate;
import linchpin.advice.RiskMatrix.Risk;
import linchpin.analysis.report.Impact;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.text.Typeface;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.ElementNames;

/// A risk matrix as a picture: impacts downwards, rates across, the names in their cells.
final class MatrixDrawing {
  private static final double HEAD_WIDTH = 104;
  private static final double CELL_WIDTH = 144;
  private static final double CELL_HEIGHT = 84;
  private static final double HEAD_HEIGHT = 42;
  private static final double GAP = 4;
  private static final int NAMED = 3;
  private static final Typeface NUMBER = new Typeface(16, Typeface.Weight.SEMI_BOLD);
  private static final Typeface HEAD = new Typeface(12, Typeface.Weight.SEMI_BOLD);
  private static final Typeface NAME = new Typeface(12, Typeface.Weight.REGULAR);
  private final RiskMatrix matrix;
  private final ElementNames names;
  private final TextRuler ruler = TextRuler.bundled();

  MatrixDrawing(RiskMatrix matrix, ElementNames names) {
    this.matrix = matrix;
    this.names = names;
  }

  Drawing in(Theme theme) {
    List<Mark> marks = new ArrayList<>();
    for (Rate rate : Rate.values()) {
      List<String> lines = ruler.lines(rate.label(), NAME, CELL_WIDTH - 4, 2);
      for (int i = 0; i < lines.size(); i++) {
        double baseline = HEAD_HEIGHT - 10 - (lines.size() - 1 - i) * 15;
        words(marks, lines.get(i), left(rate) + 2, baseline, CELL_WIDTH - 4, NAME, theme.fg2());
      }
    }
    double y = HEAD_HEIGHT;
    for (Impact impact : RiskMatrix.IMPACTS) {
      words(marks, RisksChapter.capital(impact.text()), 0, y + CELL_HEIGHT / 2 + 4, HEAD_WIDTH - 8, HEAD, theme.fg());
      for (Rate rate : Rate.values()) {
        cell(marks, theme, impact, rate, y);
      }
      y += CELL_HEIGHT + GAP;
    }
    double width = left(Rate.OFTEN) + CELL_WIDTH;
    Figure figure = new Figure("risk-matrix", Plane.NOTES, 0, marks);
    return new Drawing(new Bounds(0, 0, width, y - GAP), theme.bg(), List.of(figure));
  }

  private static double left(Rate rate) {
    return HEAD_WIDTH + rate.ordinal() * (CELL_WIDTH + GAP);
  }

  private void cell(List<Mark> marks, Theme theme, Impact impact, Rate rate, double y) {
    List<Risk> risks = matrix.cell(impact, rate);
    Severity severity = RiskMatrix.severity(impact, rate);
    double x = left(rate);
    Stroke border = risks.isEmpty() ? null : Stroke.solid(stroke(theme, severity), 1.25);
    marks.add(new Mark.Box(new Bounds(x, y, CELL_WIDTH, CELL_HEIGHT).grown(-0.6), 6, fill(theme, severity), border));
    if (risks.isEmpty()) {
      return;
    }
    Ink ink = ink(theme, severity);
    words(marks, String.valueOf(risks.size()), x + 8, y + 21, CELL_WIDTH - 16, NUMBER, ink);
    int named = risks.size() > NAMED ? NAMED - 1 : risks.size();
    double baseline = y + 38;
    for (Risk risk : risks.subList(0, named)) {
      words(marks, names.of(risk.unit()), x + 8, baseline, CELL_WIDTH - 16, NAME, theme.fg());
      baseline += 16;
    }
    if (named < risks.size()) {
      words(marks, "and " + (risks.size() - named) + " more", x + 8, baseline, CELL_WIDTH - 16, NAME, theme.fg2());
    }
  }

  private void words(List<Mark> marks, String text, double x, double baseline, double most, Typeface type, Ink ink) {
    String fitting = ruler.fit(text, type, most);
    marks.add(new Mark.Words(fitting, x, baseline, ruler.width(fitting, type), type, ink));
  }

  private static Ink fill(Theme theme, Severity severity) {
    return switch (severity) {
      case SEVERE -> theme.redbg();
      case WARNING -> theme.amberbg();
      case NOTE -> theme.sub();
    };
  }

  private static Ink stroke(Theme theme, Severity severity) {
    return switch (severity) {
      case SEVERE -> theme.red();
      case WARNING -> theme.amber();
      case NOTE -> theme.cardline();
    };
  }

  private static Ink ink(Theme theme, Severity severity) {
    return switch (severity) {
      case SEVERE -> theme.redfg();
      case WARNING -> theme.amberfg();
      case NOTE -> theme.fg2();
    };
  }
}
