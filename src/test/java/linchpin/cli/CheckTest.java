package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
        "--min-order 2: checkout goes down with 1: Load balancer");
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
}
