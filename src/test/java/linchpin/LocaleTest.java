package linchpin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.NumberFormat;
import java.util.List;
import linchpin.advice.Amounts;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Outcome;
import linchpin.drawing.mark.Ink;
import linchpin.format.json.JsonText;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.model.kind.Layer;
import linchpin.task.Cancellation;
import linchpin.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences and files are English on a desktop of any language.
class LocaleTest {
  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR"})
  void theseDesktopsWriteNumbersInAnotherWay(String tag) {
    assertThat(Elsewhere.in(tag, () -> String.format("%,d", 1200))).isEqualTo("1.200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR"})
  void progressCountsInEnglish(String tag) {
    Progress progress = new Progress("cut sets", 1200, 12000, "journeys");
    assertThat(Elsewhere.in(tag, progress::text)).isEqualTo("cut sets, 1,200 of 12,000 journeys");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG-u-nu-arab"})
  void reasonsCountInEnglish(String tag) {
    Topology topology = Topology.of(
        List.of(
            Component.of("users", "users"),
            new Component.Builder("web", "service").instances(1200).required(1200).build()),
        List.of(), List.of(Dependency.of("d", "users", "web")), List.of());
    Outcome outcome = Elsewhere.in(tag, () ->
        Analyzer.whatIf(topology, Scenario.off(List.of("web#7")), Cancellation.NEVER));
    assertThat(outcome.moments().getFirst().why().get("web").sentence())
        .isEqualTo("needs 1200 of its 1200 copies, 1199 work");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG-u-nu-arab"})
  void amountsColoursTextAndTitlesAreTheSameEverywhere(String tag) {
    assertThat(Elsewhere.in(tag, () -> written())).isEqualTo(written());
  }

  private static List<String> written() {
    return List.of(
        Amounts.number(1234.5), Amounts.percent(0.9995), Amounts.count(java.math.BigInteger.valueOf(12_345)),
        Ink.of(0x12ABF0).hex(), JsonText.of(java.util.Map.of("a", "\u0001")), Layer.APPLICATION.title());
  }

  @Test
  void nothingFormatsOrChangesCaseByTheDesktopsLanguage() {
    JavaClasses program = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("linchpin");
    noClasses().should().callMethod(String.class, "format", String.class, Object[].class)
        .orShould().callMethod(String.class, "formatted", Object[].class)
        .orShould().callMethod(String.class, "toLowerCase")
        .orShould().callMethod(String.class, "toUpperCase")
        .orShould().callMethod(NumberFormat.class, "getInstance")
        .orShould().callMethod(NumberFormat.class, "getNumberInstance")
        .orShould().callMethod(NumberFormat.class, "getPercentInstance")
        .check(program);
  }
}
