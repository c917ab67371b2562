package linchpin.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.Elsewhere;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListLimitsTest {
  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR"})
  void whatIsLeftOutIsCountedInEnglish(String tag) {
    ListLimits<String> omissions = new ListLimits<>("Pairs");
    ListLimits<String>.Part part = omissions.part();
    part.add(1, () -> "a");
    part.omit(1200);
    part.finish();

    assertThat(Elsewhere.in(tag, omissions::text)).isEqualTo("Pairs: 1 of 1,201 are listed");
  }
}
