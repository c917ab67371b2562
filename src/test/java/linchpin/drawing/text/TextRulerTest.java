package linchpin.drawing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulerTest {
  private static final TextRuler RULER = TextRuler.bundled();
  private static final Typeface NAME = new Typeface(13, Typeface.Weight.SEMI_BOLD);
  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

  @ParameterizedTest
  @EnumSource(Typeface.Weight.class)
  void measuresAsTheFontItselfDoes(Typeface.Weight weight) throws Exception {
    Font font;
    try (InputStream in = Objects.requireNonNull(TextRuler.class.getResourceAsStream("fonts/" + weight.file()))) {
      font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
    }
    FontRenderContext exact = new FontRenderContext(null, true, true);
    for (String text : List.of("Orders database", "ÄÖÜ ß éà", "Ωμέγα Привет", "1,230/s · 99.95 % × → …")) {
      double expected = font.createGlyphVector(exact, text).getLogicalBounds().getWidth();
      assertThat(RULER.width(text, new Typeface(1000, weight))).as(text).isCloseTo(expected, within(1.0));
    }
  }

  @Test
  void digitsAreOfOneWidth() {
    for (char digit = '0'; digit <= '9'; digit++) {
      assertThat(RULER.width(String.valueOf(digit), NAME)).isEqualTo(RULER.width("0", NAME));
    }
  }

  @Test
  void textThatFitsStaysAsItIs() {
    assertThat(RULER.fit("Orders", NAME, 100)).isEqualTo("Orders");
  }

  @Test
  void keepsTheBeginningAndTheEndOfWhatIsTooLong() {
    String fitted = RULER.fit("Ein sehr langer Name für eine Datenbank", NAME, 100);

    assertThat(fitted).startsWith("Ein").endsWith("bank").contains("…");
    assertThat(RULER.width(fitted, NAME)).isLessThanOrEqualTo(100);
  }

  static Stream<String> longNames() {
    return Stream.of(
        "a".repeat(500),
        "W".repeat(500),
        "قاعدة بيانات الطلبات ".repeat(25),
        "データベース".repeat(80),
        FAMILY.repeat(60),
        "e\u0301".repeat(250),
        "\uD83D\uDE80".repeat(250),
        "mixed עברית and English ".repeat(20));
  }

  @ParameterizedTest
  @MethodSource("longNames")
  void cutsOnlyBetweenWholeCharacters(String name) {
    String fitted = RULER.fit(name, NAME, 100);

    int cut = fitted.indexOf('…');
    assertThat(cut).isPositive();
    assertThat(RULER.width(fitted, NAME)).isLessThanOrEqualTo(100);
    String plain = TextRuler.plain(name);
    assertThat(boundary(plain, fitted.substring(0, cut).length())).isTrue();
    assertThat(boundary(plain, plain.length() - fitted.substring(cut + 1).length())).isTrue();
    assertThat(wellFormed(fitted)).isTrue();
  }

  @Test
  void leavesNothingWhereNotEvenAnEllipsisFits() {
    assertThat(RULER.fit("Orders", NAME, 2)).isEmpty();
  }

  @Test
  void namesAreOneLineAndCannotTurnWhatFollows() {
    assertThat(TextRuler.plain(" one\ntwo\t\u202Eeerht\u2066 ")).isEqualTo("one two eerht");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 24})
  void breaksNotesIntoLinesNoWiderThanAsked(int most) {
    String text = "The database is in one zone only. ".repeat(15) + "x".repeat(500);

    List<String> lines = RULER.lines(text, NAME, 160, most);

    assertThat(lines).hasSizeLessThanOrEqualTo(most);
    assertThat(lines).allSatisfy(line -> assertThat(RULER.width(line, NAME)).isLessThanOrEqualTo(160));
    assertThat(lines.getFirst()).startsWith("The");
  }

  @Test
  void breaksBetweenWordsAndKeepsLineEnds() {
    assertThat(RULER.lines("ask the\nnetwork team", NAME, 1000, 9)).containsExactly("ask the", "network team");
    assertThat(RULER.lines("network team", NAME, RULER.width("network te", NAME), 9))
        .containsExactly("network", "team");
  }

  @Test
  void saysThatMoreFollows() {
    List<String> lines = RULER.lines("one\ntwo\nthree", NAME, 100, 2);

    assertThat(lines).containsExactly("one", "two…");
  }

  @Test
  void breaksWhatHasNoBlanksWithoutSplittingACharacter() {
    List<String> lines = RULER.lines("データベース".repeat(20) + FAMILY.repeat(20), NAME, 60, 100);

    assertThat(lines).allSatisfy(line -> assertThat(wellFormed(line)).isTrue());
    assertThat(String.join("", lines)).isEqualTo("データベース".repeat(20) + FAMILY.repeat(20));
  }

  private static boolean boundary(String text, int at) {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    return at == 0 || at == text.length() || graphemes.isBoundary(at);
  }

  private static boolean wellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
