package linchpin.format.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.format.imports.source.CauseSuggestion;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.Source;
import linchpin.model.cause.CauseKind;
import org.junit.jupiter.api.Test;

class SuggestedCausesTest {
  @Test
  void servicesOfOneImageAndTagAreSuggestedAndNotTakenIn() {
    ImportResult.Imported imported = read("compose", """
        services:
          db1: {image: "postgres:16"}
          db2: {image: "postgres:16"}
          old: {image: "postgres:15"}
          web: {image: nginx}
        """);

    assertThat(imported.document().topology().commonCauses()).isEmpty();
    assertThat(imported.suggestions()).hasSize(1);
    CauseSuggestion suggestion = imported.suggestions().getFirst();
    assertThat(suggestion.words()).isEqualTo("db1 and db2 run postgres:16");
    assertThat(suggestion.cause().cause()).isEqualTo(CauseKind.SOFTWARE);
    assertThat(suggestion.cause().members()).containsExactly("db1", "db2");
    assertThat(suggestion.cause().label()).isEqualTo("postgres:16");
  }

  @Test
  void workloadsOfOneImageAreSuggestedToo() {
    ImportResult.Imported imported = read("kubernetes", workload("north") + "---\n" + workload("south"));

    assertThat(imported.suggestions()).extracting(CauseSuggestion::words)
        .containsExactly("north and south run shop/api:2.1");
  }

  private static String workload(String name) {
    return """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: %s}
        spec:
          template:
            spec:
              containers: [{name: api, image: "shop/api:2.1"}]
        """.formatted(name);
  }

  private static ImportResult.Imported read(String format, String text) {
    ImportResult result = Importers.standard().readSources(format, List.of(Source.of("file.yml", text)), ImportOptions.NONE);
    assertThat(result).as("%s", result.remarks()).isInstanceOf(ImportResult.Imported.class);
    return (ImportResult.Imported) result;
  }
}
