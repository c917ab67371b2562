package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linchpin.cli.terminal.TerminalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {
  @TempDir private Path folder;

  @Test
  void printsEveryKeyOfTheContract() throws IOException {
    JsonNode all = Call.of("whatif", Shop.in(folder), "--off", "cache", "--json").json();
    assertThat(names(all)).containsExactlyInAnyOrder(
        "off", "moments", "impacts", "isolate", "surge", "saturate", "splitBrain", "why");
    assertThat(names(all.at("/moments/0"))).containsExactlyInAnyOrder(
        "phase", "atSeconds", "states", "journeys", "overloaded", "noSpareLeft", "waves");
    assertThat(names(all.at("/moments/0/states"))).as("every component but people").containsExactlyInAnyOrder(
        "users", "lb", "zone-a", "app1", "app2", "cache", "db1", "db2");
    assertThat(all.at("/moments/0/waves").toString()).isEqualTo("{\"cache\":0}");
    assertThat(all.at("/impacts/checkout/impact").asText()).isEqualTo("degraded");
    assertThat(names(all.get("why"))).containsExactlyInAnyOrder("users", "lb", "app1", "app2", "cache");
  }

  @Test
  void tellsTheMomentsInOrderOfTime() throws IOException {
    JsonNode all = Call.of("whatif", Shop.in(folder), "--off", "db1", "--json").json();
    List<String> phases = new ArrayList<>();
    all.get("moments").forEach(m -> phases.add(m.get("phase").asText() + " " + m.get("atSeconds").asInt()));
    assertThat(phases).containsExactly("immediate 0", "settled 0", "recovered 3600");
    assertThat(all.at("/moments/1/journeys/checkout").asText()).isEqualTo("down");
    assertThat(all.at("/moments/2/journeys/checkout").asText()).isEqualTo("up");
    assertThat(all.at("/impacts/checkout/impact").asText()).isEqualTo("extended");
    assertThat(all.at("/impacts/checkout/seconds").asInt()).isEqualTo(3600);
    assertThat(all.at("/why/users").asText()).as("why it was down until then").isNotEmpty();
  }

  @Test
  void waitsForThePersonWhoIsAway() throws IOException {
    JsonNode all = Call.of("whatif", Shop.in(folder), "--off", "db1", "--off", "ann", "--json").json();
    assertThat(all.at("/impacts/checkout/impact").asText()).isEqualTo("outage");
    assertThat(all.get("off").toString()).isEqualTo("[\"db1\",\"ann\"]");
  }

  @Test
  void addsToAScenario() throws IOException {
    JsonNode all = Call.of(
        "whatif", Shop.in(folder), "--scenario", "lose-cache", "--off", "lb", "--off", "cache", "--isolate", "zone-a",
        "--surge", "3", "--saturate", "apps=0.5", "--saturate", "lb=2", "--json").json();
    assertThat(all.get("off").toString()).isEqualTo("[\"cache\",\"lb\"]");
    assertThat(all.get("isolate").toString()).isEqualTo("[\"zone-a\"]");
    assertThat(all.get("surge").asDouble()).isEqualTo(6);
    assertThat(all.get("saturate").toString()).isEqualTo("{\"apps\":0.25,\"lb\":2}");
  }

  @Test
  void takesSoftDependenciesAsHardWhenAsked() throws IOException {
    Path shop = Shop.in(folder);
    JsonNode soft = Call.of("whatif", shop, "--off", "cache", "--json").json();
    assertThat(soft.at("/impacts/checkout/impact").asText()).isEqualTo("degraded");
    assertThat(soft.has("harden")).isFalse();
    JsonNode hard = Call.of("whatif", shop, "--scenario", "lose-cache", "--harden", "d3", "--harden", "d4", "--json").json();
    assertThat(hard.at("/impacts/checkout/impact").asText()).isEqualTo("outage");
    assertThat(hard.get("harden").toString()).isEqualTo("[\"d3\",\"d4\"]");
    assertThat(Call.of("whatif", shop, "--harden", "cache").err()).contains("--harden cache: the model has no such dependency");
  }

  @Test
  void showsHowItStandsWhenNothingIsOff() throws IOException {
    JsonNode all = Call.of("whatif", Shop.in(folder), "--json").json();
    assertThat(all.at("/impacts/checkout/impact").asText()).isEqualTo("none");
    assertThat(all.get("surge").asDouble()).isEqualTo(1);
    assertThat(all.get("why")).isEmpty();
    assertThat(Call.of("whatif", Shop.in(folder)).out()).contains("as it stands, nothing off", "everything works");
  }

  @Test
  void tellsPeopleMomentByMoment() throws IOException {
    Call call = Call.of("whatif", Shop.in(folder), "--off", "db1");
    assertThat(call.status()).isZero();
    assertThat(call.out().lines()).allMatch(l -> TerminalText.width(l) <= 80);
    assertThat(call.out())
        .contains("off: Orders primary")
        .contains("down for 1 h, until a person switches over")
        .contains("✕ Shoppers")
        .contains("Recovered, after 1 h: people have switched over")
        .contains("· Shoppers       up again");
  }

  private static List<String> names(JsonNode object) {
    List<String> all = new ArrayList<>();
    object.fieldNames().forEachRemaining(all::add);
    return all;
  }
}
