package linchpin.drawing.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Measures, shortens and breaks text in the bundled font, the same on every machine and without a toolkit. Whatever
/// is cut, is cut between whole characters as people see them: never inside a surrogate pair, a letter with its accents
/// or a joined emoji.
public final class TextRuler {
  private static final String ELLIPSIS = "…";
  private static final int FIRST_COMBINING = 0x300;
  /// The share of what has room that whole words fill at least.
  private static final double MOST_OF_IT = 0.6;
  private final Map<Typeface.Weight, FontTable> fonts = new EnumMap<>(Typeface.Weight.class);

  private TextRuler() {
    for (Typeface.Weight weight : Typeface.Weight.values()) {
      fonts.put(weight, new FontTable(weight.file()));
    }
  }

  /// The ruler of the bundled font; it reads the font once.
  public static TextRuler bundled() {
    return Bundled.RULER;
  }

  private static final class Bundled {
    static final TextRuler RULER = new TextRuler();
  }

  /// The width of one line in the type's unit. Exact for the scripts the bundled font has, an estimate that is rather
  /// too wide for others.
  public double width(String text, Typeface type) {
    FontTable font = Objects.requireNonNull(fonts.get(type.weight()));
    double ems = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      ems += font.advance(codePoint);
      i += Character.charCount(codePoint);
    }
    return ems * type.size();
  }

  /// The text as one line of people's words: control characters and line ends become blanks, and characters that
  /// would turn the direction of what follows are left out.
  public static String plain(String text) {
    if (simple(text)) {
      return text.strip();
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().filter(c -> !turnsDirection(c)).forEach(c -> plain.appendCodePoint(blank(c) ? ' ' : c));
    return plain.toString().strip();
  }

  /// The plain text if it is not wider than `width`, else its beginning and its end with an ellipsis between; whole
  /// words where that costs little.
  ///
  /// @return empty when not even the ellipsis fits
  public String fit(String text, Typeface type, double width) {
    String plain = plain(text);
    if (width(plain, type) <= width) {
      return plain;
    }
    double room = width - width(ELLIPSIS, type);
    String words = shortenedByWords(plain, type, room);
    return room < 0 ? "" : words == null ? shortened(plain, type, room) : words;
  }

  /// The last words as far as they take no more than half the room, and before them what fits of the beginning, up to
  /// the end of a word when one ends there or nearly; null when not even the last word is that short.
  private @Nullable String shortenedByWords(String text, Typeface type, double room) {
    int cut = text.length();
    for (int blank = text.lastIndexOf(' '); blank > 0; blank = text.lastIndexOf(' ', blank - 1)) {
      if (width(text.substring(blank + 1), type) > room / 2) {
        break;
      }
      cut = blank + 1;
    }
    String tail = text.substring(cut).strip();
    String head = tail.isEmpty() ? "" : beginning(text.substring(0, cut), type, room - width(tail, type));
    return head.isEmpty() ? null : head + ELLIPSIS + tail;
  }

  private String beginning(String text, Typeface type, double room) {
    StringBuilder head = new StringBuilder();
    double used = 0;
    for (String grapheme : graphemes(text)) {
      used += width(grapheme, type);
      if (used > room) {
        break;
      }
      head.append(grapheme);
    }
    boolean ended = head.length() < text.length() && text.charAt(head.length()) == ' ';
    int blank = ended ? head.length() : head.lastIndexOf(" ");
    return head.substring(0, blank >= head.length() * MOST_OF_IT ? blank : head.length()).strip();
  }

  private String shortened(String text, Typeface type, double room) {
    List<String> graphemes = graphemes(text);
    int head = 0;
    int tail = graphemes.size();
    double used = 0;
    boolean fromHead = true;
    while (head < tail) {
      double next = width(graphemes.get(fromHead ? head : tail - 1), type);
      if (used + next > room) {
        break;
      }
      used += next;
      if (fromHead) {
        head++;
      } else {
        tail--;
      }
      fromHead = !fromHead;
    }
    return String.join("", graphemes.subList(0, head)).stripTrailing()
        + ELLIPSIS
        + String.join("", graphemes.subList(tail, graphemes.size())).stripLeading();
  }

  /// The text in lines that are not wider than `width`, broken between words where that is possible; at most `most`
  /// lines, the last one with an ellipsis when something is left. Line ends of the text stay.
  public List<String> lines(String text, Typeface type, double width, int most) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\\R", -1)) {
      if (lines.size() > most) {
        break;
      }
      wrap(plain(paragraph), type, width, most + 1, lines);
    }
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, endingInEllipsis(kept.get(most - 1), type, width));
    return kept;
  }

  private void wrap(String paragraph, Typeface type, double width, int most, List<String> lines) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(paragraph);
    StringBuilder line = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE && lines.size() < most; start = end, end = breaks.next()) {
      String word = paragraph.substring(start, end);
      if (!line.isEmpty() && width((line + word).stripTrailing(), type) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      appendInPieces(word, type, width, line, lines, most);
    }
    if (lines.size() < most) {
      lines.add(line.toString().stripTrailing());
    }
  }

  private void appendInPieces(
      String word, Typeface type, double width, StringBuilder line, List<String> lines, int most) {
    if (width((line + word).stripTrailing(), type) <= width) {
      line.append(word);
      return;
    }
    for (String grapheme : graphemes(word)) {
      if (!line.isEmpty() && width(line + grapheme, type) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (lines.size() >= most) {
        return;
      }
      line.append(grapheme);
    }
  }

  private String endingInEllipsis(String line, Typeface type, double width) {
    List<String> graphemes = graphemes(line);
    int end = graphemes.size();
    while (end > 0 && width(String.join("", graphemes.subList(0, end)) + ELLIPSIS, type) > width) {
      end--;
    }
    return String.join("", graphemes.subList(0, end)).stripTrailing() + ELLIPSIS;
  }

  /// Whether every char of a text is a whole character that means no more than itself: nothing combines, joins, turns
  /// or breaks.
  private static boolean simple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= FIRST_COMBINING || c >= 0x7F && c <= 0x9F) {
        return false;
      }
    }
    return true;
  }

  private static List<String> graphemes(String text) {
    if (simple(text)) {
      List<String> chars = new ArrayList<>(text.length());
      for (int i = 0; i < text.length(); i++) {
        chars.add(String.valueOf(text.charAt(i)));
      }
      return chars;
    }
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> graphemes = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      graphemes.add(text.substring(start, end));
    }
    return graphemes;
  }

  private static boolean turnsDirection(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  private static boolean blank(int c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }
}
