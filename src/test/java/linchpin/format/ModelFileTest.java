package linchpin.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Basis;
import linchpin.model.Failover;
import linchpin.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelFileTest {
  private static final String WHOLE =
      """
      {
        "format": "linchpin",
        "version": 1,
        "name": "Web shop",
        "description": "what the diagram shows",
        "components": [
          {"id": "zone-a", "name": "Zone A", "kind": "zone", "x": 0, "y": 0, "width": 400, "height": 300},
          {"id": "zone-b", "name": "Zone B", "kind": "zone", "x": 440, "y": 0, "width": 400, "height": 300},
          {"id": "users", "name": "Shoppers", "kind": "users", "x": -200, "y": 120},
          {"id": "lb", "name": "Load balancer", "kind": "load-balancer", "in": "zone-a"},
          {
            "id": "app",
            "name": "App server",
            "kind": "app-server",
            "instances": 3,
            "required": 2,
            "spread": ["zone-a", "zone-b"],
            "mtbfHours": 2000,
            "mttrHours": 1,
            "capacity": 500,
            "onOverload": "fail",
            "costPerMonth": 120,
            "operators": ["ann"],
            "tags": ["checkout"],
            "notes": "free text",
            "origin": {"file": "compose.yaml", "at": "line 3"}
          },
          {"id": "cache", "name": "Cache", "kind": "cache", "canFail": false},
          {
            "id": "db1",
            "name": "Orders (primary)",
            "kind": "database",
            "in": "zone-a",
            "availability": 0.9995,
            "stateful": true,
            "backups": [{"to": "vault", "everyHours": 24}]
          },
          {"id": "db2", "name": "Orders (replica)", "kind": "database", "in": "zone-b"},
          {"id": "vault", "name": "Backup vault", "kind": "storage"},
          {"id": "ann", "name": "On-call DBA", "kind": "person"},
          {"id": "odd", "kind": "quantum-computer"}
        ],
        "groups": [
          {
            "id": "orders-db",
            "name": "Orders database",
            "members": ["db1", "db2"],
            "mode": "primary-replica",
            "failover": {"automatic": true, "detectSeconds": 10, "switchSeconds": 20},
            "replication": {"mode": "async", "lagSeconds": 5}
          }
        ],
        "dependencies": [
          {"id": "d1", "from": "users", "to": "lb", "label": "https"},
          {"id": "d2", "from": "lb", "to": "app", "basis": "inferred", "evidence": "APP=app:80"},
          {"id": "d3", "from": "app", "to": "cache", "strength": "soft", "access": "read"},
          {
            "id": "d4",
            "from": "app",
            "to": "orders-db",
            "callsPerRequest": 2,
            "cachedBy": "cache",
            "hitRatio": 0.9,
            "canFail": true,
            "mtbfHours": 20000,
            "mttrHours": 4
          }
        ],
        "journeys": [
          {
            "id": "checkout",
            "name": "Checkout",
            "entry": "users",
            "access": "write",
            "criticality": "critical",
            "requestsPerSecond": 200,
            "revenuePerHour": 5000,
            "slo": 0.999,
            "rtoMinutes": 15,
            "rpoMinutes": 1
          }
        ],
        "scenarios": [
          {"id": "lose-a", "name": "Zone A burns down", "off": ["zone-a"], "surge": 1.5, "saturate": {"orders-db": 0.5}}
        ],
        "annotations": [
          {"id": "n1", "text": "single DNS provider!", "x": 10, "y": 10, "about": "lb"}
        ]
      }
      """;

  @Test
  void readsEveryFieldOfTheFormat() {
    Document document = opened(WHOLE);

    assertThat(document.name()).isEqualTo("Web shop");
    assertThat(document.description()).isEqualTo("what the diagram shows");
    assertThat(document.bounds("zone-b")).isEqualTo(new Bounds(440, 0, 400, 300));
    assertThat(document.bounds("users")).isEqualTo(new Bounds(-200, 120, 152, 48));
    assertThat(document.bounds("lb")).isNull();
    var app = document.topology().components().get("app");
    assertThat(app.copies()).isEqualTo(3);
    assertThat(app.required()).isEqualTo(2);
    assertThat(app.spread()).containsExactly("zone-a", "zone-b");
    assertThat(app.figures().mtbfHours()).isEqualTo(2000);
    assertThat(app.onOverload().text()).isEqualTo("fail");
    assertThat(app.operators()).containsExactly("ann");
    assertThat(app.origin()).isEqualTo(new Origin("compose.yaml", "line 3"));
    assertThat(document.topology().components().get("odd").kind()).isEqualTo("quantum-computer");
    assertThat(document.topology().components().get("db1").backups().getFirst().everyHours()).isEqualTo(24);
    var group = document.topology().groups().get("orders-db");
    assertThat(group.failover()).isEqualTo(new Failover(true, 10.0, 20.0, null));
    assertThat(group.replication().lagSeconds()).isEqualTo(5);
    var line = document.topology().dependencies().get("d4");
    assertThat(line.cachedBy()).isEqualTo("cache");
    assertThat(line.hitRatio()).isEqualTo(0.9);
    assertThat(line.canFail()).isTrue();
    assertThat(document.topology().dependencies().get("d2").basis()).isEqualTo(Basis.INFERRED);
    assertThat(document.topology().dependencies().get("d1").label()).isEqualTo("https");
    assertThat(document.topology().journeys().get("checkout").rpoMinutes()).isEqualTo(1);
    assertThat(document.scenarios().get("lose-a").saturate()).isEqualTo(Map.of("orders-db", 0.5));
    assertThat(document.annotations().get("n1").about()).isEqualTo("lb");
  }

  @Test
  void writesWhatItReadToTheLetter() {
    assertThat(ModelFile.text(opened(WHOLE))).isEqualTo(WHOLE);
  }

  @Test
  void countsADependencyWithoutAnIdByItsPlace() {
    Document document = opened(model("\"components\": [{\"id\": \"a\", \"kind\": \"service\"}], \"dependencies\": ["
        + "{\"id\": \"first\", \"from\": \"a\", \"to\": \"a\"}, {\"from\": \"a\", \"to\": \"a\"}]"));

    assertThat(document.topology().dependencies()).containsOnlyKeys("first", "d2");
  }

  @Test
  void givesAPlaceWithoutSizeRoomForTwoCards() {
    Document document = opened(model("\"components\": [{\"id\": \"z\", \"kind\": \"zone\", \"x\": 8, \"y\": -8}]"));

    assertThat(document.bounds("z")).isEqualTo(new Bounds(8, -8, 400, 160));
    assertThat(opened(ModelFile.text(document))).isEqualTo(document);
  }

  @Test
  void leavesEveryDefaultOut() {
    String text = ModelFile.text(opened(model(
        """
        "components": [{"id": "a", "kind": "service", "required": 1, "spread": [], "onOverload": "degrade", "tags": []}],
        "dependencies": [{"id": "d", "from": "a", "to": "a", "strength": "hard", "access": "both", "callsPerRequest": 1,
          "hitRatio": 0, "canFail": false}],
        "journeys": [{"id": "j", "entry": "a", "access": "any", "criticality": "high"}],
        "scenarios": [{"id": "s", "off": [], "isolate": [], "surge": 1.0, "saturate": {}}]
        """)));

    assertThat(text).isEqualTo(
        """
        {
          "format": "linchpin",
          "version": 1,
          "components": [
            {"id": "a", "kind": "service"}
          ],
          "dependencies": [
            {"id": "d", "from": "a", "to": "a"}
          ],
          "journeys": [
            {"id": "j", "entry": "a"}
          ],
          "scenarios": [
            {"id": "s"}
          ]
        }
        """);
  }

  @Test
  void keepsUnknownFieldsOfEveryObject() {
    String text =
        """
        {
          "format": "linchpin",
          "version": 1,
          "components": [
            {
              "id": "a",
              "kind": "database",
              "x": 0,
              "y": 0,
              "backups": [{"to": "a", "everyHours": 1, "tool": "rsync"}],
              "origin": {"file": "f", "sha": "1"},
              "team": {"name": "Ä \\"x\\" \\\\ \\n", "size": [1, 2.50, 1E+400, true, null, {}, []]}
            }
          ],
          "groups": [
            {
              "id": "g",
              "members": ["a"],
              "mode": "quorum",
              "failover": {"automatic": false, "by": "hand"},
              "replication": {"mode": "sync", "by": "log"},
              "colour": "red"
            }
          ],
          "dependencies": [
            {"id": "d", "from": "a", "to": "a", "port": 5432}
          ],
          "journeys": [
            {"id": "j", "entry": "a", "owner": null}
          ],
          "scenarios": [
            {"id": "s", "since": 2024}
          ],
          "annotations": [
            {"id": "n", "text": "t", "x": 0, "y": 0, "size": 3}
          ],
          "$schema": "https://example.org/schema"
        }
        """;

    assertThat(ModelFile.text(opened(text))).isEqualTo(text);
    assertThat(opened(text).extras().fields()).containsOnlyKeys(
        "", "components/a", "components/a/backups/0", "components/a/origin", "groups/g", "groups/g/failover",
        "groups/g/replication", "dependencies/d", "journeys/j", "scenarios/s", "annotations/n");
  }

  @Test
  void readsAFileWithAByteOrderMark() {
    byte[] bytes = ("\uFEFF" + WHOLE).getBytes(StandardCharsets.UTF_8);

    assertThat(ModelFile.parse("x", bytes)).isEqualTo(new Reading.Opened(opened(WHOLE)));
  }

  @Test
  void keepsTextsThatUtf8CannotCarryAsEscapes() {
    Document document = opened(model("\"name\": \"\\ud800 \\u0000 \\u007f \\ud83d\\ude00\""));

    byte[] bytes = ModelFile.text(document).getBytes(StandardCharsets.UTF_8);

    assertThat(ModelFile.parse("x", bytes)).isEqualTo(new Reading.Opened(document));
  }

  static final List<Arguments> NUMBERS =
      List.of(
          Arguments.of("5.0", "5"),
          Arguments.of("0.1000", "0.1"),
          Arguments.of("-0.0", "0"),
          Arguments.of("1e3", "1000"),
          Arguments.of("0.00001", "0.00001"),
          Arguments.of("123456.789", "123456.789"),
          Arguments.of("1e-300", "1E-300"),
          Arguments.of("1e300", "1E+300"));

  @ParameterizedTest
  @FieldSource("NUMBERS")
  void writesNumbersShort(String given, String written) {
    Document document = opened(model("\"components\": [{\"id\": \"a\", \"kind\": \"service\", \"capacity\": " + given + "}]"));

    assertThat(ModelFile.text(document)).contains("\"capacity\": " + written + "}");
    assertThat(opened(ModelFile.text(document))).isEqualTo(document);
  }

  static Stream<Path> goldenModels() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
      return files.filter(f -> f.toString().endsWith(ModelFile.ENDING)).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("goldenModels")
  void readsAndWritesEveryGoldenModel(Path file) {
    Document document = ((Reading.Opened) ModelFile.read(file)).document();
    String text = ModelFile.text(document);

    assertThat(opened(text)).isEqualTo(document);
    assertThat(ModelFile.text(opened(text))).isEqualTo(text);
    assertThat(text.lines().filter(line -> line.length() > 120)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsRandomDocumentsBackEqual(long seed) {
    Document document = RandomDocuments.of(seed);
    String text = ModelFile.text(document);

    assertThat(opened(text)).isEqualTo(document);
    assertThat(ModelFile.text(opened(text))).isEqualTo(text);
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  static Document opened(String text) {
    Reading reading = ModelFile.parse("test.linchpin.json", text);
    assertThat(reading).as(() -> reading instanceof Reading.Refused r ? r.text() : "").isInstanceOf(Reading.Opened.class);
    return ((Reading.Opened) reading).document();
  }

  /// A model file from the fields that follow format and version.
  static String model(String fields) {
    return "{\"format\": \"linchpin\", \"version\": 1, " + fields + "}";
  }
}
