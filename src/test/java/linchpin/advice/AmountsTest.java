package linchpin.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class AmountsTest {
  @Test
  void countsAreWrittenOutUntilNobodyReadsThem() {
    assertThat(Amounts.count(BigInteger.ZERO)).isEqualTo("0");
    assertThat(Amounts.count(BigInteger.valueOf(746_574))).isEqualTo("746,574");
    assertThat(Amounts.count(new BigInteger("118264581564861424"))).isEqualTo("1.2 × 10^17");
    assertThat(Amounts.count(BigInteger.TEN.pow(20))).isEqualTo("1.0 × 10^20");
    assertThat(Amounts.count(new BigInteger("9960000000000000"))).isEqualTo("1.0 × 10^16");
  }

  @Test
  void countsBeyondAnyDoubleHaveTheirPowerOfTen() {
    assertThat(Amounts.count(BigInteger.TEN.pow(3008).multiply(BigInteger.valueOf(59)))).isEqualTo("5.9 × 10^3009");
  }
}
