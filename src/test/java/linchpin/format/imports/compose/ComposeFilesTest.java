package linchpin.format.imports.compose;

import static linchpin.format.imports.Imported.files;
import static linchpin.format.imports.Imported.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import linchpin.format.imports.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeFilesTest {
  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve("project").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void aDotEnvBesideTheFileGivesTheVariables() throws IOException {
    write(".env", "DB=store\nN=3\nADDR=${DB}:5432\n");
    Path file = write("compose.yml", """
        services:
          web: {environment: {X: "${ADDR}"}, deploy: {replicas: "${N}"}}
          store: {}
        """);
    Imported shop = files("compose", file);
    assertThat(shop.lines()).containsExactly("web -> store ?");
    assertThat(shop.component("web").copies()).isEqualTo(3);
    assertThat(shop.document().name()).isEqualTo("project");
  }

  @Test
  void anEmptyDotEnvIsFine() throws IOException {
    write(".env", "\n");
    assertThat(files("compose", write("compose.yml", "services: {a: {}}")).ids()).containsExactly("a");
  }

  @Test
  void includesAndExtendsBelowTheFolderAreFollowed() throws IOException {
    write("common/base.yml", "services: {base: {image: redis, extends: {file: deep/x.yml, service: x}}}");
    write("common/deep/x.yml", "services: {x: {deploy: {replicas: 4}}}");
    write("data/db.yml", "services: {db: {image: \"${DB_IMAGE}\"}}");
    write("data/.env", "DB_IMAGE=postgres\n");
    write("more.yml", "include: [data/db.yml]\nservices: {cache: {}}");
    Path file = write("compose.yml", """
        include:
          - path: [more.yml]
        services:
          web:
            depends_on: [db, cache]
            extends: {file: ./common/base.yml, service: base}
        """);
    Imported shop = files("compose", file);
    assertThat(shop.ids()).containsExactlyInAnyOrder("web", "db", "cache");
    assertThat(shop.component("db").kind()).isEqualTo("database");
    assertThat(shop.component("db").origin().file()).isEqualTo(file.resolveSibling("data/db.yml").toString());
    assertThat(shop.component("web").copies()).isEqualTo(4);
    assertThat(shop.lines()).containsExactlyInAnyOrder("web -> db", "web -> cache");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "include: [../outside.yml]", "include: [/etc/passwd]", "include: [sub/../../outside.yml]", "include: [link.yml]",
    "include: [https://example.com/compose.yml]", "include: [\"oci://example.com/x\"]",
    "services: {a: {extends: {file: ../outside.yml, service: x}}}", "include: [link/inside.yml]"
  })
  void whatLeadsOutsideTheFolderIsRefused(String text) throws IOException {
    Path file = write("compose.yml", text);
    Files.writeString(folder.resolve("outside.yml"), "services: {x: {}}");
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(folder.resolve("elsewhere/inside.yml"), "services: {x: {}}");
    Files.createSymbolicLink(file.resolveSibling("link.yml"), folder.resolve("outside.yml"));
    Files.createSymbolicLink(file.resolveSibling("link"), folder.resolve("elsewhere"));
    assertThat(refusal("compose", file)).startsWith(file + ":1: ").contains("leads out");
  }

  @Test
  void includesInARingAreRefused() throws IOException {
    write("b.yml", "include: [compose.yml]");
    assertThat(refusal("compose", write("compose.yml", "include: [b.yml]\nservices: {a: {}}"))).contains("ring");
  }

  @Test
  void missingIncludesAreSaid() throws IOException {
    Path file = write("compose.yml", "include: [b.yml]\nservices: {a: {extends: {file: c.yml, service: x}}}");
    assertThat(files("compose", file).said())
        .contains(file + ":2: there is no file c.yml beside this one; what it holds is missing")
        .contains(file + ":1: there is no file b.yml beside this one; what it holds is missing");
  }

  @Test
  void unreadableFilesAreOneClearMessageEach() throws IOException {
    assertThat(refusal("compose", folder.resolve("none.yml"))).isEqualTo(
        folder.resolve("none.yml") + ": there is no such file; check the name");
    assertThat(refusal("compose", folder)).contains("is a folder");
    assertThat(refusal("compose", write("empty.yml", "  \n"))).contains("is empty");
    Path binary = folder.resolve("binary.yml");
    Files.write(binary, new byte[] {1, 0, 2});
    assertThat(refusal("compose", binary)).contains("is no text");
    Files.write(binary, new byte[] {'a', '\n', (byte) 0xFF, 'b'});
    assertThat(refusal("compose", binary)).contains(":2: has a byte that is not UTF-8 (0xFF)");
  }

  @Test
  void theSameInputGivesTheSameModel() throws IOException {
    Path file = write("compose.yml", """
        services:
          web: {environment: {A_HOST: a, B_HOST: b, C_HOST: c}, depends_on: [c, b]}
          a: {}
          b: {}
          c: {}
        """);
    assertThat(files("compose", file).document()).isEqualTo(files("compose", file).document());
  }
}
