package linchpin.advice.gameday;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.advice.gameday.Observed.Verdict;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservedTest {
  @ParameterizedTest
  @CsvSource({
    "none,NONE,", "Nothing,NONE,", "up,NONE,", "degraded,DEGRADED,", "slow pages,DEGRADED,", "outage,OUTAGE,",
    "interruption 45 s,INTERRUPTION,45", "interruption of 30 s,INTERRUPTION,30", "interruption 1.5 min,INTERRUPTION,90",
    "'extended, about 20 minutes',EXTENDED,1200", "'EXTENDED 1,5 h',EXTENDED,5400", "down 2 days,OUTAGE,172800",
    "interruption 12,INTERRUPTION,12", "interruption 45 s (twice),INTERRUPTION,45"
  })
  void readsWhatPeopleWrite(String text, Impact impact, @Nullable Double seconds) {
    assertThat(Observed.of(text)).contains(new Observed(impact, seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ok?", "45 s", "blue", "interruption 9999999999999 s"})
  void readsNothingElse(String text) {
    assertThat(Observed.of(text)).isEmpty();
  }

  @Test
  void comparesKindsFirstAndThenTimes() {
    JourneyImpact gap = new JourneyImpact(Impact.INTERRUPTION, 30.0, false);
    assertThat(new Observed(Impact.INTERRUPTION, 33.0).against(gap)).isEqualTo(Verdict.AGREES);
    assertThat(new Observed(Impact.INTERRUPTION, null).against(gap)).isEqualTo(Verdict.AGREES);
    assertThat(new Observed(Impact.INTERRUPTION, 60.0).against(gap)).isEqualTo(Verdict.LONGER);
    assertThat(new Observed(Impact.OUTAGE, 1.0).against(gap)).isEqualTo(Verdict.WORSE);
    assertThat(new Observed(Impact.NONE, null).against(gap)).isEqualTo(Verdict.MILDER);
  }
}
