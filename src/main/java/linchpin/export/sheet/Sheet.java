package linchpin.export.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.drawing.DiagramPainter;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Sign;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.view.Theme;
import linchpin.drawing.view.View;
import linchpin.edit.document.Bounds;
import linchpin.model.Component;

/// A page: title and date, the diagram with its legend, and in words what brings it down (or, in a what-if, what the
/// failures do). The same for every kind of picture.
public final class Sheet {
  private static final double MARGIN = 32;
  private static final double LEAST_WIDTH = 720;
  private static final double COLUMN = 400;
  private static final double GUTTER = 32;
  private static final double ROW = 26;
  private static final int MOST_LISTED = 12;
  /// A page of details has the shape of A4 upright.
  private static final double DETAILS_WIDTH = 960;
  private static final double DETAILS_HEIGHT = 1357;
  private final View view;
  private final ExportChoices choices;
  private final LocalDate date;
  private final Theme theme;
  private final Drawing diagram;
  private final SheetText story;
  private final double width;

  /// @param view what is shown; what the user's hand is on is left out, and the detail is always full
  /// @param date stands at the top
  public Sheet(View view, LocalDate date) {
    this(view, ExportChoices.STANDARD.withDark(view.theme().dark()), date);
  }

  /// @param choices what of it is shown, and in which colours
  public Sheet(View view, ExportChoices choices, LocalDate date) {
    this.choices = choices;
    this.view = choices.of(view);
    this.date = date;
    theme = this.view.theme();
    diagram = unmarked(DiagramPainter.paint(this.view));
    story = SheetText.of(choices.states() ? view : view.withWhatIf(null));
    width = Math.max(LEAST_WIDTH, diagram.bounds().width()) + 2 * MARGIN;
  }

  /// Without rings and badges where those are not wanted; in a what-if there are waves in their place, which stay.
  private Drawing unmarked(Drawing painted) {
    if (choices.marks() || view.whatIf() != null) {
      return painted;
    }
    return new Drawing(painted.bounds(), painted.ground(), painted.figures().stream()
        .filter(f -> f.plane() != Plane.BADGES && f.plane() != Plane.RINGS)
        .toList());
  }

  /// Everything on one page; a long list is cut, and says so.
  public Drawing whole() {
    if (!choices.sheet()) {
      return diagram;
    }
    List<Figure> figures = new ArrayList<>();
    SheetWriter writer = new SheetWriter();
    double top = choices.heading() ? heading(writer, title()) : MARGIN;
    double dx = MARGIN - diagram.bounds().x() + (width - 2 * MARGIN - diagram.bounds().width()) / 2;
    double dy = top - diagram.bounds().y();
    diagram.figures().forEach(f -> figures.add(MovedFigures.by(f, dx, dy)));
    double bottom = top + diagram.bounds().height() + 8;
    if (choices.findings()) {
      bottom = namesInFull(writer, list(writer, bottom));
    }
    figures.add(new Figure("sheet", Plane.NOTES, 0, writer.marks()));
    return new Drawing(new Bounds(0, 0, width, Math.ceil(bottom + MARGIN)), theme.canvas(), figures);
  }

  /// The pages of a document: the whole, and where its list was cut, every finding in full.
  public List<Drawing> pages() {
    List<Drawing> pages = new ArrayList<>(List.of(whole()));
    if (choices.findings() && story.lines().size() > MOST_LISTED) {
      pages.addAll(details());
    }
    return pages;
  }

  /// The title that stands on it.
  public String title() {
    String name = view.document().name();
    return name.isBlank() ? "Untitled" : TextRuler.plain(name);
  }

  private double heading(SheetWriter writer, String title) {
    String day = date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    double left = writer.wordsBefore(day, width - MARGIN, MARGIN + 18, SheetWriter.SMALL, theme.fg3());
    writer.words(title, MARGIN, MARGIN + 18, SheetWriter.TITLE, theme.fg(), left - MARGIN - GUTTER);
    double baseline = MARGIN + 24;
    for (String line : story.summary()) {
      baseline = writer.paragraph(line, MARGIN, baseline + 20, SheetWriter.BODY, theme.fg2(), width - 2 * MARGIN);
    }
    return baseline + 12;
  }

