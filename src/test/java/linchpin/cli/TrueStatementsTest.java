package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Models about which the program once said something false, and what is right.
class TrueStatementsTest {
  /// Two tills that each carry what a rush brings only together.
  private static final String TILLS = """
      {"id": "guests", "kind": "users"},
      {"id": "till1", "kind": "service", "capacity": 60, "onOverload": "fail", "availability": 0.999},
      {"id": "till2", "kind": "service", "capacity": 60, "onOverload": "fail", "availability": 0.999}""";
  private static final String TILL_GROUP = """
      {"id": "tills", "members": ["till1", "till2"], "mode": "active-active"}""";

  @TempDir private Path folder;

  private Path model(String name, String components, String groups, String dependencies, String journeys)
      throws IOException {
    return Files.writeString(folder.resolve(name + ".linchpin.json"), """
        {"format": "linchpin", "version": 1, "name": "%s", "components": [%s], "groups": [%s], "dependencies": [%s],
         "journeys": [%s]}""".formatted(name, components, groups, dependencies, journeys));
  }

  private Path tills() throws IOException {
    return model("tills", TILLS, TILL_GROUP, "{\"id\": \"d1\", \"from\": \"guests\", \"to\": \"tills\"}",
        "{\"id\": \"pay\", \"entry\": \"guests\", \"requestsPerSecond\": 100}");
  }

  private static String words(Call call) {
    return call.out().replaceAll("\\s+", " ");
  }

  private String report(Path model) throws IOException {
    Path out = folder.resolve("report.md");
    assertThat(Call.of("report", model, "-o", out).status()).isZero();
    return Files.readString(out);
  }

  @Test
  void anOverloadElsewhereImprovesNothing() throws IOException {
    Path busy = model("busy", TILLS + """
        , {"id": "clerk", "kind": "users"}, {"id": "ledger", "kind": "service", "capacity": 5}""", TILL_GROUP,
        "{\"id\": \"d1\", \"from\": \"guests\", \"to\": \"tills\"}, {\"id\": \"d2\", \"from\": \"clerk\", \"to\": \"ledger\"}", """
        {"id": "pay", "entry": "guests", "requestsPerSecond": 100},
        {"id": "books", "entry": "clerk", "requestsPerSecond": 6}""");
    assertThat(words(Call.of("diff", tills(), busy))).contains("ledger: overloaded with nothing off")
        .doesNotContain("no single point").doesNotContain("available");
    assertThat(Call.of("check", busy, "--baseline", tills()).status()).isZero();
    assertThat(Call.of("check", busy, "--no-spof").out()).contains("pay has 2 single points of failure: till1 and till2");
  }

  private Path catalogue(String name, String more) throws IOException {
    return model(name, """
        {"id": "readers", "kind": "users"}, {"id": "front", "kind": "app-server"}, {"id": "memory", "kind": "cache"},
        {"id": "index", "kind": "database", "capacity": 50, "onOverload": "fail"}""", "", """
        {"id": "d1", "from": "readers", "to": "front"},
        {"id": "d2", "from": "front", "to": "memory", "strength": "soft"},
        {"id": "d3", "from": "front", "to": "index", "cachedBy": "memory", "hitRatio": 0.8}""" + more,
        "{\"id\": \"read\", \"entry\": \"readers\", \"requestsPerSecond\": 100}");
  }

  @Test
  void aLineBackHidesNoOverload() throws IOException {
    Path plain = catalogue("plain", "");
    Path circle = catalogue("circle", ", {\"id\": \"d4\", \"from\": \"index\", \"to\": \"front\", \"strength\": \"soft\"}");
    Call diff = Call.of("diff", plain, circle);
    assertThat(words(diff)).contains("What can go wrong is the same");
    assertThat(Call.of("check", circle, "--baseline", plain).status()).isZero();
    assertThat(Call.of("check", circle, "--no-spof").out()).contains("memory");
  }

