package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The models kept beside the project about which something false was said; skipped where they are not there.
class SharedTruthTest {
  private static final Path MODELS = Path.of("../shared/truth");
  private static final Path GOLDEN = Path.of("../shared/golden");

  @TempDir private Path folder;

  @BeforeEach
  void needsTheModels() {
    assumeTrue(Files.isDirectory(MODELS), "no ../shared/truth here");
  }

  private static Path model(String name) {
    return MODELS.resolve(name + ".linchpin.json");
  }

  private static String words(Call call) {
    return call.out().replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "aa-failover | Its failover of 5 min counts for nothing",
    "data-switch | all of it is lost with Orders DB",
    "given-avail | down up to 4 h, 1 h accepted",
    "given-avail | Times to repair a and z are assumed",
    "names-and | “Orders and returns” and “Lost and found” are assumed",
    "noreplication | (how its copies follow each other is assumed)",
    "overload-pair | 99.97 %",
    "overload-pair | misses 99.99 %",
    "overload-pair | a + b",
    "replica-lost | up to 10 min of data may be lost when Primary fails",
    "ring | Held up by each other Core router",
    "two-waits | Payroll is down until a person switches over, after 1.5 h; Buy is down until a person switches over, after 10 min"
  })
  void analyzeSaysWhatIsRight(String name, String right) {
    assertThat(words(Call.of("analyze", model(name)))).containsIgnoringCase(right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "data-switch | lost with Core switch", "data-switch | for good", "names-and | Orders or returns",
    "replica-lost | lost with Replica", "given-avail | Availability figures of", "fv | Fussell",
    "two-waits | Buy and Payroll are down"
  })
  void analyzeAndReportSayNothingFalse(String name, String wrong) throws IOException {
    assertThat(words(Call.of("analyze", model(name)))).doesNotContainIgnoringCase(wrong);
    Path out = folder.resolve("report.md");
    assertThat(Call.of("report", model(name), "-o", out).status()).isZero();
    assertThat(Files.readString(out)).doesNotContain("figures of the model itself").doesNotContain("Fussell")
        .doesNotContain("Orders or returns").doesNotContain("Buy and Payroll are down");
  }

  @Test
  void nothingChangesAboutTheShopByAnOverloadElsewhere() {
    Call diff = Call.of("diff", model("min-order-overload"), model("oas-hides"));
    assertThat(diff.out()).doesNotContain("no single point").doesNotContain("available");
    assertThat(Call.of("check", model("oas-hides"), "--no-spof").out()).contains("shop has 2 single points of failure");
  }

  @Test
  void aSoftLineBackChangesNothing() {
    assumeTrue(Files.isDirectory(GOLDEN), "no ../shared/golden here");
    Path before = GOLDEN.resolve("cache-kills-database.linchpin.json");
    assertThat(words(Call.of("diff", before, model("cycle-hides-overload")))).contains("What can go wrong is the same");
  }

  @Test
  void oneFailureByOverloadBreaksAMinimumOfTwo() {
    Call check = Call.of("check", model("min-order-overload"), "--min-order", "2");
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out()).contains("shop goes down with 1: app1, by overload");
  }

  @Test
  void pairsByOverloadBreakObjectiveAndOrder() {
    Call check = Call.of("check", model("overload-pair"), "--slo", "--min-order", "3");
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out()).contains("--slo: j is available 99.97 %").contains("--min-order 3: j goes down with 2: a and b");
  }

  @Test
  void theStandbyIsNotWhatMattersMost() {
    JsonNode buy = Call.of("analyze", model("two-waits"), "--json").json().get("journeys").get(0).get("importance");
    double share = StreamSupport.stream(buy.spliterator(), false)
        .filter(i -> i.get("unit").asText().equals("a2")).mapToDouble(i -> i.get("share").asDouble()).sum();
    assertThat(share).isLessThan(0.005);
  }

  @Test
  void whatIfRemarksOnTheFailoverThatCountsForNothing() {
    assertThat(words(Call.of("whatif", model("aa-failover"), "--off", "a"))).contains("counts for nothing");
  }
}
