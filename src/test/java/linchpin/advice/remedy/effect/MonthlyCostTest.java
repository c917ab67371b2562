package linchpin.advice.remedy.effect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MonthlyCostTest {
  private static final MonthlyCost TWENTY = new MonthlyCost(20, 1, 0, false);
  private static final MonthlyCost ASSUMED = new MonthlyCost(250, 2, 0, true);
  private static final MonthlyCost UNKNOWN = new MonthlyCost(0, 1, 1, false);

  @Test
  void whatIsNotKnownIsNeverTakenForNothing() {
    assertThat(TWENTY.lowerThan(UNKNOWN)).isTrue();
    assertThat(ASSUMED.lowerThan(UNKNOWN)).isTrue();
    assertThat(UNKNOWN.lowerThan(ASSUMED)).isFalse();
    assertThat(UNKNOWN.lowerThan(TWENTY.plus(UNKNOWN))).isTrue();
    assertThat(TWENTY.lowerThan(ASSUMED)).isTrue();
  }

  @Test
  void whatOneSavesDoesNotPayForAnother() {
    MonthlyCost saving = new MonthlyCost(-40, 1, 0, false);

    assertThat(TWENTY.plus(saving).known()).isEqualTo(20);
    assertThat(saving.plus(TWENTY).known()).isEqualTo(20);
  }

  @Test
  void theWordsSayHowMuchIsNotKnown() {
    assertThat(TWENTY.words()).isEqualTo("20 a month");
    assertThat(ASSUMED.words()).isEqualTo("about 250 a month (assumed)");
    assertThat(UNKNOWN.words()).isEqualTo("a cost that is not known");
    assertThat(UNKNOWN.plus(UNKNOWN).words()).isEqualTo("costs that are not known");
    assertThat(TWENTY.plus(UNKNOWN).plus(UNKNOWN).words())
        .isEqualTo("at least 20 a month (2 of 3 costs are not known)");
    assertThat(TWENTY.plus(UNKNOWN).cell()).isEqualTo("at least 20 (1 of 2 costs is not known)");
    assertThat(ASSUMED.cell()).isEqualTo("250 (assumed)");
    assertThat(UNKNOWN.cell()).isEqualTo("not known");
  }

  @Test
  void aTradeOffSaysItToo() {
    TradeOff part = new TradeOff(0.0, "", Effort.LOW, TWENTY.plus(UNKNOWN));

    assertThat(part.costPerMonth()).isNull();
    assertThat(part.sentence())
        .isEqualTo("Takes over at once; low complexity; at least 20 more a month (1 of 2 costs is not known).");
    assertThat(new TradeOff(null, "", Effort.LOW, UNKNOWN).sentence()).isEqualTo("Low complexity; cost not known.");
    assertThat(Gain.effort(part)).isGreaterThan(Gain.effort(new TradeOff(0.0, "", Effort.LOW, ASSUMED)));
  }
}
