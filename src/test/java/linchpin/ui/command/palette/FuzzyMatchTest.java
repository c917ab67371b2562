package linchpin.ui.command.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyMatchTest {
  private static final String GROUP = "Make a redundancy group";

  @Test
  void every_word_must_fit_somewhere() {
    assertThat(FuzzyMatch.score("group make", GROUP, "")).isPositive();
    assertThat(FuzzyMatch.score("group break", GROUP, "")).isEqualTo(FuzzyMatch.NONE);
    assertThat(FuzzyMatch.score("group edit", GROUP, "Edit")).isPositive();
    assertThat(FuzzyMatch.score("", GROUP, "")).isZero();
  }

  @Test
  void letters_may_stand_for_the_beginnings_of_words() {
    assertThat(FuzzyMatch.score("mrg", GROUP, "")).isPositive();
    assertThat(FuzzyMatch.score("regr", GROUP, "")).isPositive();
    assertThat(FuzzyMatch.score("dgp", GROUP, "")).isEqualTo(FuzzyMatch.NONE);
    assertThat(FuzzyMatch.score("grm", GROUP, "")).isEqualTo(FuzzyMatch.NONE);
  }

  @Test
  void the_better_fit_comes_first() {
    List<PaletteEntry> entries = List.of(
        entry("Partner balancer"), entry("Backup of everything"), entry("Dump back"), entry("Balancer"), entry("B a l"));
    assertThat(PaletteEntry.found(entries, "bal")).extracting(PaletteEntry::title)
        .containsExactly("Balancer", "Partner balancer", "B a l");
    assertThat(PaletteEntry.found(entries, "back")).extracting(PaletteEntry::title)
        .containsExactly("Backup of everything", "Dump back");
  }

  private static PaletteEntry entry(String title) {
    return new PaletteEntry(title, "", "", "", () -> {});
  }
}
