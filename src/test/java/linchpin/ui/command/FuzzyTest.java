package linchpin.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyTest {
  private static final String GROUP = "Make a redundancy group";

  @Test
  void every_word_must_fit_somewhere() {
    assertThat(Fuzzy.score("group make", GROUP, "")).isPositive();
    assertThat(Fuzzy.score("group break", GROUP, "")).isEqualTo(Fuzzy.NONE);
    assertThat(Fuzzy.score("group edit", GROUP, "Edit")).isPositive();
    assertThat(Fuzzy.score("", GROUP, "")).isZero();
  }

  @Test
  void letters_may_stand_for_the_beginnings_of_words() {
    assertThat(Fuzzy.score("mrg", GROUP, "")).isPositive();
    assertThat(Fuzzy.score("regr", GROUP, "")).isPositive();
    assertThat(Fuzzy.score("dgp", GROUP, "")).isEqualTo(Fuzzy.NONE);
    assertThat(Fuzzy.score("grm", GROUP, "")).isEqualTo(Fuzzy.NONE);
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
