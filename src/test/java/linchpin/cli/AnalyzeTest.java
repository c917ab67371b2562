package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import linchpin.cli.terminal.TerminalStyle;
import linchpin.cli.terminal.TerminalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzeTest {
  @TempDir private Path folder;

  @Test
  void printsEveryKeyOfTheContract() throws IOException {
    JsonNode all = Call.of("analyze", Shop.in(folder), "--json").json();
    assertThat(names(all)).containsExactlyInAnyOrder(
        "name", "counts", "journeys", "units", "sharedDependencies", "overloadedAsItStands", "loadNotFollowed",
        "people", "busFactor", "timings", "coldStart", "selfSupported", "data", "fanIn", "unready");
    assertThat(names(all.at("/counts"))).containsExactlyInAnyOrder(
        "components", "dependencies", "groups", "journeys", "units");
    assertThat(names(all.at("/journeys/0"))).containsExactlyInAnyOrder(
        "id", "entry", "access", "criticality", "state", "spofs", "staticUnavailability", "failoverUnavailability",
        "overloadUnavailability", "overloadPairs", "availability", "downtimeHoursPerYear", "annualLoss", "assumed", "cutSets",
        "importance", "objectives", "frequency", "interval");
    assertThat(names(all.at("/journeys/0/frequency"))).contains(
        "outagesPerYear", "interruptionsPerYear", "overloadsPerYear", "meanOutageHours");
    assertThat(names(all.at("/journeys/0/interval"))).containsExactlyInAnyOrder(
        "unavailability", "downtimeHoursPerYear", "draws", "settled", "drivers");
    assertThat(names(all.at("/journeys/0/objectives/0"))).containsExactlyInAnyOrder(
        "measure", "aim", "expected", "met", "unit", "assumed");
    assertThat(all.get("unready").toString())
        .isEqualTo("[{\"group\":\"db\",\"reasons\":[\"manual failover\",\"never exercised\"]}]");
    assertThat(names(all.at("/journeys/0/cutSets"))).containsExactlyInAnyOrder(
        "order", "complete", "countByOrder", "sets", "listed");
    assertThat(names(all.at("/journeys/0/importance/0"))).containsExactlyInAnyOrder(
        "unit", "birnbaum", "criticality", "diagnostic", "raw", "rrw", "share");
    assertThat(names(all.at("/journeys/0/overloadPairs"))).containsExactlyInAnyOrder("unavailability", "pairs", "complete");
    assertThat(names(all.at("/units/0"))).containsExactlyInAnyOrder(
        "unit", "availability", "assumed", "impacts", "down", "degraded");
    assertThat(names(all.at("/units/0/impacts/checkout"))).containsExactlyInAnyOrder("impact", "seconds", "overload");
    assertThat(names(all.at("/sharedDependencies/0"))).containsExactlyInAnyOrder(
        "group", "unit", "members", "via", "fatal");
    assertThat(names(all.at("/coldStart"))).containsExactlyInAnyOrder("rounds", "blocked", "cycles");
    assertThat(names(all.at("/timings"))).contains("read");
  }

  @Test
  void tellsWhatPairsDoTogetherWhenAsked() throws IOException {
    Path shop = Shop.in(folder);
    JsonNode pairs = Call.of("analyze", shop, "--pairs", "--json").json().get("pairs");
    assertThat(pairs).extracting(p -> p.get("units").toString()).contains("[\"app1\",\"app2\"]", "[\"db1\",\"db2\"]");
    assertThat(pairs.get(0).at("/impacts/checkout/impact").asText()).isEqualTo("outage");
    assertThat(Call.of("analyze", shop, "--pairs").out())
        .contains("PAIRS that do more together than either alone", "App 1 and App 2: Checkout outage");
  }

  @Test
  void tellsOfFanInAndObjectivesAsJsonAndAsText() throws IOException {
    String model = Shop.MODEL.replace(
        "\"slo\": 0.9995}]", "\"rtoMinutes\": 30}, {\"id\": \"browse\", \"entry\": \"lb\", \"access\": \"read\"}]");
    Path shop = Shop.in(folder, model);
    JsonNode all = Call.of("analyze", shop, "--json").json();
    assertThat(all.get("fanIn")).extracting(f -> f.get("component").asText())
        .containsExactlyInAnyOrder("app1", "app2", "cache", "db1", "db2");
    assertThat(all.at("/fanIn/0/journeys").toString()).isEqualTo("[\"checkout\",\"browse\"]");
    assertThat(all.at("/journeys/0/objectives").toString()).startsWith("[{\"measure\":\"rto\",\"aim\":30,\"expected\":")
        .contains("\"met\":false");
    assertThat(Call.of("analyze", shop).out())
        .contains("Misses its objective", "Much depends on it", "Redundancy not ready", "no scenario tries its failover");
  }

  @Test
  void givesTheFiguresThatHandWorkGives() throws IOException {
    JsonNode all = Call.of("analyze", Shop.in(folder), "--json").json();
    JsonNode checkout = all.at("/journeys/0");
    assertThat(checkout.get("spofs").toString()).isEqualTo("[\"lb\",\"zone-a\"]");
    double works = 0.999 * 0.9999 * (1 - 0.01 * 0.01) * (1 - 0.001 * 0.001);
    assertThat(checkout.get("staticUnavailability").asDouble()).isCloseTo(1 - works, within(1e-15));
    double failover = 0.001 / 2 * 1;
    assertThat(checkout.get("failoverUnavailability").asDouble()).isCloseTo(failover, within(1e-15));
    double hours = (1 - works + failover) * 8760;
    assertThat(checkout.get("downtimeHoursPerYear").asDouble()).isCloseTo(hours, within(1e-9));
    assertThat(checkout.get("annualLoss").asDouble()).isCloseTo(hours * 1000, within(1e-6));
    assertThat(checkout.at("/cutSets/countByOrder").toString()).isEqualTo("{\"1\":2,\"2\":2}");
    assertThat(checkout.at("/cutSets/sets").toString())
        .isEqualTo("[[\"lb\"],[\"zone-a\"],[\"app1\",\"app2\"],[\"db1\",\"db2\"]]");
    assertThat(all.at("/people/0/person").asText()).isEqualTo("ann");
    assertThat(all.get("busFactor").asInt()).isEqualTo(1);
  }

  @Test
  void listsOnlyWhatIsAskedForAndCountsAll() throws IOException {
    Path shop = Shop.in(folder);
    JsonNode two = Call.of("analyze", shop, "--json", "--limit", "3").json().at("/journeys/0/cutSets");
    assertThat(two.get("sets")).hasSize(3);
    assertThat(two.get("listed").asInt()).isEqualTo(3);
    assertThat(two.at("/countByOrder/2").asInt()).isEqualTo(2);
    JsonNode one = Call.of("analyze", shop, "--json", "--order", "1").json().at("/journeys/0/cutSets");
    assertThat(one.get("sets")).hasSize(2);
    assertThat(one.get("complete").asBoolean()).isFalse();
    JsonNode every = Call.of("analyze", shop, "--json", "--order", "all").json().at("/journeys/0/cutSets");
    assertThat(every.get("complete").asBoolean()).isTrue();
    assertThat(every.get("sets")).hasSize(4);
  }

  @Test
  void writesUnknownAndInfiniteNumbersAsNull() throws IOException {
    JsonNode all = Call.of("analyze", Shop.in(folder, Shop.MODEL.replace("\"revenuePerHour\": 1000,", "")), "--json").json();
    assertThat(all.at("/journeys/0/annualLoss").isNull()).isTrue();
    String chain = """
        {"format": "linchpin", "version": 1, "components": [
          {"id": "u", "kind": "users"}, {"id": "s", "kind": "database"}], "dependencies": [{"from": "u", "to": "s"}]}
        """;
    JsonNode one = Call.of("analyze", Shop.in(folder, chain), "--json").json();
    assertThat(one.at("/journeys/0/importance/0/rrw").isNull()).as("nothing is left without s").isTrue();
    assertThat(one.get("busFactor").isNull()).isTrue();
    assertThat(one.at("/data/0").toString()).isEqualTo(
        "{\"dataset\":\"s\",\"unit\":\"s\",\"loss\":\"total\",\"hours\":null,\"assumed\":false}");
    assertThat(one.at("/journeys/0/assumed").toString()).isEqualTo("[\"s\"]");
  }

  @Test
  void tellsOfOneJourneyWhenAsked() throws IOException {
    Path shop = Shop.in(folder, Shop.MODEL.replace(
        "\"journeys\": [", "\"journeys\": [{\"id\": \"browse\", \"entry\": \"users\", \"access\": \"read\"},"));
    assertThat(Call.of("analyze", shop, "--json").json().get("journeys")).hasSize(2);
    JsonNode one = Call.of("analyze", shop, "--json", "--journey", "browse").json();
    assertThat(one.get("journeys")).hasSize(1);
    assertThat(names(one.at("/units/0/impacts"))).containsExactly("browse");

    Call wrong = Call.of("analyze", shop, "--journey", "brows");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).isEqualTo(
        "linchpin: --journey brows: the model has no such journey; did you mean browse?" + System.lineSeparator());
  }

  @Test
  void refusesOrdersAndLimitsThatAreNone() throws IOException {
    for (String order : List.of("0", "-1", "x", "1.5")) {
      Call call = Call.of("analyze", Shop.in(folder), "--order", order);
      assertThat(call.status()).isEqualTo(2);
      assertThat(call.complaints()).hasSize(1);
    }
    assertThat(Call.of("analyze", Shop.in(folder), "--limit", "-1").status()).isEqualTo(2);
  }

  @Test
  void tellsPeopleInEightyColumnsWhatBringsItDown() throws IOException {
    Call call = Call.of("analyze", Shop.in(folder));
    assertThat(call.status()).isZero();
    assertThat(call.out().lines()).allMatch(l -> TerminalText.width(l) <= 80);
    assertThat(call.out())
        .contains("Shop", "Checkout", "99.83 %", "misses 99.95 %")
        .contains("SPOF Load balancer: the only one")
        .contains("SPOF, shared Zone A: all of Apps")
        .contains("Nothing takes over by itself Orders primary")
        .contains("Only operator Ann: only operator of Orders primary")
        .contains("App 1 + App 2")
        .doesNotContain("\u001B");
  }

  @Test
  void coloursOnlyWhenItMay() throws IOException {
    assertThat(Call.of(new TerminalStyle(true), "analyze", Shop.in(folder)).out()).contains("\u001B[31m✕ SPOF\u001B[0m");
  }

  @Test
  void keepsTerminalsSafeFromNames() throws IOException {
    Call call = Call.of("analyze", Shop.in(folder, Shop.MODEL.replace("Load balancer", "\\u001B[2J evil\\u202E")));
    assertThat(call.out()).doesNotContain("\u001B").doesNotContain("\u202E").contains("evil");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bridge", "cache-kills-database", "quorum", "people", "random-001", "random-017"})
  void agreesWithTheGoldenCases(String name) throws IOException {
    File model = new File(Objects.requireNonNull(getClass().getResource("/golden/" + name + ".linchpin.json")).getPath());
    JsonNode expected = com.fasterxml.jackson.databind.json.JsonMapper.builder().build()
        .readTree(getClass().getResource("/golden/" + name + ".expected.json"));
    JsonNode got = Call.of("analyze", model, "--json", "--order", expected.get("order").asText(), "--limit", "100000").json();
    for (JsonNode want : expected.at("/analyze/journeys")) {
      JsonNode journey = find(got.get("journeys"), "id", want.get("id").asText());
      assertThat(texts(journey.get("spofs"))).containsExactlyInAnyOrderElementsOf(texts(want.get("spofs")));
      assertThat(journey.at("/cutSets/sets")).hasSameSizeAs(want.get("cutSets"));
      assertThat(journey.get("staticUnavailability").asDouble())
          .isCloseTo(want.get("staticUnavailability").asDouble(), within(1e-12));
    }
    for (JsonNode want : expected.at("/analyze/units")) {
      JsonNode unit = find(got.get("units"), "unit", want.get("unit").asText());
      assertThat(unit.get("impacts").toString()).isEqualTo(withNumbers(want.get("impacts")));
      assertThat(texts(unit.get("down"))).containsExactlyInAnyOrderElementsOf(texts(want.get("down")));
    }
  }

  /// The golden program writes whole seconds with a decimal point.
  private static String withNumbers(JsonNode impacts) {
    return impacts.toString().replaceAll("(\\d)\\.0\\b", "$1");
  }

  private static JsonNode find(JsonNode rows, String key, String value) {
    for (JsonNode row : rows) {
      if (row.get(key).asText().equals(value)) {
        return row;
      }
    }
    throw new AssertionError("no row with " + key + " " + value + " in " + rows);
  }

  private static List<String> texts(JsonNode array) {
    List<String> all = new ArrayList<>();
    array.forEach(x -> all.add(x.asText()));
    return all;
  }

  private static List<String> names(JsonNode object) {
    List<String> all = new ArrayList<>();
    object.fieldNames().forEachRemaining(all::add);
    return all;
  }
}
