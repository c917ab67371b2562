package linchpin.advice.gameday;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.advice.gameday.Observed.Reading;
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
    "interruption 12,INTERRUPTION,12", "interruption 45 s (twice),INTERRUPTION,45",
    "'interruption 1,500 s',INTERRUPTION,1500", "'interruption 1,500.5 s',INTERRUPTION,1500.5",
    "interruption 1 500 s,INTERRUPTION,1500", "interruption 1'500 s,INTERRUPTION,1500",
    "'interruption 0,250 s',INTERRUPTION,0.25", "'interruption 1.500,5 s',INTERRUPTION,1500.5",
    "interruption 1:30,INTERRUPTION,90", "interruption 1:30 min,INTERRUPTION,90", "extended 1:30 h,EXTENDED,5400",
    "extended 1:02:03,EXTENDED,3723", "extended 1 h 30 min,EXTENDED,5400", "extended 1h30m,EXTENDED,5400",
    "'down 1 day, 2 hours and 5 minutes',OUTAGE,93900", "interruption 300 ms,INTERRUPTION,0.3",
    "interruption - 45 s,INTERRUPTION,45"
  })
  void readsWhatPeopleWrite(String text, Impact impact, @Nullable Double seconds) {
    assertThat(Observed.read(text)).isEqualTo(new Reading.Seen(new Observed(impact, seconds)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ok?", "45 s", "blue"})
  void readsNothingElse(String text) {
    assertThat(Observed.read(text)).isInstanceOfSatisfying(Reading.Unclear.class,
        unclear -> assertThat(unclear.why()).startsWith("is no impact; write none"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "interruption 9999999999999 s", "interruption 30-45 s", "interruption 30 to 45 s", "interruption 45 parsecs",
    "interruption 1:75", "interruption 1,2,3 s", "interruption 45 s and 3 more", "interruption 1:30 s",
    "interruption 5 min 10", "interruption 5 s 10 min", "interruption .5 h", "interruption 99999 days"
  })
  void guessesNoTimeThatCouldMeanSeveral(String text) {
    assertThat(Observed.read(text)).isInstanceOfSatisfying(Reading.Unclear.class,
        unclear -> assertThat(unclear.why()).startsWith("tells no clear time: "));
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
