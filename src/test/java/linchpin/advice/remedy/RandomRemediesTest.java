package linchpin.advice.remedy;

import java.util.stream.LongStream;
import linchpin.advice.Findings;
import linchpin.analysis.Analyzer;
import linchpin.analysis.RandomModels;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.layout.AutoLayout;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;

/// Every remedy offered for models of every shape does what it says.
class RandomRemediesTest {
  private static final int MOST_FINDINGS = 4;

  @Test
  void everyOfferKeepsItsPromise() {
    LongStream.range(0, 200).forEach(seed -> {
      Document bare = Document.of("random " + seed, new RandomModels(seed, seed % 2 == 0).topology());
      Document document = seed % 4 == 3 ? bare : laidOut(bare);
      Report report = Analyzer.analyze(document.topology(), Cancellation.NEVER);
      Findings.of(report, document.scenarios().values()).stream().limit(MOST_FINDINGS)
          .flatMap(finding -> Remedies.of(document, report, finding).stream())
          .forEach(offer -> Promise.check(document, report, offer, "seed " + seed));
    });
  }

  private static Document laidOut(Document document) {
    return document.withPlacement(AutoLayout.layout(document));
  }
}
