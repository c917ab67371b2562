package linchpin.export.sheet;

import java.util.Map;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.Emphasis;
import linchpin.drawing.view.Theme;
import linchpin.drawing.view.View;
import linchpin.export.graphics.PageSize;

/// What a person chooses of a picture that is exported.
///
/// @param heading whether title, date and summary stand above the diagram
/// @param legend whether its marks are explained
/// @param findings whether what was found is listed under it
/// @param marks whether single points of failure wear their rings and badges
/// @param states whether a what-if that is on is shown
/// @param verdicts whether groups tell what is left of them
/// @param notes whether notes on the diagram are shown
/// @param page the size of PDF pages
/// @param tiled PDF: whether what is larger than a page goes on over several, to be put together, rather than being
///     shrunk; needs a page of a given size
/// @param scale PNG: pixels per pixel of the diagram; PDF in tiles: times the natural size; above 0
/// @param dark whether the colours are those for dark ground
/// @param transparent PNG and SVG: whether the ground is left out
public record ExportChoices(
    boolean heading,
    boolean legend,
    boolean findings,
    boolean marks,
    boolean states,
    boolean verdicts,
    boolean notes,
    PageSize page,
    boolean tiled,
    double scale,
    boolean dark,
    boolean transparent) {

  /// The whole annotated sheet, light, at the diagram's own size.
  public static final ExportChoices STANDARD =
      new ExportChoices(true, true, true, true, true, true, true, PageSize.FIT, false, 1, false, false);

  /// The diagram alone, without anything that the analysis says and without what stands round it.
  public ExportChoices plain() {
    return new ExportChoices(
        false, false, false, false, false, false, notes, page, tiled, scale, dark, transparent);
  }

  public ExportChoices withHeading(boolean value) {
    return new ExportChoices(
        value, legend, findings, marks, states, verdicts, notes, page, tiled, scale, dark, transparent);
  }

  public ExportChoices withLegend(boolean value) {
    return new ExportChoices(
        heading, value, findings, marks, states, verdicts, notes, page, tiled, scale, dark, transparent);
  }

  public ExportChoices withFindings(boolean value) {
    return new ExportChoices(
        heading, legend, value, marks, states, verdicts, notes, page, tiled, scale, dark, transparent);
  }

  public ExportChoices withMarks(boolean value) {
    return new ExportChoices(
        heading, legend, findings, value, states, verdicts, notes, page, tiled, scale, dark, transparent);
  }

  public ExportChoices withStates(boolean value) {
    return new ExportChoices(
        heading, legend, findings, marks, value, verdicts, notes, page, tiled, scale, dark, transparent);
  }

  public ExportChoices withVerdicts(boolean value) {
    return new ExportChoices(
        heading, legend, findings, marks, states, value, notes, page, tiled, scale, dark, transparent);
  }

  public ExportChoices withNotes(boolean value) {
    return new ExportChoices(
        heading, legend, findings, marks, states, verdicts, value, page, tiled, scale, dark, transparent);
  }

  public ExportChoices withPage(PageSize value) {
    return new ExportChoices(
        heading, legend, findings, marks, states, verdicts, notes, value, tiled, scale, dark, transparent);
  }

  public ExportChoices withTiled(boolean value) {
    return new ExportChoices(
        heading, legend, findings, marks, states, verdicts, notes, page, value, scale, dark, transparent);
  }

  public ExportChoices withScale(double value) {
    return new ExportChoices(
        heading, legend, findings, marks, states, verdicts, notes, page, tiled, value, dark, transparent);
  }

  public ExportChoices withDark(boolean value) {
    return new ExportChoices(
        heading, legend, findings, marks, states, verdicts, notes, page, tiled, scale, value, transparent);
  }

  public ExportChoices withTransparent(boolean value) {
    return new ExportChoices(
        heading, legend, findings, marks, states, verdicts, notes, page, tiled, scale, dark, value);
  }

  /// Whether the diagram stands on a sheet with words, and not alone.
  boolean sheet() {
    return heading || findings;
  }

  /// Whether pages are to be put together.
  public boolean puzzled() {
    return tiled && page != PageSize.FIT;
  }

  public Theme theme() {
    return dark ? Theme.DARK : Theme.LIGHT;
  }

  /// What a view shows with these choices: everything in full detail, and nothing of what is selected or being dragged.
  View of(View view) {
    View shown = view.withEmphasis(Emphasis.NONE)
        .withDetail(Detail.FULL)
        .withTheme(theme())
        .withCaption(new View.Caption("", legend, verdicts));
    if (!states) {
      shown = shown.withWhatIf(null);
    }
    if (!marks && shown.whatIf() == null) {
      shown = shown.withReport(null);
    }
    return notes || view.document().annotations().isEmpty() ? shown : new View(
        view.document().withAnnotations(Map.of()), shown.routes(), shown.report(), shown.whatIf(), shown.emphasis(),
        shown.theme(), shown.detail(), shown.caption());
  }
}
