package linchpin.ui.file;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import linchpin.export.graphics.PageSize;
import linchpin.export.sheet.ExportChoices;

/// How a person wants pictures exported, kept from one export to the next.
///
/// @param choices what is shown, and on which paper
/// @param model whether PNG and SVG carry the model inside
public record ExportLook(ExportChoices choices, boolean model) {
  /// Twice as many pixels as on the screen, so that it stays sharp when it is enlarged.
  public static final ExportLook STANDARD = new ExportLook(ExportChoices.STANDARD.withScale(2), true);

  /// The sizes that are offered.
  static final List<Double> SCALES = List.of(0.5, 1.0, 1.5, 2.0, 3.0, 4.0);

  public ExportLook withChoices(ExportChoices value) {
    return new ExportLook(value, model);
  }

  public ExportLook withModel(boolean value) {
    return new ExportLook(choices, value);
  }

  /// As words with blanks between that [#parse] reads again.
  String text() {
    Set<String> words = new LinkedHashSet<>();
    add(words, choices.heading(), "heading");
    add(words, choices.legend(), "legend");
    add(words, choices.findings(), "findings");
    add(words, choices.marks(), "marks");
    add(words, choices.states(), "states");
    add(words, choices.verdicts(), "verdicts");
    add(words, choices.notes(), "notes");
    add(words, choices.tiled(), "tiled");
    add(words, choices.dark(), "dark");
    add(words, choices.transparent(), "transparent");
    add(words, model, "model");
    words.add(choices.page().text());
    words.add(String.valueOf(choices.scale()));
    return String.join(" ", words);
  }

  private static void add(Set<String> words, boolean on, String word) {
    if (on) {
      words.add(word);
    }
  }

  /// What [#text] gave; the standard look where that is empty. Words that say nothing are passed over.
  static ExportLook parse(String text) {
    if (text.isBlank()) {
      return STANDARD;
    }
    Set<String> words = new TreeSet<>(Arrays.asList(text.strip().split("\\s+")));
    PageSize page = Arrays.stream(PageSize.values())
        .filter(p -> words.contains(p.text()))
        .findFirst()
        .orElse(PageSize.FIT);
    double scale = SCALES.stream().filter(s -> words.contains(String.valueOf(s))).findFirst().orElse(2.0);
    return new ExportLook(
        new ExportChoices(
            words.contains("heading"), words.contains("legend"), words.contains("findings"), words.contains("marks"),
            words.contains("states"), words.contains("verdicts"), words.contains("notes"), page,
            words.contains("tiled"), scale, words.contains("dark"), words.contains("transparent")),
        words.contains("model"));
  }
}
