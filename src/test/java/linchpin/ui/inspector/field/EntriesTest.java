package linchpin.ui.inspector.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"99.95|0.9995", "99,95|0.9995", "99.95 %|0.9995", "100|1", "0|0", "12.5%|0.125"})
  void percent_is_read_as_a_share(String text, double share) {
    assertThat(Entries.percent(text)).isEqualTo(new Entry.Taken<>(share));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.01", "-1", "many", "NaN", "1e400"})
  void percent_refuses_what_is_none(String text) {
    assertThat(Entries.percent(text)).isInstanceOf(Entry.Refused.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1,999|1999", "1,999.5|1999.5", "0,5|0.5", "600 requests/s|600", "12 000|12000"})
  void amounts_are_read_as_they_are_shown(String text, double value) {
    assertThat(Entries.amount(text, "requests/s")).isEqualTo(new Entry.Taken<>(value));
  }

  @Test
  void an_emptied_field_means_not_given() {
    assertThat(Entries.percent("  ")).isEqualTo(new Entry.Taken<Double>(null));
    assertThat(Entries.count("")).isEqualTo(new Entry.Taken<Integer>(null));
  }

  @Test
  void counts_are_whole_and_at_least_one() {
    assertThat(Entries.count("3")).isEqualTo(new Entry.Taken<>(3));
    assertThat(Entries.count("0")).isInstanceOf(Entry.Refused.class);
    assertThat(Entries.count("1.5")).isInstanceOf(Entry.Refused.class);
  }

  @Test
  void times_are_above_zero() {
    assertThat(Entries.positive("0", "h")).isInstanceOf(Entry.Refused.class);
    assertThat(Entries.positive("0.5 h", "h")).isEqualTo(new Entry.Taken<>(0.5));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.9995, 0.99999, 0.1, 1, 0, 0.999999999})
  void what_is_shown_can_be_typed_again(double share) {
    assertThat(Entries.percent(Quantity.percent(share))).isEqualTo(new Entry.Taken<>(share));
  }
}
