package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files from strangers: one clear message with its place, exit status 2, never a stack trace, nothing half written.
class HostileInputTest {
  private static final String HEAD = "{\"format\":\"linchpin\",\"version\":1,\"components\":[";
  private static final String MANY = "n".repeat(100_000);
  @TempDir private Path folder;

  private static Arguments bad(String name, String text, String... said) {
    return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8), List.of(said));
  }

  private static Arguments bad(String name, byte[] bytes, String... said) {
    return Arguments.of(name, bytes, List.of(said));
  }

  static Stream<Arguments> models() {
    return Stream.of(
        bad("300,000 brackets", "[".repeat(300_000), "line 1", "nest deeper than 100"),
        bad("brackets in an unknown field", HEAD + "{\"id\":\"a\",\"kind\":\"x\",\n\"x\":" + "[".repeat(300_000), "line 2", "nest"),
        bad("a NUL byte", "{\"format\":\0}", "is no text"),
        bad("a NUL byte far in", " ".repeat(9000) + "{\"a\":\"\0\"}", "line 1", "column"),
        bad("no UTF-8", new byte[] {'{', '\n', (byte) 0xFF}, "line 2", "0xFF", "save the file as UTF-8"),
        bad("UTF-16", "{}".getBytes(StandardCharsets.UTF_16), "UTF-16", "save it as UTF-8"),
        bad("1e400", HEAD + "\n{\"id\":\"a\",\"kind\":\"x\",\"mttrHours\":1e400}]}", "line 2", "components[0].mttrHours", "too large"),
        bad("an exponent past all bounds", HEAD + "{\"id\":\"a\",\"kind\":\"x\",\"instances\":1e999999999}]}", "too large"),
        bad("a number of 5000 digits", "{\"format\":\"linchpin\",\"version\":" + "9".repeat(5000) + "}", "line 1", "1000 digits"),
        bad("negative", HEAD + "{\"id\":\"a\",\"kind\":\"x\",\"mttrHours\":-1}]}", "line 1", "mttrHours: is -1"),
        bad("a key given twice", "{\"format\":\"linchpin\",\n\"version\":1,\n\"version\":1}", "line 3, version: is given twice"),
        bad("a control character in an id", HEAD + "{\"id\":\"a\\u001b[31m\",\"kind\":\"x\"}]}", "components[0].id", "control"),
        bad("nothing", "", "is empty"),
        bad("cut off", HEAD + "{\"id\":\"a\"", "line 1", "is the file whole?"),
        bad("something behind the end", "{\"format\":\"linchpin\",\"version\":1}\n{}", "line 2", "goes on after the end"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void everyCommandRefusesABadModelInTheSameWords(String what, byte[] bytes, List<String> said) throws IOException {
    Path bad = Files.write(folder.resolve("bad.json"), bytes);
    Path good = Shop.in(folder);
    Path out = folder.resolve("out.svg");
    List<Call> calls = List.of(
        Call.of("analyze", bad), Call.of("analyze", bad, "--json"), Call.of("whatif", bad, "--off", "a"),
        Call.of("check", bad, "--no-spof"), Call.of("check", good, "--no-spof", "--baseline", bad),
        Call.of("diff", bad, good), Call.of("diff", good, bad, "--markdown"), Call.of("export", bad, "-o", out),
        Call.of("report", bad, "-o", folder.resolve("out.html")), Call.of("gameday", bad));
    assertThat(calls).allSatisfy(call -> {
      refused(call);
      assertThat(call.err()).contains(said).contains("bad.json");
    });
    assertThat(out).doesNotExist();
  }

  private static void refused(Call call) {
    assertThat(call.status()).as(call.err()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.complaints()).isNotEmpty().allMatch(l -> l.length() < 1100);
    assertThat(call.err()).doesNotContain("Exception", "Error:", "\tat ", "should not happen", "\u001b");
  }

  static Stream<Arguments> imports() {
    String entities = IntStream.range(0, 9)
        .mapToObj(i -> "<!ENTITY e" + (i + 1) + " \"" + ("&e" + i + ";").repeat(10) + "\">")
        .reduce("<!ENTITY e0 \"lol\">", String::concat);
    String aliases = IntStream.range(0, 9)
        .mapToObj(i -> "e" + (i + 1) + ": &e" + (i + 1) + " [" + ("*e" + i + ",").repeat(9) + "x]\n")
        .reduce("e0: &e0 [x,x]\n", String::concat);
    return Stream.of(
        bad("open-psa", "<?xml version=\"1.0\"?><!DOCTYPE o [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<opsa-mef>"
            + "<define-gate name=\"g\"><basic-event name=\"&x;\"/></define-gate></opsa-mef>", ":2:", "entities (&x;)", "not read"),
        bad("open-psa", "<?xml version=\"1.0\"?><!DOCTYPE o [" + entities + "]><opsa-mef>&e9;</opsa-mef>", ":1:", "not read"),
        bad("open-psa", "<opsa-mef><define-gate name=\"g\">" + "<and>".repeat(100_000), ":1:", "nested too deeply"),
        bad("open-psa", "<opsa-mef><define-gate name=\"g\"><basic-event name=\"" + MANY + "\"/></define-gate></opsa-mef>",
            ":1:", "not defined"),
        bad("open-psa", "<opsa-mef>\0</opsa-mef>", "is no text"),
        bad("open-psa", "<opsa-mef>\n<define-gate name='g'>", ":2:", "no well-formed XML"),
        bad("compose", aliases + "services: {web: {image: x, environment: *e9}}\n", "2000000 values"),
        bad("compose", "services: &s\n  web: *s\n", ":2:", "stands inside what it stands for"),
        bad("compose", "services: " + "[".repeat(300_000), ":1:", "nested deeper than 100"),
        bad("kubernetes", "kind: " + "{a: ".repeat(300_000), ":1:", "nested deeper than 100"),
        bad("compose", "services: {\"w\u0001\": {image: x}}\n", ":1:", "control character"),
        bad("compose", "services:\n\tweb: x\n", ":2:", "no valid YAML"),
        bad("compose", "services: [a, b]\n", ":1:", "mapping of names to services"),
        bad("auto", "{\"" + MANY + "\": 1}", "no known format"),
        bad("auto", "", "is empty"));
  }

  @ParameterizedTest(name = "{0}, {2}")
  @MethodSource("imports")
  void importsRefuseWhatTheyCannotTrust(String format, byte[] bytes, List<String> said) throws IOException {
    Path bad = Files.write(folder.resolve("bad.in"), bytes);
    Path out = folder.resolve("out.linchpin.json");
    Call call = Call.of("import", format, bad, "-o", out);
    refused(call);
    assertThat(call.err()).contains(said).contains("bad.in");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFaultTreeThatIsOnlyACircleIsRemarkedUpon() throws IOException {
    Path round = Files.writeString(folder.resolve("round.xml"), """
        <opsa-mef><define-gate name="a"><gate name="b"/></define-gate>
        <define-gate name="b"><gate name="a"/></define-gate></opsa-mef>
        """);
    Call call = Call.of("import", "open-psa", round);
    assertThat(call.status()).isZero();
    assertThat(call.complaints()).hasSize(1).allMatch(l -> l.contains("round.xml:1: no gate is the top"));
  }

  @Test
  void whatIsNoFileIsSaidAsSuch() throws IOException {
    Path link = folder.resolve("link.json");
    Path circle = folder.resolve("circle.json");
    try {
      Files.createSymbolicLink(link, folder.resolve("nowhere"));
      Files.createSymbolicLink(circle, circle);
    } catch (UnsupportedOperationException | IOException e) {
      Assumptions.abort("no symbolic links here");
    }
    for (Path file : List.of(link, circle, folder, folder.resolve("none.json"))) {
      refused(Call.of("analyze", file));
      refused(Call.of("import", "auto", file));
      refused(Call.of("check", file, "--no-spof"));
      refused(Call.of("diff", file, file));
    }
  }

  @Test
  void nothingIsWrittenWhereItCannotBe() throws IOException {
    Path shop = Shop.in(folder);
    Path compose = Files.writeString(folder.resolve("c.yml"), "services: {a: {image: nginx}}");
    for (String target : List.of("missing/out", "c.yml/out")) {
      for (String ending : List.of(".svg", ".png", ".pdf", ".dot", ".drawio", ".open-psa.xml")) {
        refused(Call.of("export", shop, "-o", folder.resolve(target + ending)));
      }
      Call call = Call.of("import", "compose", compose, "-o", folder.resolve(target + ".json"));
      assertThat(call.status()).isEqualTo(2);
      assertThat(call.err()).contains("cannot write");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("shop.linchpin.json", "c.yml");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999", "1001", "0", "-1", "1e9", "99999999999999"})
  void zonesAreBounded(String zones) throws IOException {
    Path manifest = Files.writeString(
        folder.resolve("k.yml"), "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {}\n");
    Call call = Call.of("import", "kubernetes", manifest, "--zones=" + zones);
    refused(call);
    assertThat(call.err()).contains("--zones").contains(zones);
  }

  @Test
  void longNamesAreDrawnInTheRoomThereIs() throws IOException {
    String model = HEAD + "{\"id\":\"u\",\"kind\":\"users\"},{\"id\":\"a\",\"kind\":\"service\",\"name\":\"" + MANY
        + "\"}],\"dependencies\":[{\"from\":\"u\",\"to\":\"a\",\"label\":\"" + "la ".repeat(33_000) + "\"}]}";
    Path svg = folder.resolve("long.svg");
    assertThat(Call.of("export", Shop.in(folder, model), "-o", svg).status()).isZero();
    assertThat(svg).content().hasSizeLessThan(500_000);
    Path shop = folder.resolve("shop.linchpin.json");
    for (List<String> words : List.of(List.of("analyze"), List.of("whatif", "--off", "a"), List.of("gameday"))) {
      List<Object> call = new java.util.ArrayList<Object>(words);
      call.add(1, shop);
      assertThat(Call.of(call.toArray()).out()).as(words.toString()).hasSizeLessThan(20_000);
    }
    Path page = folder.resolve("long.html");
    assertThat(Call.of("report", shop, "-o", page).status()).isZero();
    assertThat(page).content().hasSizeLessThan(500_000);
  }

  /// Any file gives a result or a refusal, and nothing else.
  @Test
  void changedAtRandomAFileIsReadOrRefused() throws IOException {
    fuzz(200, 20_261_122);
  }

  /// @param times how many files
  private void fuzz(int times, long seed) throws IOException {
    Random random = new Random(seed);
    String faultTree = "<opsa-mef><define-fault-tree name='t'><define-gate name='g'><or><basic-event name='a'/><and>"
        + "<basic-event name='b'/><gate name='h'/></and></or></define-gate><define-gate name='h'><atleast min='2'>"
        + "<basic-event name='a'/><basic-event name='b'/><basic-event name='c'/></atleast></define-gate></define-fault-tree>"
        + "<model-data><define-basic-event name='a'><float value='0.1'/></define-basic-event><define-basic-event name='b'>"
        + "<float value='1e-3'/></define-basic-event><define-basic-event name='c'/></model-data></opsa-mef>";
    String compose = "services:\n  web: {image: nginx, ports: [\"80:80\"], depends_on: [api]}\n  api:\n    image: shop/api\n"
        + "    environment: {DB_HOST: db, N: &n 3}\n    deploy: {replicas: *n}\n  db: {image: \"postgres:17\"}\n";
    String cluster = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a, labels: {app: a}}\nspec:\n  replicas: 3\n"
        + "  selector: {matchLabels: {app: a}}\n  template:\n    metadata: {labels: {app: a}}\n    spec:\n      containers:\n"
        + "      - {name: c, image: nginx, env: [{name: DB, value: \"db:5432\"}]}\n---\napiVersion: v1\nkind: Service\n"
        + "metadata: {name: db}\nspec: {selector: {app: a}, ports: [{port: 80}]}\n";
    Path good = Shop.in(folder);
    String sheet = Call.of("gameday", good, "--rounds", "3", "--markdown").out().replace("|   |", "| outage 3 min |");
    Path file = folder.resolve("fuzz.in");
    Path out = folder.resolve("fuzz.svg");
    for (int i = 0; i < times; i++) {
      int sort = i % 5;
      String text = mutated(List.of(Shop.MODEL, faultTree, compose, cluster, sheet).get(sort), random);
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      List<Call> calls = sort == 4 ? List.of(Call.of("gameday", good, "--observed", file)) : sort > 0
          ? List.of(Call.of("import", List.of("open-psa", "compose", "kubernetes").get(sort - 1), file))
          : List.of(Call.of("analyze", file, "--json"), Call.of("check", file, "--max-spofs", "1", "--slo"),
              Call.of("diff", good, file), i % 40 == 0 ? Call.of("export", file, "-o", out) : Call.of("analyze", file));
      assertThat(calls).as(text).allSatisfy(call -> {
        assertThat(call.status()).isBetween(0, 2);
        assertThat(call.err()).doesNotContain("should not happen", "Exception", "\tat ");
        if (call.status() == 2) {
          refused(call);
        }
      });
    }
  }

  private static String mutated(String text, Random random) {
    StringBuilder all = new StringBuilder(text);
    for (int n = 1 + random.nextInt(3); n > 0 && !all.isEmpty(); n--) {
      int at = random.nextInt(all.length());
      int end = Math.min(all.length(), at + 1 + random.nextInt(12));
      int from = random.nextInt(all.length());
      switch (random.nextInt(6)) {
        case 0 -> all.delete(at, end);
        case 1 -> all.insert(at, all.substring(from, Math.min(all.length(), from + 40)));
        case 2 -> all.setCharAt(at, "{}[]<>\"':,&*#0-\n\t\0\u202e\uD800".charAt(random.nextInt(20)));
        case 3 -> all.insert(at, List.of("1e400", "-1", "null", "\"\"", "[]", "&x;", "!!java", "\u001b[31m", "NaN", "{}")
            .get(random.nextInt(10)));
        case 4 -> digit(all, at, random);
        default -> all.setLength(Math.max(1, at));
      }
    }
    return all.toString();
  }

  /// Another digit in place of the next one.
  private static void digit(StringBuilder all, int at, Random random) {
    for (int i = at; i < all.length(); i++) {
      if (Character.isDigit(all.charAt(i))) {
        all.setCharAt(i, (char) ('0' + random.nextInt(10)));
        return;
      }
    }
  }
}
