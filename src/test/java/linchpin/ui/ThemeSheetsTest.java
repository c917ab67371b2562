package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The colours of the window, as its style sheets have them: WCAG 2.2 level AA asks for 4.5 between words and their
/// ground, and for 3 between what one must see to use a control and what is round it.
class ThemeSheetsTest {
  private static final Pattern TOKEN = Pattern.compile("-l-([a-z0-9]+): (#[0-9A-F]{6});");

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void words_stand_out_from_their_ground(String theme) throws IOException {
    Map<String, String> tokens = tokens(theme);
    for (String ground : List.of("bg", "sub", "segment", "segmenton", "bluebg")) {
      readable(tokens, "fg", ground);
      readable(tokens, "fg2", ground);
    }
    readable(tokens, "fg3", "bg");
    readable(tokens, "fg3", "sub");
    readable(tokens, "fg", "canvas");
    readable(tokens, "fg2", "canvas");
    readable(tokens, "fg3", "canvas");
    readable(tokens, "fg", "tile");
    readable(tokens, "fg2", "tile");
    readable(tokens, "blueon", "blue");
    readable(tokens, "blueon", "bluehover");
    readable(tokens, "blue", "bg");
    readable(tokens, "redon", "red");
    readable(tokens, "red", "bg");
    for (String tone : List.of("red", "amber")) {
      readable(tokens, tone + "fg", "bg");
      readable(tokens, tone + "fg", "sub");
      readable(tokens, tone + "fg", tone + "bg");
    }
    readable(tokens, "green", "bg");
    readable(tokens, "green", "greenbg");
    readable(tokens, "inkon", "ink");
    for (int wave = 1; wave <= 6; wave++) {
      readable(tokens, wave <= 3 ? "waveon123" : "waveon456", "wave" + wave);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void fields_focus_and_marks_stand_out_from_what_is_round_them(String theme) throws IOException {
    Map<String, String> tokens = tokens(theme);
    for (String ground : List.of("bg", "sub", "canvas")) {
      for (String stroke : List.of("cardline", "blue", "red", "amber", "ink", "edge")) {
        assertThat(contrast(tokens, stroke, ground)).as("%s on %s, %s", stroke, ground, theme)
            .isGreaterThanOrEqualTo(3);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"window", "panels", "analysis"})
  void sheets_name_colours_only_by_their_tokens(String sheet) throws IOException {
    assertThat(text(sheet)).doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b");
    Matcher used = Pattern.compile("-l-[a-z0-9]+").matcher(text(sheet));
    Map<String, String> light = tokens("light");
    Map<String, String> dark = tokens("dark");
    while (used.find()) {
      assertThat(light).containsKey(used.group().substring(3));
      assertThat(dark).containsKey(used.group().substring(3));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".icon-button", ".text-button", ".palette-row", ".tab-button", ".start-card", ".search-field",
      ".finding-row", ".section-head", ".rail-button", ".moment-column", ".mode-button", ".chip-button", ".list-button",
      ".why-chip", ".outline", ".combo-box", ".field-frame", ".bar-row", ".risk-cell", ".curve",
      ".filter-chip", ".quiet-list"})
  void what_takes_the_keyboard_shows_that_it_has_it(String control) throws IOException {
    assertThat(text("window") + text("panels") + text("analysis")).containsPattern(Pattern.quote(control) + ":focus(ed|-visible|-within)");
  }

  private static void readable(Map<String, String> tokens, String words, String ground) {
    assertThat(contrast(tokens, words, ground)).as("%s on %s", words, ground).isGreaterThanOrEqualTo(4.5);
  }

  private static double contrast(Map<String, String> tokens, String one, String other) {
    double a = luminance(Objects.requireNonNull(tokens.get(one), one));
    double b = luminance(Objects.requireNonNull(tokens.get(other), other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    double[] shares = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double channel = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += shares[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static Map<String, String> tokens(String theme) throws IOException {
    Map<String, String> tokens = new TreeMap<>();
    Matcher matcher = TOKEN.matcher(text(theme));
    while (matcher.find()) {
      tokens.put(matcher.group(1), matcher.group(2));
    }
    return tokens;
  }

  private static String text(String sheet) throws IOException {
    try (InputStream in = WindowTheme.class.getResourceAsStream("/linchpin/ui/theme/" + sheet + ".css")) {
      return new String(Objects.requireNonNull(in, sheet).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
