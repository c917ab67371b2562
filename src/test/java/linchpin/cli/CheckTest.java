package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  @TempDir private Path folder;

  @Test
  void endsWithOneAndNamesRuleAndJourney() throws IOException {
    Call call = Call.of("check", Shop.in(folder), "--no-spof", "--slo", "--min-order", "2");
    assertThat(call.status()).isEqualTo(1);
    assertThat(call.err()).isEmpty();
    assertThat(call.out().lines()).containsExactly(
        "--no-spof: checkout has 2 single points of failure: Load balancer and Zone A",
        "--slo: checkout is available 99.83 %, its objective is 99.95 %",
        "--min-order 2: checkout goes down with 1: Load balancer (and 1 more set of fewer than 2)");
  }

  @Test
  void endsWithZeroWhenEveryRuleHolds() throws IOException {
    Call call = Call.of("check", Shop.in(folder), "--max-spofs", "2", "--min-order", "1", "--baseline", Shop.in(folder));
    assertThat(call.status()).isZero();
    assertThat(call.out()).isEqualToIgnoringNewLines("Every rule holds for 1 journey.");
  }

  @Test
  void comparesWithAnOlderModel() throws IOException {
    Path old = Files.writeString(folder.resolve("old.linchpin.json"), Shop.MODEL.replace("\"in\": \"zone-a\", ", ""));
    Call call = Call.of("check", Shop.in(folder), "--baseline", old);
    assertThat(call.status()).isEqualTo(1);
    assertThat(call.out().lines()).containsExactly(
        "--baseline: checkout has got 1 new single point of failure: Zone A",
        "--baseline: checkout was available 99.84 %, now 99.83 %");
    assertThat(Call.of("check", old, "--baseline", Shop.in(folder)).status()).isZero();
  }

  @Test
  void noticesAJourneyThatIsGone() throws IOException {
    Path renamed = Files.writeString(
        folder.resolve("new.linchpin.json"), Shop.MODEL.replace("\"id\": \"checkout\"", "\"id\": \"buy\""));
    Call call = Call.of("check", renamed, "--baseline", Shop.in(folder));
    assertThat(call.status()).isEqualTo(1);
    assertThat(call.out()).contains("the journey checkout is gone");
  }

  @Test
  void looksAsFarAsTheOrderAskedFor() throws IOException {
    String robust = Shop.MODEL.replace("\"id\": \"lb\", ", "\"id\": \"lb\", \"canFail\": false, ")
        .replace("\"id\": \"zone-a\", ", "\"id\": \"zone-a\", \"canFail\": false, ");
    assertThat(Call.of("check", Shop.in(folder, robust), "--min-order", "2").status()).isZero();
    Call three = Call.of("check", Shop.in(folder, robust), "--min-order", "3");
    assertThat(three.status()).isEqualTo(1);
    assertThat(three.out()).contains("goes down with 2: App 1 and App 2");
  }

  @Test
  void wantsNumbersInTheirRange() throws IOException {
    assertThat(Call.of("check", Shop.in(folder), "--max-spofs", "-1").status()).isEqualTo(2);
    assertThat(Call.of("check", Shop.in(folder), "--min-order", "0").status()).isEqualTo(2);
  }

  @Test
  void givesScriptsTheBrokenRulesWithTheirUnits() throws IOException {
    Call call = Call.of("check", Shop.in(folder), "--max-spofs", "1", "--slo", "--json");
    assertThat(call.status()).isEqualTo(1);
    JsonNode broken = call.json().get("broken");
    assertThat(call.json().get("holds").asBoolean()).isFalse();
    assertThat(broken).hasSize(2);
    assertThat(broken.get(0).get("rule").asText()).isEqualTo("--max-spofs 1");
    assertThat(broken.get(0).get("journey").asText()).isEqualTo("checkout");
    assertThat(broken.get(0).get("units").toString()).isEqualTo("[\"lb\",\"zone-a\"]");
    JsonNode fine = Call.of("check", Shop.in(folder), "--max-spofs", "2", "--json").json();
    assertThat(fine.get("holds").asBoolean()).isTrue();
    assertThat(fine.get("broken")).isEmpty();
  }

  @Test
  void writesMarkdownInWhichNamesAreNoMarkup() throws IOException {
    String named = Shop.MODEL.replace("Load balancer", "*LB* | <b>`x`</b>");
    Call call = Call.of("check", Shop.in(folder, named), "--no-spof", "--markdown");
    assertThat(call.status()).isEqualTo(1);
    assertThat(call.out().lines()).containsExactly(
        "### ✕ Shop: 1 broken", "", "| rule | what is wrong |", "| --- | --- |",
        "| `--no-spof` | checkout has 2 single points of failure: "
            + "\\*LB\\* \\| &lt;b&gt;\\`x\\`&lt;/b&gt; and Zone A |");
    assertThat(Call.of("check", Shop.in(folder), "--max-spofs", "2", "--markdown").out().strip())
        .isEqualTo("### ✔ Shop: every rule holds for 1 journey");
    assertThat(Call.of("check", Shop.in(folder), "--no-spof", "--markdown", "--json").status()).isEqualTo(2);
  }

  @Test
  void refusesToCheckNothing() throws IOException {
    Path empty = Shop.in(folder, "{\"format\": \"linchpin\", \"version\": 1, \"name\": \"Nothing\"}");
    Call nothing = Call.of("check", empty, "--no-spof");
    assertThat(nothing.status()).isEqualTo(2);
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.complaints()).hasSize(1);
    assertThat(nothing.err()).contains("nothing was checked").contains("add a journey");

    Path aimless = Shop.in(folder, Shop.MODEL.replace("\"slo\": 0.9995", "\"rtoMinutes\": 9"));
    assertThat(Call.of("check", aimless, "--slo").err()).contains("--slo checked nothing").contains("0.999");
    Call beside = Call.of("check", aimless, "--slo", "--max-spofs", "2");
    assertThat(beside.status()).isZero();
    assertThat(beside.err()).contains("--slo: not checked for checkout, which has no objective");
    Path bare = Files.writeString(folder.resolve("bare.linchpin.json"), "{\"format\": \"linchpin\", \"version\": 1}");
    assertThat(Call.of("check", bare, "--baseline", aimless).out()).contains("the journey checkout is gone");
    assertThat(Call.of("check", bare, "--baseline", bare).status()).isEqualTo(2);
  }

  @Test
  void failsWhatIsDownWithNothingOff() throws IOException {
    String overloaded = Shop.MODEL
        .replace("\"id\": \"lb\", ", "\"id\": \"lb\", \"capacity\": 1, \"onOverload\": \"fail\", ")
        .replace("\"revenuePerHour\"", "\"requestsPerSecond\": 100, \"revenuePerHour\"");
    Call call = Call.of("check", Shop.in(folder, overloaded), "--max-spofs", "9", "--min-order", "1");
    assertThat(call.status()).isEqualTo(1);
    assertThat(call.out().lines()).containsExactly(
        "--max-spofs 9: checkout is down although nothing has failed",
        "--min-order 1: checkout is down although nothing has failed");
    assertThat(call.complaints()).hasSize(1)
        .allMatch(l -> l.startsWith("linchpin: Load balancer is overloaded with nothing off, so single failures"));
  }

  @Test
  void saysThatANewJourneyHasNothingToBeComparedWith() throws IOException {
    Path more = Files.writeString(folder.resolve("more.linchpin.json"), Shop.MODEL.replace(
        "\"journeys\": [", "\"journeys\": [{\"id\": \"browse\", \"entry\": \"users\", \"access\": \"read\"},"));
    Call call = Call.of("check", more, "--baseline", Shop.in(folder));
    assertThat(call.status()).isZero();
    assertThat(call.complaints()).containsExactly(
        "linchpin: --baseline: the journey browse is new, so there is nothing to compare with");
  }

  @Test
  void saysWhichOfTheTwoModelsCannotBeRead() throws IOException {
    Path broken = Files.writeString(folder.resolve("old.linchpin.json"), Shop.MODEL.replace("\"d1\", ", "\"d2\", "));
    Call call = Call.of("check", Shop.in(folder), "--baseline", broken);
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.complaints()).hasSize(1)
        .allMatch(l -> l.startsWith("linchpin: --baseline: old.linchpin.json: line 19, dependencies[1].id"));
    assertThat(Call.of("check", Shop.in(folder), "--baseline", folder.resolve("none.json")).err())
        .contains("--baseline: none.json: does not exist");
  }
}