  private double list(SheetWriter writer, double top) {
    List<SheetLine> lines = story.lines().subList(0, Math.min(MOST_LISTED, story.lines().size()));
    if (lines.isEmpty()) {
      return top;
    }
    writer.rule(MARGIN, width - MARGIN, top, theme.line());
    writer.words(story.heading(), MARGIN, top + 26, SheetWriter.STRONG, theme.fg(), COLUMN);
    int columns = Math.clamp((int) ((width - 2 * MARGIN + GUTTER) / (COLUMN + GUTTER)), 1, 3);
    double column = (width - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
    int rows = (lines.size() + columns - 1) / columns;
    for (int i = 0; i < lines.size(); i++) {
      double x = MARGIN + i / rows * (column + GUTTER);
      row(writer, lines.get(i), x, top + 52 + i % rows * ROW, x + column);
    }
    double bottom = top + 40 + rows * ROW;
    int left = story.lines().size() - lines.size();
    if (left > 0) {
      bottom += 18;
      writer.words("and " + left + " more", MARGIN + 24, bottom - 4, SheetWriter.SMALL, theme.fg3(), COLUMN);
    }
    return bottom;
  }

  private void row(SheetWriter writer, SheetLine line, double x, double baseline, double right) {
    mark(writer, line, x + 8, baseline - 4.5);
    double most = line.figure().isEmpty()
        ? right
        : writer.wordsBefore(line.figure(), right, baseline, SheetWriter.STRONG, theme.fg()) - 12;
    double end = writer.words(line.name(), x + 24, baseline, SheetWriter.STRONG, theme.fg(), (most - x - 24) * 0.7);
    writer.words(line.text(), end + 8, baseline, SheetWriter.BODY, theme.fg2(), Math.max(0, most - end - 8));
  }

  private void mark(SheetWriter writer, SheetLine line, double x, double y) {
    switch (line.severity()) {
      case SEVERE -> {
        writer.ring(x, y, 6, theme.red(), 2);
        writer.disc(x, y, 2.5, theme.red());
      }
      case WARNING -> writer.sign(Sign.WARNING.path(), x, y, 16, theme.amber());
      case NOTE -> writer.disc(x, y, 3, theme.cardline());
    }
  }

  /// The diagram shortens long names; whoever only has the page finds them here.
  private double namesInFull(SheetWriter writer, double top) {
    Set<String> shown = diagram.figures().stream()
        .flatMap(f -> f.marks().stream())
        .filter(Mark.Words.class::isInstance)
        .map(m -> ((Mark.Words) m).text())
        .collect(Collectors.toSet());
    List<String> cut = view.document().topology().components().values().stream()
        .filter(c -> view.document().bounds(c.id()) != null)
        .map(Component::label)
        .map(TextRuler::plain)
        .filter(name -> !name.isEmpty() && !shown.contains(name))
        .distinct()
        .toList();
    if (cut.isEmpty()) {
      return top;
    }
    writer.words("Names in full", MARGIN, top + 26, SheetWriter.STRONG, theme.fg(), COLUMN);
    double baseline = top + 26;
    for (String name : cut) {
      baseline = writer.paragraph(name, MARGIN, baseline + 18, SheetWriter.SMALL, theme.fg2(), width - 2 * MARGIN);
    }
    return baseline + 6;
  }

  private List<Drawing> details() {
    List<Drawing> pages = new ArrayList<>();
    SheetWriter writer = new SheetWriter();
    double baseline = detailsHeading(writer);
    for (SheetLine line : story.lines()) {
      SheetWriter next = new SheetWriter();
      double end = detail(next, line, baseline + 26);
      if (end > DETAILS_HEIGHT - MARGIN && baseline > 2 * MARGIN) {
        pages.add(detailsPage(writer));
        writer = new SheetWriter();
        end = detail(writer, line, detailsHeading(writer) + 26);
      } else {
        writer.marks().addAll(next.marks());
      }
      baseline = end;
    }
    pages.add(detailsPage(writer));
    return pages;
  }

  private double detailsHeading(SheetWriter writer) {
    String title = title() + ": " + story.heading().toLowerCase(Locale.ROOT);
    writer.words(title, MARGIN, MARGIN + 18, SheetWriter.TITLE, theme.fg(), DETAILS_WIDTH - 2 * MARGIN);
    return MARGIN + 30;
  }

  private double detail(SheetWriter writer, SheetLine line, double baseline) {
    row(writer, line, MARGIN, baseline, DETAILS_WIDTH - MARGIN);
    return writer.paragraph(
        line.detail(), MARGIN + 24, baseline + 18, SheetWriter.SMALL, theme.fg2(), DETAILS_WIDTH - 2 * MARGIN - 24);
  }

  private Drawing detailsPage(SheetWriter writer) {
    return new Drawing(
        new Bounds(0, 0, DETAILS_WIDTH, DETAILS_HEIGHT), theme.canvas(),
        List.of(new Figure("details", Plane.NOTES, 0, writer.marks())));
  }
}
