package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.StreamSupport;
import linchpin.cli.terminal.Console;
import linchpin.cli.terminal.TerminalStyle;
import linchpin.model.kind.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  private static final String MODEL = """
      {"format": "linchpin", "version": 1, "name": "Shop", "components": [
        {"id": "users", "name": "Shoppers", "kind": "users"},
        {"id": "lb", "name": "Load balancer", "kind": "load-balancer", "in": "zone-a"},
        {"id": "app", "name": "App", "kind": "app-server", "instances": 2},
        {"id": "zone-a", "name": "Zone A", "kind": "zone"}],
       "groups": [], "dependencies": [{"id": "d1", "from": "users", "to": "lb"}, {"from": "lb", "to": "app"}],
       "scenarios": [{"id": "lose-a", "off": ["zone-a"]}]}
      """;

  @TempDir private Path folder;

  @Test
  void tellsApartItsCommandsAndFiles() {
    Console console = new Console(System.out, System.err, TerminalStyle.PLAIN, Clock.systemUTC());
    Set<String> commands = Cli.commandLine(console).getSubcommands().keySet();
    assertThat(commands).allMatch(Cli::isCommand).hasSizeGreaterThan(4);
    assertThat(commands).allSatisfy(
        name -> assertThat(Cli.commandLine(console, name, "x").getSubcommands()).containsOnlyKeys(name));
    assertThat(Cli.isCommand("--version")).isTrue();
    assertThat(Cli.isCommand("shop.linchpin.json")).isFalse();
    assertThat(Cli.isCommand("reports")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "analyze", "whatif", "check", "diff", "import", "report", "gameday", "kinds"})
  void helpsOnEveryCommand(String command) {
    Call call = command.isEmpty() ? Call.of("--help") : Call.of(command, "--help");
    assertThat(call.status()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).containsIgnoringCase("linchpin " + command).contains("--help");
    assertThat(call.out().lines()).allMatch(l -> l.length() <= 80, "fits 80 columns");
  }

  @Test
  void listsEveryCommandInItsHelp() {
    assertThat(Call.of("--help").out()).contains("analyze", "whatif", "check", "import", "export", "kinds");
  }

  @Test
  void anImportNeverOverwritesWhatItReads() throws IOException {
    Path compose = Files.writeString(folder.resolve("compose.yaml"), "services: {a: {image: nginx}}");
    Call call = Call.of("import", "compose", compose.toString(), "-o", folder.resolve("./compose.yaml").toString());
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("is the file to import; name another");
    assertThat(compose).hasContent("services: {a: {image: nginx}}");
  }

  @Test
  void saysItsVersion() {
    Call call = Call.of("--version");
    assertThat(call.status()).isZero();
    assertThat(call.out()).startsWith("linchpin ").contains("Java 25");
  }

  @Test
  void printsTheCatalogue() {
    JsonNode kinds = Call.of("kinds", "--json").json().get("kinds");
    assertThat(kinds).hasSize(Catalogue.standard().kinds().size());
    JsonNode database = StreamSupport.stream(kinds.spliterator(), false)
        .filter(k -> k.get("id").asText().equals("database")).findFirst().orElseThrow();
    assertThat(database.get("layer").asText()).isEqualTo("data");
    assertThat(database.get("stateful").asBoolean()).isTrue();
    assertThat(database.get("mtbfHours").asDouble()).isEqualTo(1999);
    assertThat(database.get("availability").asDouble()).isEqualTo(0.9995);
    assertThat(Call.of("kinds").out()).contains("Places", "database", "99.95 %", "holds data");
  }

  @Test
  void saysInOneLineThatACommandIsNotKnown() {
    Call call = Call.of("analize", "x");
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.complaints()).hasSize(1);
    assertThat(call.err()).contains("analize").contains("did you mean").contains("analyze");
  }

  @Test
  void saysInOneLineThatAnOptionIsNotKnown() {
    Call call = Call.of("whatif", "x", "--of", "lb");
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.complaints()).hasSize(1);
    assertThat(call.err()).contains("--of").contains("see linchpin whatif --help");
  }

  @Test
  void saysThatAFileIsMissing() {
    Call call = Call.of("analyze", folder.resolve("nope.json"));
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.complaints()).hasSize(1);
    assertThat(call.err()).contains("nope.json");
  }

  @Test
  void givesEveryProblemOfAModelALineWithItsPlace() throws IOException {
    Path model = model(MODEL.replace("\"zone-a\"}", "\"zone-b\"}").replace("\"to\": \"lb\"", "\"to\": \"lp\""));
    Call call = Call.of("analyze", model, "--json");
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.complaints()).hasSizeGreaterThan(1).allMatch(l -> l.matches(".*: line \\d+, .*"));
  }

  @Test
  void namesWhatIsNearToAnUnknownUnit() throws IOException {
    Call call = Call.of("whatif", model(MODEL), "--off", "lp", "--off", "app#3", "--off", "shoppers", "--isolate", "app");
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.complaints()).containsExactly(
        "linchpin: --off lp: the model has nothing with this id; did you mean lb?",
        "linchpin: --off app#3: app has 2 copies; write app#1 to app#2",
        "linchpin: --off shoppers: the model has nothing with this id; did you mean users, which is called Shoppers?",
        "linchpin: --isolate app: this is no place that holds others; there is zone-a");
  }

  @Test
  void refusesFactorsThatAreNone() throws IOException {
    Call call = Call.of("whatif", model(MODEL), "--surge", "-1", "--saturate", "lb=NaN", "--saturate", "x=1", "--scenario", "q");
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.complaints()).hasSize(4);
    assertThat(Call.of("whatif", model(MODEL), "--surge", "viel").complaints()).hasSize(1);
  }

  @Test
  void wantsToKnowWhatToCheck() throws IOException {
    Call call = Call.of("check", model(MODEL));
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("--no-spof");
  }

  @Test
  void listsTheFormatsForAnUnknownOne() {
    Call call = Call.of("import", "visio", "a.vsd");
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.complaints()).hasSize(1);
    assertThat(call.err()).contains("visio").contains("compose").contains("auto");
  }

  @Test
  void importsAComposeFile() throws IOException {
    Path compose = Files.writeString(folder.resolve("compose.yml"), """
        services:
          web: {image: nginx, ports: ["80:80"], depends_on: [api]}
          api: {image: shop/api, environment: {DB_HOST: db}}
          db: {image: "postgres:17"}
        """);
    Path out = folder.resolve("shop.linchpin.json");

    Call call = Call.of("import", "auto", compose, "-o", out);
    assertThat(call.status()).as(call.err()).isZero();
    assertThat(call.out()).isEmpty();
    Call printed = Call.of("import", "compose", compose);
    assertThat(printed.out()).isEqualTo(Files.readString(out)).contains("\"api\"");
    Call declared = Call.of("import", "compose", compose, "--declared-only");
    assertThat(declared.json().get("dependencies").size()).isLessThan(printed.json().get("dependencies").size());
  }

  @Test
  void saysThatStandardOutputTookNotEverything() {
    PrintStream full = new PrintStream(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("disk full");
      }
    });
    var err = new java.io.ByteArrayOutputStream();
    assertThat(Cli.run(new String[] {"kinds"}, full, new PrintStream(err))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
  }

  private Path model(String text) throws IOException {
    return Files.writeString(folder.resolve("shop.linchpin.json"), text);
  }
}
