package linchpin.export.report.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.text.Typeface;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TextSpan;
import linchpin.export.report.content.TextSpan.Style;

/// Breaks words into lines of a width, whatever styles they mix.
final class Typesetter {
  private static final TextRuler RULER = TextRuler.bundled();
  private final double size;
  private final Typeface.Weight weight;
  private final double most;
  private final List<TextLine> lines = new ArrayList<>();
  private final List<TextLine.Piece> line = new ArrayList<>();
  private double x;

  private Typesetter(Typeface type, double most) {
    size = type.size();
    weight = type.weight();
    this.most = most;
  }

  /// The words in lines, none wider than `most` but for single letters; one empty line for no words.
  ///
  /// @param type of what is not set off
  static List<TextLine> lines(StyledText words, Typeface type, double most) {
    Typesetter setter = new Typesetter(type, most);
    setter.set(words);
    return setter.lines;
  }

  /// The width of the words on one line, and that of the widest piece that is not broken.
  record Widths(double whole, double least) {}

  static Widths widths(StyledText words, Typeface type) {
    Typesetter setter = new Typesetter(type, Double.MAX_VALUE);
    double whole = 0;
    double least = 0;
    for (List<TextLine.Piece> unit : setter.units(words)) {
      double width = width(unit);
      whole += width;
      least = Math.max(least, width(trimmed(unit)));
    }
    return new Widths(whole, least);
  }

  private void set(StyledText words) {
    for (List<TextLine.Piece> unit : units(words)) {
      if (!line.isEmpty() && x + width(trimmed(unit)) > most) {
        end();
      }
      for (TextLine.Piece piece : unit) {
        if (x + width(trimmed(List.of(piece))) > most) {
          inLetters(piece);
        } else {
          add(piece);
        }
      }
    }
    end();
  }

  /// What stays together: everything between two places where a line may end, by span.
  private List<List<TextLine.Piece>> units(StyledText words) {
    String text = words.text();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<List<TextLine.Piece>> units = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      units.add(pieces(words, from, to));
    }
    return units;
  }

  private List<TextLine.Piece> pieces(StyledText words, int from, int to) {
    List<TextLine.Piece> pieces = new ArrayList<>();
    int start = 0;
    for (TextSpan span : words.spans()) {
      int end = start + span.text().length();
      if (end > from && start < to) {
        pieces.add(piece(span.text().substring(Math.max(0, from - start), Math.min(end, to) - start), span));
      }
      start = end;
    }
    return pieces;
  }

  private TextLine.Piece piece(String text, TextSpan span) {
    boolean bold = span.style() != Style.PLAIN && span.style() != Style.FAINT;
    Typeface type = new Typeface(size, bold ? Typeface.Weight.SEMI_BOLD : weight);
    return new TextLine.Piece(text, span, type, 0, RULER.width(text, type));
  }

  private void inLetters(TextLine.Piece piece) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(piece.text());
    int from = letters.first();
    for (int to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next()) {
      TextLine.Piece letter = piece(piece.text().substring(from, to), piece.span());
      if (!line.isEmpty() && x + letter.width() > most) {
        end();
      }
      add(letter);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the same stretch of words is meant, not one that looks like it
  private void add(TextLine.Piece piece) {
    TextLine.Piece last = line.isEmpty() ? null : line.getLast();
    if (last != null && last.span() == piece.span()) {
      line.set(line.size() - 1, new TextLine.Piece(
          last.text() + piece.text(), piece.span(), piece.type(), last.x(), last.width() + piece.width()));
    } else {
      line.add(new TextLine.Piece(piece.text(), piece.span(), piece.type(), x, piece.width()));
    }
    x += piece.width();
  }

  private void end() {
    lines.add(new TextLine(trimmed(line)));
    line.clear();
    x = 0;
  }

  private static double width(List<TextLine.Piece> pieces) {
    return pieces.stream().mapToDouble(TextLine.Piece::width).sum();
  }

  /// Without the blanks at the end.
  private static List<TextLine.Piece> trimmed(List<TextLine.Piece> pieces) {
    List<TextLine.Piece> kept = new ArrayList<>(pieces);
    while (!kept.isEmpty() && kept.getLast().text().isBlank()) {
      kept.removeLast();
    }
    if (!kept.isEmpty()) {
      TextLine.Piece last = kept.removeLast();
      String text = last.text().stripTrailing();
      kept.add(new TextLine.Piece(text, last.span(), last.type(), last.x(), RULER.width(text, last.type())));
    }
    return kept;
  }
}
