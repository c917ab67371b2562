package linchpin.format.imports.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Source;
import org.junit.jupiter.api.Test;

class YamlFileTest {
  private static YamlFile read(String text) throws Refusal {
    return YamlFile.read(Source.of("x.yml", text));
  }

  private static String refusal(String text) {
    try {
      return "read: " + read(text).documents().size();
    } catch (Refusal refusal) {
      return refusal.remark().toString();
    }
  }

  @Test
  void valuesKnowTheirLines() throws Refusal {
    Value document = read("a: 1\nb:\n  - x\n  - c: ~\n").documents().getFirst();
    assertThat(document.textAt("a")).isEqualTo("1");
    assertThat(document.itemsAt("b").get(1).get("c").place()).isEqualTo(new Place("x.yml", 4));
    assertThat(document.itemsAt("b").get(1).get("c").isNull()).isTrue();
  }

  @Test
  void emptyDocumentsAreLeftOut() throws Refusal {
    assertThat(read("---\n---\na: 1\n---\n# nothing\n---\nb: 2\n").documents()).hasSize(2);
  }

  @Test
  void jsonIsReadWhateverItIsIndentedWith() throws Refusal {
    assertThat(read("{\n\t\"a\": [1,\n\t\t{\"b\": null}]\n}").documents().getFirst().itemsAt("a")).hasSize(2);
  }

  @Test
  void theMappingsOwnFieldsCountMoreThanMergedOnes() throws Refusal {
    Value document =
        read("a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  z: 3\n  <<: [*a, *b]\n").documents().getFirst();
    assertThat(document.textAt("c", "x")).isEqualTo("1");
    assertThat(document.textAt("c", "y")).isEqualTo("1");
    assertThat(document.textAt("c", "z")).isEqualTo("3");
  }

  @Test
  void repeatedFieldsAreSaid() throws Refusal {
    YamlFile file = read("a: 1\na: 2\n");
    assertThat(file.documents().getFirst().textAt("a")).isEqualTo("2");
    assertThat(file.remarks()).extracting(Object::toString)
        .containsExactly("x.yml:2: \"a\" is given twice; the last one counts");
  }

  @Test
  void tagsAreKeptAndNeverCarriedOut() throws Refusal {
    String text = "a: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://example.com\"]]\nb: !reset 1";
    Value document = read(text).documents().getFirst();
    assertThat(document.get("a").items()).hasSize(1);
    assertThat(document.get("b").tag()).isEqualTo("!reset");
  }

  @Test
  void aliasBombsAreRefused() {
    String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + IntStream.range(1, 20)
        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]")
        .collect(Collectors.joining("\n"));
    assertThat(refusal(bomb)).contains("aliases written out");
  }

  @Test
  void deepAliasChainsAreRefused() {
    String chain = "a0: &a0 [x]\n" + IntStream.range(1, 200)
        .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + "]")
        .collect(Collectors.joining("\n"));
    assertThat(refusal(chain)).contains("nested deeper");
  }

  @Test
  void deepNestingAndKnotsAreRefused() {
    assertThat(refusal("[".repeat(100_000))).contains("nested deeper than 100 levels");
    assertThat(refusal("a: &a [*a]")).startsWith("x.yml:1: the alias *a stands inside what it stands for");
    assertThat(refusal("a: *b")).startsWith("x.yml:1: the alias *b has no anchor before it");
  }

  @Test
  void syntaxErrorsHaveTheirLineAndARemedy() {
    assertThat(refusal("a: 1\n b: 2\n"))
        .startsWith("x.yml:2: is no valid YAML: ")
        .endsWith("quotes there and just before");
    assertThat(refusal("a: \u0001\n")).isEqualTo("x.yml:1: holds a control character; remove it");
  }

  @Test
  void wordsAndLinesWithoutEndAreRefused() throws Refusal {
    assertThat(refusal("a: 1\nb: " + "x ".repeat(2_000_000))).isEqualTo(
        "x.yml:2: holds more than 2000000 characters in one line; is it the right file?");
    assertThat(refusal("{\n\"a\": \"" + "x".repeat(2_000_001) + "\"}")).contains("x.yml:2: ").contains("in one text");
    assertThat(refusal("{ # " + "x ".repeat(2_000_000))).contains("in one text");
    String json = "{\"a\":[" + "\"x\",".repeat(700_000) + "1]}";
    assertThat(read(json).documents().getFirst().itemsAt("a")).hasSize(700_001);
  }

  @Test
  void moreValuesThanCanBeTakenAreRefused() {
    assertThatThrownBy(() -> read("- a\n".repeat(2_000_001))).isInstanceOf(Refusal.class);
  }
}
