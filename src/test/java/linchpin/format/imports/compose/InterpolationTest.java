package linchpin.format.imports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Source;
import linchpin.format.imports.yaml.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpolationTest {
  private static final Place PLACE = new Place("compose.yml", 3);

  @ParameterizedTest
  @CsvSource(delimiter = '|', emptyValue = "", value = {
    "$SET | yes", "${SET} | yes", "a$SET.b | ayes.b", "$$SET | $SET", "$${SET} | ${SET}",
    "${NONE:-d} | d", "${EMPTY:-d} | d", "${EMPTY-d} | ''", "${NONE-d} | d", "${SET:-d} | yes",
    "${NONE:-${SET}!} | yes!", "${NONE:-a${NONE:-b}c} | abc", "${NONE:-} | ''",
    "${SET:+x} | x", "${EMPTY:+x} | ''", "${EMPTY+x} | x", "${NONE+x} | ''",
    "${SET:?must} | yes", "${NONE:?must} | ''", "${NONE?must} | ''", "$NONE | ''",
    "5$ | 5$", "$ x | $ x", "$1 | $1", "${SET | yes", "http://${SET}:1 | http://yes:1"
  })
  void variablesArePutIn(String text, String expected) throws Refusal {
    assertThat(new Interpolation(Map.of("SET", "yes", "EMPTY", "")).in(text, PLACE)).isEqualTo(expected);
  }

  @Test
  void deeplyNestedDefaultsEndWithoutHarm() throws Refusal {
    String text = "${A:-".repeat(100_000);
    assertThat(new Interpolation(Map.of()).in(text, PLACE)).isNotNull();
  }

  @Test
  void growthBeyondTheBoundIsRefused() {
    Interpolation interpolation = new Interpolation(Map.of("A", "x".repeat(1 << 20)));
    assertThatThrownBy(() -> interpolation.in("$A".repeat(100), PLACE))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("compose.yml:3: is larger than 64 MB");
  }

  @Test
  void aDotEnvHasItsQuotesCommentsAndVariables() throws Refusal {
    Map<String, String> read = DotEnv.read(Source.of(".env", """
        # comment
        PLAIN = some text # comment
        HASH=a#b
        export EXPORTED=1
        YAML: style
        SINGLE='as $PLAIN is' # comment
        DOUBLE="with ${HASH}\\n\\$x"
        NESTED=http://${HASH}:${PORT:-80}
        LINES="one
        two"
        KNOWN=file
        LAST=end
        no assignment here
        """), Map.of("KNOWN", "given"));
    assertThat(read)
        .containsEntry("PLAIN", "some text")
        .containsEntry("HASH", "a#b")
        .containsEntry("EXPORTED", "1")
        .containsEntry("YAML", "style")
        .containsEntry("SINGLE", "as $PLAIN is")
        .containsEntry("DOUBLE", "with a#b\n$x")
        .containsEntry("NESTED", "http://a#b:80")
        .containsEntry("LINES", "one\ntwo")
        .containsEntry("KNOWN", "given")
        .containsEntry("LAST", "end");
  }

  @Test
  void variablesThatDoubleEachOtherAreRefused() {
    StringBuilder text = new StringBuilder("A0=xxxxxxxx\n");
    for (int i = 1; i < 40; i++) {
      text.append("A%d=$A%d$A%d\n".formatted(i, i - 1, i - 1));
    }
    assertThatThrownBy(() -> DotEnv.read(Source.of(".env", text.toString()), Map.of())).isInstanceOf(Refusal.class);
  }
}
