package linchpin.advice.sureness;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.analysis.report.risk.Frequency;
import org.junit.jupiter.api.Test;

class FrequencyWordsTest {
  @Test
  void ratesAreSaidAsPeopleSayThem() {
    assertThat(FrequencyWords.rate(0)).isEqualTo("never");
    assertThat(FrequencyWords.rate(1e-5)).isEqualTo("less than once in 1,000 years");
    assertThat(FrequencyWords.rate(0.25)).isEqualTo("about once in 4 years");
    assertThat(FrequencyWords.rate(0.0123)).isEqualTo("about once in 81 years");
    assertThat(FrequencyWords.rate(1.1)).isEqualTo("about once a year");
    assertThat(FrequencyWords.rate(1.8)).isEqualTo("about twice a year");
    assertThat(FrequencyWords.rate(4.4)).isEqualTo("about 4 times a year");
    assertThat(FrequencyWords.rate(52)).isEqualTo("about every 7 days");
    assertThat(FrequencyWords.rate(365)).isEqualTo("about once a day");
    assertThat(FrequencyWords.rate(1e9)).isEqualTo("several times a day");
    assertThat(FrequencyWords.rate(Double.NaN)).isEqualTo("not known how often");
  }

  @Test
  void whatCannotBeCountedWholeIsALowerBound() {
    Frequency.LongerThanRto some = new Frequency.LongerThanRto(30, 0.5, false);
    assertThat(FrequencyWords.sentences(new Frequency(1, 2, 0, 3, some)))
        .containsExactly(
            "Down until repaired about once a year, about 3 h each on average.",
            "Interrupted until something takes over about twice a year.",
            "Chance of more than 30 min at a time within a year: at least 39 %.");
  }
}
