package linchpin.advice.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import linchpin.advice.Finding;
import linchpin.advice.Findings;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every remedy offered for every model that comes with the program does what it says.
class SampleRemediesTest {
  private static final int MOST_STEPS = 12;

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("sample-models"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyOfferKeepsItsPromise(Path file) {
    Document document = Opened.file(file);
    Report report = Analyzer.analyze(document.topology(), Cancellation.NEVER);

    List<Offer> offers = Remedies.all(document, report);

    offers.forEach(offer -> Promise.check(document, report, offer, file.toString()));
    assertThat(offers).extracting(o -> o.remedy().id()).doesNotHaveDuplicates();
    assertThat(offers).extracting(Offer::gainPerCost).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySpofHasARemedy(Path file) {
    Document document = Opened.file(file);
    Report report = Analyzer.analyze(document.topology(), Cancellation.NEVER);

    for (Finding finding : Findings.of(report)) {
      if (finding.spof()) {
        assertThat(Remedies.of(document, report, finding)).as(finding.title()).isNotEmpty();
      }
    }
  }

  /// Applies the best of what takes a single point of failure of the checkout away, or makes it work more often, until
  /// it has none and reaches what it aims at.
  @Test
  void theWebShopIsMendedStepByStep() {
    Document document = Opened.sample("web-shop");
    Report report = analyzed(document);
    int steps = 0;
    while (!mended(Metrics.of(document, report)) && steps < MOST_STEPS) {
      Offer best = best(document, report);
      document = best.remedy().edit().apply(document);
      report = analyzed(document);
      assertThat(Metrics.of(document, report)).as(best.remedy().title()).isEqualTo(best.after());
      steps++;
    }

    assertThat(mended(Metrics.of(document, report))).as("after " + steps + " steps").isTrue();
  }

  private static boolean mended(Metrics metrics) {
    Metrics.OfJourney checkout = metrics.journey("checkout");
    return checkout != null && checkout.spofs() == 0 && Boolean.TRUE.equals(checkout.meetsSlo());
  }

  private static Offer best(Document document, Report report) {
    for (Finding finding : Findings.of(report)) {
      if (finding.spof() && finding.journeys().containsKey("checkout")) {
        List<Offer> offers = Remedies.of(document, report, finding).stream()
            .filter(o -> spofs(o.after()) < spofs(o.before())).toList();
        if (!offers.isEmpty()) {
          return offers.getFirst();
        }
      }
    }
    throw new AssertionError("nothing takes a single point of failure away");
  }

  private static int spofs(Metrics metrics) {
    Metrics.OfJourney checkout = metrics.journey("checkout");
    return checkout == null ? 0 : checkout.spofs();
  }

  @Test
  void withoutFiguresOffersHaveNoneEither() {
    Document document = Opened.sample("usual-suspects");
    Report report = Analyzer.analyze(
        document.topology(), AnalysisOptions.QUICK, Cancellation.NEVER, early -> {});

    List<Offer> offers = Remedies.all(document, report);

    assertThat(offers).isNotEmpty().allSatisfy(o -> {
      assertThat(o.after().lossPerYear()).isNull();
      assertThat(o.after().journeys()).allSatisfy(j -> assertThat(j.availability()).isNull());
    });
    assertThat(offers).anySatisfy(o -> assertThat(o.after().spofs()).isLessThan(o.before().spofs()));
  }

  private static Report analyzed(Document document) {
    return Analyzer.analyze(document.topology(), Cancellation.NEVER);
  }
}
