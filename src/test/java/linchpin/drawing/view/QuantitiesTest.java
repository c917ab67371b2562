package linchpin.drawing.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource({
    "1, 100 %", "0.9995, 99.95 %", "0.999, 99.9 %", "0.99977165, 99.977 %", "0.9999990, 99.9999 %", "0.5, 50 %",
    "0, 0 %", "0.123, 12 %", "0.95, 95 %"
  })
  void availabilityHasAsManyNinesAsItNeeds(double share, String text) {
    assertThat(Quantities.availability(share)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1230 | 1,230/s", "0.5 | 0.5/s", "10.4 | 10/s", "0 | 0/s", "2 | 2/s"})
  void ratesAreShort(double rate, String text) {
    assertThat(Quantities.rate(rate)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"2.05, 205 %", "0.004, 0 %", "1, 100 %"})
  void sharesAreWholePercents(double share, String text) {
    assertThat(Quantities.percent(share)).isEqualTo(text);
  }
}
