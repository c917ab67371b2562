package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import linchpin.cli.terminal.TerminalStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
  @TempDir private Path folder;

  private Path changed(String... replacements) throws IOException {
    String text = Shop.MODEL;
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(text).contains(replacements[i]);
      text = text.replace(replacements[i], replacements[i + 1]);
    }
    return Files.writeString(folder.resolve("new.linchpin.json"), text);
  }

  @Test
  void saysThatOnlyTheDrawingChanged() throws IOException {
    Call call = Call.of("diff", Shop.in(folder), changed("\"x\": 200", "\"x\": 260"));
    assertThat(call.status()).isZero();
    assertThat(call.out().lines()).containsExactly("Shop", "No difference in the model; only the drawing changed.");
    assertThat(Call.of("diff", Shop.in(folder), Shop.in(folder)).out().lines()).containsExactly("Shop", "No difference.");
  }

  @Test
  void tellsWhatChangedAndWhatThatDoes() throws IOException {
    Path now = changed(
        "\"id\": \"app2\", \"name\": \"App 2\", \"kind\": \"app-server\", \"in\": \"zone-a\"",
        "\"id\": \"app2\", \"name\": \"App 2\", \"kind\": \"app-server\"",
        "\"automatic\": false, \"manualMinutes\": 60", "\"automatic\": true, \"detectSeconds\": 10, \"switchSeconds\": 20",
        "\"operators\": [\"ann\"], ", "");
    Call call = Call.of("diff", Shop.in(folder), now);
    assertThat(call.status()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out().lines()).containsExactly(
        "Shop",
        "",
        "Model: 3 changes",
        "  ~ component App 2 (app2): stands in Zone A → nothing",
        "  ~ component Orders primary (db1): operators Ann → none",
        "  ~ group Orders (db): failover by a person, 1 h → automatic, noticed after 10",
        "    s, 30 s in all",
        "",
        "Checkout",
        "  ~ available 99.83 % → 99.89 %; down a year 14.9 h → 9.7 h; loss a year 14,900",
        "    → 9,690",
        "  - no single point of failure any more: Zone A, now: nothing",
        "  ~ combinations of 1: 2 → 1, of 2: 2 → 3",
        "  ~ goes down with App 2 + Zone A; before it took Zone A",
        "",
        "What single failures do",
        "  ~ Orders primary on Checkout: extended of 1 h → interruption of 30 s",
        "",
        "Redundancy",
        "  - Apps: no longer shares Zone A, which alone is fatal",
        "  - Orders: no longer manual failover",
        "",
        "People",
        "  ~ bus factor 1 → none",
        "  - Ann is not the only one any more for Orders primary",
        "",
        "If the figures are off",
        "  - Checkout: better in 100 of 100 draws of the figures, worse in 0");
  }

  @Test
  void tellsOfNewSinglePointsOfFailure() throws IOException {
    Path now = changed("{\"id\": \"d5\", \"from\": \"app1\", \"to\": \"db\"}", "{\"id\": \"d5\", \"from\": \"app1\", \"to\": \"cache\"}",
        "{\"id\": \"d6\", \"from\": \"app2\", \"to\": \"db\"}", "{\"id\": \"d6\", \"from\": \"app2\", \"to\": \"cache\"}");
    String text = Call.of("diff", Shop.in(folder), now).out();
    assertThat(text).contains("✕ new single point of failure: Session cache 注文, before: degraded")
        .contains("~ dependency App 1 → Session cache 注文: to Orders → Session cache 注文")
        .contains("no longer with Orders primary + Orders standby");
    String coloured = Call.of(new TerminalStyle(true), "diff", Shop.in(folder), now).out();
    assertThat(coloured).contains("\u001B[31m  ✕ new single point of failure");
  }

  @Test
  void givesScriptsEveryChange() throws IOException {
    Path now = changed("\"id\": \"zone-a\", \"name\"", "\"id\": \"z-a\", \"name\"", "\"in\": \"zone-a\"", "\"in\": \"z-a\"",
        "\"id\": \"lb\", \"name\": \"Load balancer\", \"kind\": \"load-balancer\", \"availability\": 0.999",
        "\"id\": \"lb\", \"name\": \"Load balancer\", \"kind\": \"load-balancer\", \"availability\": 0.99");
    JsonNode diff = Call.of("diff", Shop.in(folder), now, "--json").json();
    assertThat(diff.get("modelChanged").asBoolean()).isTrue();
    assertThat(diff.get("changes")).hasSize(2);
    assertThat(diff.get("changes").get(1).get("formerId").asText()).isEqualTo("zone-a");
    JsonNode journey = diff.get("journeys").get(0);
    assertThat(journey.get("spofs").get("added")).isEmpty();
    assertThat(journey.get("spofs").get("gone")).as("a renamed one is no other").isEmpty();
    JsonNode set = journey.get("cutSets").get("changed").get(0);
    assertThat(set.get("after").get(0).asText()).isEqualTo("lb");
    assertThat(set.get("probabilityBefore").asDouble()).isCloseTo(0.001, org.assertj.core.api.Assertions.within(1e-12));
    assertThat(set.get("probabilityAfter").asDouble()).isCloseTo(0.01, org.assertj.core.api.Assertions.within(1e-12));
    assertThat(Call.of("check", now, "--baseline", Shop.in(folder)).out().lines())
        .as("a gate knows that a renamed one is no new one").hasSize(1).allMatch(l -> l.contains("was available"));
  }

  @Test
  void readsTheOlderVersionFromStandardInputAndNothingFromNowhere() throws IOException {
    InputStream in = System.in;
    try {
      System.setIn(new ByteArrayInputStream(Shop.MODEL.getBytes(StandardCharsets.UTF_8)));
      assertThat(Call.of("diff", "-", Shop.in(folder)).out()).contains("No difference.");
    } finally {
      System.setIn(in);
    }
    String added = Call.of("diff", "/dev/null", Shop.in(folder), "--limit", "3").out();
    assertThat(added).contains("+ component Shoppers (users): users", "… and", "+ journey Checkout is new");
    assertThat(Call.of("diff", "-", "-").status()).isEqualTo(2);
  }

  @Test
  void writesMarkdownThatMatchesTheText() throws IOException {
    Path now = changed("\"availability\": 0.9999", "\"availability\": 0.9");
    String page = Call.of("diff", Shop.in(folder), now, "--markdown").out();
    assertThat(page).startsWith("### Shop\n\n**Model: 1 change**\n\n- `~` component Zone A (zone-a): availability 99.99 % → 90 %\n");
    assertThat(page).contains("- `▲` available");
  }

  @Test
  void saysWhichOfTheTwoIsWrong() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{");
    Call call = Call.of("diff", Shop.in(folder), bad);
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.complaints()).hasSize(1).allMatch(l -> l.startsWith("linchpin: NEW: bad.json: line 1: ends in the middle"));
    assertThat(Call.of("diff", Shop.in(folder)).status()).isEqualTo(2);
  }
}
