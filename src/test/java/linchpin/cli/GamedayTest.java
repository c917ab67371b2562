package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GamedayTest {
  @TempDir private Path folder;

  @Test
  void printsARunSheetWithWhatWillHappenAndHowItComesBack() throws IOException {
    Call call = Call.of("gameday", Shop.in(folder), "--rounds", "7");
    assertThat(call.status()).isZero();
    assertThat(call.err()).isEmpty();
    String round = call.out().split("(?=ROUND \\d)")[round(call.out(), "Orders primary")];
    assertThat(round.replace(folder.toString(), "FOLDER").lines().skip(1)).containsExactly(
        "  Happens by itself about 4.4 times a year.",
        "  Rehearse: linchpin whatif FOLDER/shop.linchpin.json --off db1",
        "  ▲ If Orders primary is destroyed and not only switched off, Orders loses up to",
        "  1 min of data (assumed); have a copy.",
        "  JOURNEY   PREDICTED        OBSERVED",
        "  Checkout  extended of 1 h  ____________________",
        "  immediate: Checkout down; down: Shoppers, Load balancer, App 1, App 2, Orders",
        "  primary",
        "  recovered after 1 h: every journey up; down: Orders primary",
        "  Bring it back:",
        "    Switch Orders primary on again (a real repair takes about 2 h); who can:",
        "    Ann.",
        "    Orders may have moved: let Orders primary serve again, if that is what you",
        "    want.",
        "    See that 1 journey is up again, and that every group has its spares.",
        "");
  }

  private static int round(String sheet, String off) {
    var found = Pattern.compile("ROUND (\\d): switch off " + off).matcher(sheet);
    assertThat(found.find()).as(sheet).isTrue();
    return Integer.parseInt(found.group(1));
  }

  @Test
  void drawsTheSameForTheSameSeed() throws IOException {
    Path shop = Shop.in(folder);
    String first = Call.of("gameday", shop, "--seed", "7", "--rounds", "3", "--json").out();
    assertThat(Call.of("gameday", shop, "--seed", "7", "--rounds", "3", "--json").out()).isEqualTo(first);
    JsonNode pairs = Call.of("gameday", shop, "--pairs", "--rounds", "4", "--json").json().get("rounds");
    assertThat(pairs).hasSize(4).allMatch(r -> r.get("off").size() == 2 && r.get("failuresPerYear").isNull());
    Call all = Call.of("gameday", shop, "--rounds", "99");
    assertThat(all.err()).contains("7 rounds only: nothing else was drawn");
  }

  @Test
  void triesOutTheScenariosKept() throws IOException {
    JsonNode sheet = Call.of("gameday", Shop.in(folder), "--scenarios", "--json").json();
    assertThat(sheet.get("seed").isNull()).isTrue();
    JsonNode round = sheet.get("rounds").get(0);
    assertThat(round.get("scenario").asText()).isEqualTo("lose-cache");
    assertThat(round.get("saturate").get("apps").asDouble()).isEqualTo(0.5);
    assertThat(round.get("journeys").get(0).get("predicted").get("impact").asText()).isEqualTo("degraded");
    assertThat(round.get("bringBack").toString()).contains("Take the additional load away");
  }

  @Test
  void comparesAFilledInMarkdownSheet() throws IOException {
    Path shop = Shop.in(folder, Shop.MODEL.replace("\"name\": \"Checkout\"", "\"name\": \"Check|out -->\""));
    String sheet = Call.of("gameday", shop, "--rounds", "7", "--markdown").out();
    assertThat(sheet.lines().filter(l -> l.contains("-->"))).as("only the end of the last line ends it").hasSize(1);
    int primary = number(sheet, "Orders primary");
    int standby = number(sheet, "Orders standby");
    int cache = number(sheet, "Session cache 注文");
    Path filled = Files.writeString(folder.resolve("sheet.md"), sheet.lines().map(l -> {
      boolean row = l.startsWith("| ") && !l.startsWith("| nr") && !l.startsWith("| ---");
      String seen = l.startsWith("| " + primary + ".1 ") ? "extended 2 h" : l.startsWith("| " + standby + ".1 ") ? "none"
          : l.startsWith("| " + cache + ".1 ") ? "Outage!" : "";
      return row ? l.substring(0, l.lastIndexOf('|', l.length() - 2) + 1) + " " + seen + " |" : l;
    }).reduce("", (a, b) -> a + b + "\n"));
    Call call = Call.of("gameday", shop, "--observed", filled);
    assertThat(call.status()).as(call.err()).isZero();
    assertThat(call.err()).contains("4 of the sheet's fields are not filled in");
    assertThat(call.out()).startsWith("Shop\n1 of 3 observations agree with the model (33 %)\n");
    assertThat(call.out().replaceAll("\\s+", " "))
        .contains("Orders primary off, Check|out -->: predicted extended of 1 h, observed extended of 2 h — it took longer")
        .contains("✕ round " + cache + ", Session cache 注文 off, Check|out -->: predicted degraded, observed outage — worse");
    JsonNode json = Call.of("gameday", shop, "--observed", filled, "--json").json();
    assertThat(json.get("agreed").asInt()).isEqualTo(1);
    assertThat(json.get("missing").asInt()).isEqualTo(4);
    assertThat(json.get("rows").findValuesAsText("verdict")).containsExactlyInAnyOrder("agrees", "longer", "worse");
  }

  private static int number(String sheet, String off) {
    var found = Pattern.compile("## Round (\\d): switch off " + off).matcher(sheet);
    assertThat(found.find()).as(sheet).isTrue();
    return Integer.parseInt(found.group(1));
  }

  @Test
  void comparesAFilledInJsonSheet() throws IOException {
    Path shop = Shop.in(folder);
    String sheet = Call.of("gameday", shop, "--rounds", "2", "--json").out();
    Path filled = Files.writeString(folder.resolve("sheet.json"), sheet.replace("\"observed\": null", "\"observed\": \"none\""));
    JsonNode json = Call.of("gameday", shop, "--observed", filled, "--json").json();
    assertThat(json.get("observations").asInt()).isEqualTo(2);
    Path without = Files.writeString(folder.resolve("other.linchpin.json"), """
        {"format": "linchpin", "version": 1, "components": [{"id": "u", "kind": "users"}, {"id": "a", "kind": "service"}],
         "dependencies": [{"from": "u", "to": "a"}]}
        """);
    Call other = Call.of("gameday", without, "--observed", filled);
    assertThat(other.status()).isZero();
    assertThat(other.complaints()).hasSize(2).allMatch(l -> l.contains("is left out: the model has no "));
    assertThat(other.out()).contains("nothing was filled in");
  }

  @Test
  void saysWhereASheetIsWrong() throws IOException {
    Path shop = Shop.in(folder);
    String sheet = Call.of("gameday", shop, "--rounds", "1", "--json").out();
    Path wrong = Files.writeString(folder.resolve("wrong.json"), sheet.replace("\"observed\": null", "\"observed\": \"fine\""));
    Call call = Call.of("gameday", shop, "--observed", wrong);
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.complaints()).hasSize(1)
        .allMatch(l -> l.matches("linchpin: wrong.json: line \\d+: \"fine\" is no impact; write none, degraded, .*"));
    for (String text : new String[] {"# Notes", "{", "{}", "[]", ""}) {
      Call none = Call.of("gameday", shop, "--observed", Files.writeString(folder.resolve("none.md"), text));
      assertThat(none.status()).as(text).isEqualTo(2);
      assertThat(none.complaints()).hasSize(1).allMatch(l -> l.startsWith("linchpin: none.md: "));
    }
    assertThat(Call.of("gameday", shop, "--observed", folder.resolve("gone.md")).err()).contains("gone.md: does not exist");
  }

  @Test
  void wantsSomethingToWatchAndSomethingToFail() throws IOException {
    assertThat(Call.of("gameday", Shop.in(folder), "--rounds", "0").status()).isEqualTo(2);
    assertThat(Call.of("gameday", Shop.in(folder), "--pairs", "--scenarios").status()).isEqualTo(2);
    Path empty = Files.writeString(folder.resolve("empty.linchpin.json"), "{\"format\": \"linchpin\", \"version\": 1}");
    assertThat(Call.of("gameday", empty).err()).contains("has no journey");
    Path safe = Files.writeString(folder.resolve("safe.linchpin.json"), """
        {"format": "linchpin", "version": 1, "components": [{"id": "u", "kind": "users"}]}
        """);
    assertThat(Call.of("gameday", safe).err()).contains("nothing that can fail");
    assertThat(Call.of("gameday", safe, "--scenarios").err()).contains("keeps no scenarios");
  }
}
