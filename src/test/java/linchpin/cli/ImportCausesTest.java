package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCausesTest {
  @TempDir Path folder;
  private Path compose = Path.of("");

  @BeforeEach
  void write() throws IOException {
    compose = Files.writeString(folder.resolve("compose.yaml"), """
        services:
          db1: {image: "postgres:16"}
          db2: {image: "postgres:16"}
        """);
  }

  @Test
  void aLikelyCommonCauseIsOnlyTold() {
    Call call = Call.of("import", "compose", compose);

    assertThat(call.status()).isZero();
    assertThat(call.complaints()).contains("db1 and db2 run postgres:16: a common cause? Add it with --causes");
    assertThat(call.json().has("commonCauses")).isFalse();
  }

  @Test
  void itIsTakenInWhereThatIsAskedFor() {
    Call call = Call.of("import", "compose", compose, "--causes");

    assertThat(call.complaints()).contains("db1 and db2 run postgres:16: taken in as a common cause");
    assertThat(call.json().at("/commonCauses/0/members")).extracting(m -> m.asText()).containsExactly("db1", "db2");
    assertThat(call.json().at("/commonCauses/0/cause").asText()).isEqualTo("software");
  }
}