  @Test
  void whatLoadIsNotFollowedForCannotBeDecided() throws IOException {
    Path circle = model("circle", """
        {"id": "readers", "kind": "users"},
        {"id": "front", "kind": "app-server", "canFail": false},
        {"id": "index", "kind": "database", "canFail": false, "capacity": 500, "onOverload": "fail"}""", "", """
        {"id": "d1", "from": "readers", "to": "front"}, {"id": "d2", "from": "front", "to": "index"},
        {"id": "d3", "from": "index", "to": "front", "strength": "soft"}""",
        "{\"id\": \"read\", \"entry\": \"readers\", \"requestsPerSecond\": 100, \"slo\": 0.9}");
    Call check = Call.of("check", circle, "--no-spof", "--slo", "--min-order", "2");
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out().lines()).containsExactly(
        "--no-spof: read cannot be decided: load is not followed through index → front",
        "--slo: read cannot be decided: load is not followed through index → front",
        "--min-order 2: read cannot be decided: load is not followed through index → front");
  }

  @Test
  void anOutageByOverloadCountsAsOneFailure() throws IOException {
    Call check = Call.of("check", tills(), "--min-order", "2");
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out()).isEqualToIgnoringNewLines(
        "--min-order 2: pay goes down with 1: till1, by overload (and 1 more set of fewer than 2)");
  }

  @Test
  void pairsThatOverloadTheRestCount() throws IOException {
    Path three = model("three", """
        {"id": "guests", "kind": "users"},
        {"id": "w1", "kind": "service", "availability": 0.98, "capacity": 50, "onOverload": "fail"},
        {"id": "w2", "kind": "service", "availability": 0.98, "capacity": 50, "onOverload": "fail"},
        {"id": "w3", "kind": "service", "availability": 0.98, "capacity": 50, "onOverload": "fail"}""",
        "{\"id\": \"ws\", \"members\": [\"w1\", \"w2\", \"w3\"], \"mode\": \"active-active\"}",
        "{\"id\": \"d1\", \"from\": \"guests\", \"to\": \"ws\"}",
        "{\"id\": \"visit\", \"entry\": \"guests\", \"requestsPerSecond\": 90, \"slo\": 0.9995}");
    // Three pairs of 0.02 each, and all three at once: 3 x 0.0004 + 0.000008.
    assertThat(words(Call.of("analyze", three))).contains("99.88 %").contains("misses 99.95 %").contains("w1 + w2");
    Call check = Call.of("check", three, "--slo", "--min-order", "3");
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out()).contains("--slo: visit is available 99.88 %, its objective is 99.95 %")
        .contains("--min-order 3: visit goes down with 2: w1 and w2, by overload (and 2 more sets of fewer than 3)");
  }

  private Path waits() throws IOException {
    return model("waits", """
        {"id": "guests", "kind": "users", "name": "Guests"}, {"id": "cooks", "kind": "users", "name": "Cooks"},
        {"id": "cellar", "kind": "rack", "name": "Cellar"},
        {"id": "o1", "kind": "database", "in": "cellar"}, {"id": "o2", "kind": "database"},
        {"id": "r1", "kind": "database", "in": "cellar"}, {"id": "r2", "kind": "database"}""", """
        {"id": "orders", "members": ["o1", "o2"], "mode": "active-passive",
         "failover": {"automatic": false, "manualMinutes": 5}},
        {"id": "recipes", "members": ["r1", "r2"], "mode": "active-passive",
         "failover": {"automatic": false, "manualMinutes": 45}}""",
        "{\"id\": \"d1\", \"from\": \"guests\", \"to\": \"orders\"}, {\"id\": \"d2\", \"from\": \"cooks\", \"to\": \"recipes\"}", """
        {"id": "order", "name": "Order", "entry": "guests"}, {"id": "cook", "name": "Cook", "entry": "cooks"}""");
  }

  @Test
  void eachJourneyIsToldItsOwnTime() throws IOException {
    assertThat(words(Call.of("analyze", waits()))).contains("Without Cellar, Cook is down until a person switches over, "
        + "after 45 min; Order is down until a person switches over, after 5 min.");
    assertThat(report(waits())).contains("a person has to switch over, which takes 45 min for Cook and 5 min for Order");
  }

  @Test
  void whatMattersMostIsRankedByTheWholeDowntime() throws IOException {
    JsonNode rows = Call.of("analyze", waits(), "--json").json().get("journeys").get(0).get("importance");
    double standby = -1;
    double primary = -1;
    for (JsonNode row : rows) {
      standby = row.get("unit").asText().equals("o2") ? row.get("share").asDouble() : standby;
      primary = row.get("unit").asText().equals("o1") ? row.get("share").asDouble() : primary;
    }
    assertThat(standby).isBetween(0.0, 0.02);
    assertThat(primary).isGreaterThan(0.5);
    String chapter = report(waits()).split("### What matters most")[1].split("\\*\\*Cook\\*\\*")[0];
    assertThat(chapter.indexOf("**o1**")).isPositive().isLessThan(chapter.indexOf("**o2**"));
  }

  @Test
  void theDiagnosticMeasureGoesByItsName() throws IOException {
    Path flaky = model("flaky", """
        {"id": "guests", "kind": "users"}, {"id": "gate", "kind": "service", "availability": 0.998},
        {"id": "lift", "kind": "service", "availability": 0.4}, {"id": "stairs", "kind": "service", "availability": 0.99999}""",
        "{\"id\": \"ways\", \"members\": [\"lift\", \"stairs\"], \"mode\": \"active-active\"}",
        "{\"id\": \"d1\", \"from\": \"guests\", \"to\": \"gate\"}, {\"id\": \"d2\", \"from\": \"guests\", \"to\": \"ways\"}", "");
    assertThat(report(flaky)).contains("Diagnostic").doesNotContainIgnoringCase("Fussell");
  }

  @Test
  void anAssumedTimeToRepairIsNoFigureOfTheModel() throws IOException {
    Path given = model("given", """
        {"id": "guests", "kind": "users"}, {"id": "hall", "kind": "zone", "availability": 0.9996},
        {"id": "desk", "kind": "app-server", "in": "hall", "availability": 0.9991, "mttrHours": 1}""", "",
        "{\"id\": \"d1\", \"from\": \"guests\", \"to\": \"desk\"}",
        "{\"id\": \"enter\", \"entry\": \"guests\", \"rtoMinutes\": 90}");
    assertThat(words(Call.of("analyze", given))).contains("down up to 4 h, 1.5 h accepted")
        .contains("(the time to repair is assumed)").contains("Times to repair hall are assumed")
        .doesNotContain("Availability figures of");
    assertThat(report(given)).contains("**the time to repair is assumed**").doesNotContain("figures of the model itself");
  }

  private Path copies(String replication) throws IOException {
    return model("copies", """
        {"id": "guests", "kind": "users"}, {"id": "first", "kind": "database", "name": "First"},
        {"id": "second", "kind": "database", "name": "Second"}""", """
        {"id": "book", "name": "Book", "members": ["first", "second"], "mode": "primary-replica",
         "failover": {"automatic": true, "detectSeconds": 5, "switchSeconds": 5}%s}""".formatted(replication),
        "{\"id\": \"d1\", \"from\": \"guests\", \"to\": \"book\"}", "{\"id\": \"look\", \"entry\": \"guests\", \"rpoMinutes\": 0}");
  }

  @Test
  void replicationThatIsNotStatedIsSaidToBeAssumed() throws IOException {
    assertThat(words(Call.of("analyze", copies("")))).contains("loses up to 1 min of data, 0 s accepted")
        .contains("(how its copies follow each other is assumed)");
    assertThat(report(copies(""))).contains("1 min (assumed)").contains("**missed**");
  }

  @Test
  void nothingIsLostWithAReplica() throws IOException {
    JsonNode data = Call.of("analyze", copies(", \"replication\": {\"mode\": \"async\", \"lagSeconds\": 120}"), "--json")
        .json().get("data");
    assertThat(data).anySatisfy(row -> {
      assertThat(row.get("unit").asText()).isEqualTo("second");
      assertThat(row.get("loss").asText()).isEqualTo("none");
    }).anySatisfy(row -> {
      assertThat(row.get("unit").asText()).isEqualTo("first");
      assertThat(row.get("loss").asText()).isEqualTo("lag");
    });
  }

  @Test
  void whatIsOutOfReachIsNotLost() throws IOException {
    Path needed = model("needed", """
        {"id": "guests", "kind": "users"}, {"id": "book", "kind": "database"}, {"id": "wire", "kind": "switch"},
        {"id": "names", "kind": "dns"}""", "", """
        {"id": "d1", "from": "guests", "to": "book"}, {"id": "d2", "from": "book", "to": "wire"},
        {"id": "d3", "from": "book", "to": "names"}""", "");
    JsonNode data = Call.of("analyze", needed, "--json").json().get("data");
    assertThat(data.findValuesAsText("unit")).containsExactly("book");
    assertThat(words(Call.of("analyze", needed))).contains("If book is destroyed, no copy of book is left");
  }

  @Test
  void aFailoverThatCountsForNothingIsRemarkedUpon() throws IOException {
    Path both = model("both", """
        {"id": "guests", "kind": "users"}, {"id": "left", "kind": "web-server"}, {"id": "right", "kind": "web-server"}""", """
        {"id": "sides", "members": ["left", "right"], "mode": "active-active",
         "failover": {"automatic": true, "detectSeconds": 30, "switchSeconds": 90}}""",
        "{\"id\": \"d1\", \"from\": \"guests\", \"to\": \"sides\"}", "");
    String remark = "Its failover of 2 min counts for nothing: every member of an active-active group serves, so nothing "
        + "has to switch.";
    assertThat(words(Call.of("whatif", both, "--off", "left"))).contains("sides: " + remark);
    assertThat(words(Call.of("analyze", both))).contains("Failover not used sides: nothing has to switch").contains(remark);
    assertThat(words(Call.of("whatif", both, "--off", "guests"))).doesNotContain(remark);
  }

  @Test
  void whatHoldsEachOtherUpIsFound() throws IOException {
    Path pair = model("pair", """
        {"id": "desk", "kind": "users"}, {"id": "root", "kind": "router", "name": "Root"},
        {"id": "a", "kind": "switch"}, {"id": "b", "kind": "switch"},
        {"id": "aUp", "kind": "generic", "canFail": false}, {"id": "aOver", "kind": "generic", "canFail": false},
        {"id": "bUp", "kind": "generic", "canFail": false}, {"id": "bOver", "kind": "generic", "canFail": false}""", """
        {"id": "aWays", "members": ["aUp", "aOver"], "mode": "active-active"},
        {"id": "bWays", "members": ["bUp", "bOver"], "mode": "active-active"}""", """
        {"id": "d1", "from": "desk", "to": "a"}, {"id": "d2", "from": "a", "to": "aWays"},
        {"id": "d3", "from": "b", "to": "bWays"}, {"id": "d4", "from": "aUp", "to": "root"},
        {"id": "d5", "from": "bUp", "to": "root"}, {"id": "d6", "from": "aOver", "to": "b"},
        {"id": "d7", "from": "bOver", "to": "a"}""", "");
    assertThat(words(Call.of("analyze", pair))).contains("Held up by each other Root");
  }

  @Test
  void namesThatHoldAndStayWhole() throws IOException {
    Path named = model("named", """
        {"id": "guests", "kind": "users"}, {"id": "stock", "kind": "database", "name": "Bread and butter"},
        {"id": "shelf", "kind": "storage", "name": "Salt or pepper"}""", "",
        "{\"id\": \"d1\", \"from\": \"guests\", \"to\": \"stock\"}, {\"id\": \"d2\", \"from\": \"stock\", \"to\": \"shelf\"}", "");
    assertThat(words(Call.of("analyze", named))).contains("“Salt or pepper” and “Bread and butter” are assumed")
        .contains("If “Bread and butter” or “Salt or pepper” is destroyed").doesNotContain("Bread or butter");
    assertThat(Call.of("check", named, "--no-spof").out()).contains("“Bread and butter” and “Salt or pepper”");
  }

  @Test
  void loadBeyondAllNumbersHidesNoOverload() throws IOException {
    Path huge = model("huge", """
        {"id": "crowd", "kind": "users"}, {"id": "relay", "kind": "service"}, {"id": "more", "kind": "service"},
        {"id": "few", "kind": "users"}, {"id": "pond", "kind": "database", "capacity": 10}""", "", """
        {"id": "d1", "from": "crowd", "to": "relay", "callsPerRequest": 1e308},
        {"id": "d2", "from": "relay", "to": "more", "callsPerRequest": 1e308},
        {"id": "d3", "from": "more", "to": "pond", "callsPerRequest": 0},
        {"id": "d4", "from": "few", "to": "pond"}""", """
        {"id": "rush", "entry": "crowd", "requestsPerSecond": 1e308},
        {"id": "calm", "entry": "few", "requestsPerSecond": 20}""");
    assertThat(Call.of("analyze", huge, "--json").json().get("overloadedAsItStands").toString()).isEqualTo("[\"pond\"]");
  }

  @Test
  void aJourneyThatIsDownAsItStandsBreaksEveryRule() throws IOException {
    Path down = model("down", """
        {"id": "guests", "kind": "users"},
        {"id": "till", "kind": "service", "capacity": 60, "onOverload": "fail"}""", "",
        "{\"id\": \"d1\", \"from\": \"guests\", \"to\": \"till\"}",
        "{\"id\": \"pay\", \"entry\": \"guests\", \"requestsPerSecond\": 100}, {\"id\": \"look\", \"entry\": \"guests\", \"slo\": 0.1}");
    Call check = Call.of("check", down, "--no-spof", "--max-spofs", "5", "--slo", "--min-order", "1", "--baseline", down);
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out().lines().filter(l -> l.contains(": pay is down although nothing has failed"))).hasSize(5);
  }

  @Test
  void figuresThatSayNothingAreNotWrittenOut() throws IOException {
    StringBuilder components = new StringBuilder("{\"id\": \"guests\", \"kind\": \"users\"}");
    StringBuilder members = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      components.append(", {\"id\": \"n").append(i).append("\", \"kind\": \"service\", \"availability\": 0.9999}");
      members.append(i == 1 ? "" : ", ").append("\"n").append(i).append('"');
    }
    Path many = model("many", components.toString(),
        "{\"id\": \"ns\", \"members\": [" + members + "], \"mode\": \"active-active\"}",
        "{\"id\": \"d1\", \"from\": \"guests\", \"to\": \"ns\"}", "");
    assertThat(words(Call.of("analyze", many))).contains("practically never").doesNotContain("0.0000");
    assertThat(report(many)).contains("practically never down (less than a second in a thousand years)")
        .doesNotContain("0.0000000");
  }

  @Test
  void anObjectiveMissedByLittleIsToldApart() throws IOException {
    Path close = model("close", """
        {"id": "guests", "kind": "users"}, {"id": "desk", "kind": "service", "availability": 0.99868, "mttrHours": 1}""", "",
        "{\"id\": \"d1\", \"from\": \"guests\", \"to\": \"desk\"}", "{\"id\": \"ask\", \"entry\": \"guests\", \"slo\": 0.9987}");
    assertThat(words(Call.of("analyze", close))).contains("99.868 % of 99.87 %").doesNotContain("99.87 % of 99.87 %");
    assertThat(report(close)).contains("99.868 %");
  }
}
