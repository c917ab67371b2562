package linchpin.advice.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import linchpin.analysis.Analyzer;
import linchpin.analysis.Cancellation;
import linchpin.analysis.Report;
import linchpin.edit.Bounds;
import linchpin.edit.Document;
import linchpin.edit.History;
import linchpin.edit.Outlines;
import linchpin.edit.Selection;
import linchpin.edit.validity.Validity;
import linchpin.format.ModelFile;
import linchpin.model.Component;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every remedy offered for every model that comes with the program does what it says.
class SampleRemediesTest {
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

    for (Offer offer : offers) {
      Document changed = offer.remedy().edit().apply(document);
      assertThat(Validity.problems(changed)).as(offer.remedy().title()).isEmpty();
      assertThat(Opened.text(ModelFile.text(changed))).as(offer.remedy().title()).isEqualTo(changed);
      assertNothingOverlaps(changed, offer.remedy().title());
      Report fresh = Analyzer.analyze(changed.topology(), Cancellation.NEVER);
      assertThat(offer.after()).as(offer.remedy().title()).isEqualTo(Standing.of(changed, fresh));
      History history = new History(document);
      history.perform(offer.remedy().edit(), Selection.NONE, Selection.NONE, null);
      assertThat(history.current()).isEqualTo(changed);
      history.undo();
      assertThat(history.current()).isEqualTo(document);
      assertThat(offer.before()).isEqualTo(Standing.of(document, report));
    }
  }

  private static void assertNothingOverlaps(Document document, String title) {
    List<Component> cards =
        document.topology().components().values().stream().filter(c -> !document.isPlace(c)).toList();
    for (int i = 0; i < cards.size(); i++) {
      Bounds one = Outlines.of(document, cards.get(i));
      for (Component other : cards.subList(i + 1, cards.size())) {
        Bounds two = Outlines.of(document, other);
        assertThat(one != null && two != null && one.overlaps(two))
            .as(title + ": " + cards.get(i).id() + " and " + other.id()).isFalse();
      }
    }
  }
}
