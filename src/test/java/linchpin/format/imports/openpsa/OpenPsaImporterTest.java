package linchpin.format.imports.openpsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.JourneyReport;
import linchpin.edit.document.Document;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.source.Source;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPsaImporterTest {
  private static final String A_AND_B = """
      <define-gate name="top"><and><basic-event name="a"/><basic-event name="b"/></and></define-gate>
      <define-basic-event name="a"><float value="0.1"/></define-basic-event>
      <define-basic-event name="b"><float value="0.2"/></define-basic-event>""";

  private static ImportResult result(String... bodies) {
    List<Source> sources = IntStream.range(0, bodies.length)
        .mapToObj(i -> Source.of("f" + (i + 1) + ".xml", "<opsa-mef>\n" + bodies[i] + "\n</opsa-mef>\n"))
        .toList();
    return new OpenPsaImporter().read(sources, ImportOptions.NONE);
  }

  private static Document document(String... bodies) {
    ImportResult result = result(bodies);
    assertThat(result).as(result.remarks().toString()).isInstanceOf(ImportResult.Imported.class);
    return ((ImportResult.Imported) result).document();
  }

  private static List<String> remarks(String... bodies) {
    return result(bodies).remarks().stream().map(Remark::toString).toList();
  }

  private static String refusal(String body) {
    assertThat(result(body)).isInstanceOf(ImportResult.Refused.class);
    return remarks(body).getFirst();
  }

  private static List<JourneyReport> journeys(String... bodies) {
    AnalysisOptions all = new AnalysisOptions(Integer.MAX_VALUE, 100, true);
    return Analyzer.analyze(document(bodies).topology(), all, Cancellation.NEVER, early -> {}).journeys();
  }

  private static void hasProbability(double expected, String... bodies) {
    assertThat(journeys(bodies).getFirst().reliability().staticUnavailability())
        .isCloseTo(expected, within(1e-12 + 1e-9 * expected));
  }

  private static String events(String... namesAndValues) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      all.append("<define-basic-event name='").append(namesAndValues[i]).append("'>").append(namesAndValues[i + 1])
          .append("</define-basic-event>");
    }
    return all.toString();
  }

  private static String gate(String name, String formula) {
    String plain = Arrays.stream(formula.split(" ")).map(OpenPsaImporterTest::word).reduce("", String::concat);
    return "<define-gate name='" + name + "'>" + plain + "</define-gate>";
  }

  /// `or` begins an or, `.` ends the last begun by name: `/or`, a word is an event.
  private static String word(String word) {
    return switch (word) {
      case "or", "and", "/or", "/and", "/atleast" -> "<" + word + ">";
      case "2of" -> "<atleast min='2'>";
      default -> "<event name='" + word + "'/>";
    };
  }

  @Test
  void nestedFormulasMeanWhatTheySay() {
    String tree = gate("top", "or and a b /and and c d /and 2of a c d /atleast /or")
        + events("a", "", "b", "", "c", "", "d", "");
    assertThat(journeys(tree).getFirst().cutSets().sets())
        .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c", "d"), List.of("a", "c"), List.of("a", "d"));
  }

  @Test
  void namesInDifferentPartsAreToldApart() {
    String pump = "<define-component name='%s' role='private'>" + gate("stops", "or power wear /or")
        + events("wear", "<float value='%s'/>") + "</define-component>";
    String tree = "<define-fault-tree name='plant'>" + gate("top", "and left.stops plant.right.stops /and")
        + pump.formatted("left", "0.1") + pump.formatted("right", "0.2") + "</define-fault-tree>"
        + events("power", "<float value='0.01'/>");
    hasProbability(0.01 + 0.99 * 0.1 * 0.2, tree);
    assertThat(document(tree).topology().components())
        .containsKeys("plant.left.wear", "plant.right.wear", "power", "top");
  }

  @Test
  void severalFilesAreOneModel() {
    hasProbability(0.02, gate("top", "and a b /and"), events("a", "<float value='.1'/>", "b", "<float value='.2'/>"));
    assertThat(remarks(gate("top", "and a b /and"), events("a", "<float value='.1'/>")))
        .containsExactly("f1.xml:2: b is named but not defined; define it");
  }

  @Test
  void everyTopGateIsAJourney() {
    assertThat(document(gate("one", "or a b /or") + gate("two", "and a b /and") + events("a", "", "b", "")).topology()
        .journeys()).containsOnlyKeys("one", "two");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<exponential><float value='1e-4'/><float value='100'/></exponential> | 0.009950166250831893",
    "<exponential><parameter name='rate'/><system-mission-time/></exponential> | 0.008721742991964444",
    "<GLM><float value='0'/><float value='1e-3'/><float value='1e-1'/><float value='1e9'/></GLM> | 0.00990099009900990",
    "<Weibull><float value='100'/><float value='2'/><float value='0'/><float value='10'/></Weibull> "
        + "| 0.009950166250831893",
    "<periodic-test><float value='1e-3'/><float value='10'/><float value='5'/><float value='25'/></periodic-test> "
        + "| 0.009950166250831893",
    "<lognormal-deviate><float value='0.01'/><float value='3'/><float value='0.95'/></lognormal-deviate> | 0.01",
    "<uniform-deviate><float value='0.1'/><float value='0.3'/></uniform-deviate> | 0.2",
    "<normal-deviate><float value='0.1'/><float value='0.03'/></normal-deviate> | 0.1",
    "<beta-deviate><float value='1'/><float value='3'/></beta-deviate> | 0.25",
    "<mul><float value='0.5'/><add><float value='0.1'/><int value='0'/><parameter name='half'/></add></mul> | 0.3",
    "<sub><float value='1'/><exp><neg><float value='0.1'/></neg></exp></sub> | 0.09516258196404048",
    "<div><min><float value='3'/><float value='1'/></min><max><float value='4'/><int value='8'/></max></div> | 0.125",
  })
  void probabilitiesMayBeCalculations(String expression, double expected) {
    String parameters = """
        <define-parameter name='rate' unit='hours-1'><label>failure rate</label><float value='1e-6'/></define-parameter>
        <define-parameter name='half'><div><float value='1'/><float value='2'/></div></define-parameter>""";
    double exact = expression.contains("mission") ? -Math.expm1(-8760e-6) : expected;
    hasProbability(exact, gate("top", "or a /or") + events("a", expression) + parameters);
    assertThat(exact).isCloseTo(expected, within(1e-8));
  }

  @Test
  void saysWhatItAssumesOfProbabilities() {
    String tree = gate("top", "or a b c d /or") + events(
        "a", "<exponential><float value='1e-6'/><system-mission-time/></exponential>", "b", "",
        "c", "<normal-deviate><float value='0.1'/><float value='0.03'/></normal-deviate>", "d", "<parameter name='p'/>")
        + "<define-parameter name='p'><parameter name='p'/></define-parameter>";
    assertThat(remarks(tree)).anyMatch(r -> r.contains("8760 hours")).anyMatch(r -> r.contains("its mean is taken"))
        .anyMatch(r -> r.contains("1 of 4 basic events have no probability"))
        .anyMatch(r -> r.contains("the probability of d is written in a way that cannot be computed"));
  }

  @Test
  void smallProbabilitiesKeepTheirDigits() {
    hasProbability(1.23456789e-15, gate("top", "or a /or") + events("a", "<float value='1.23456789e-15'/>"));
    assertThat(journeys(gate("top", "or a /or") + events("a", "<float value='1.23456789e-15'/>"))
        .getFirst().reliability().staticUnavailability()).isCloseTo(1.23456789e-15, within(1e-24));
  }

  @Test
  void houseEventsAreNoUnits() {
    String tree = gate("top", "or and on a /and and off b /and /or")
        + events("a", "<float value='.1'/>", "b", "<float value='.2'/>")
        + "<define-house-event name='on'><constant value='true'/></define-house-event><define-house-event name='off'/>";
    assertThat(journeys(tree).getFirst().cutSets().sets()).containsExactly(List.of("a"));
    assertThat(remarks(tree)).containsExactlyInAnyOrder(
        "house event on always happens; it is not drawn", "house event off never happens; it is not drawn");
  }

  @Test
  void eventTreesAndTheLikeAreLeftOutAndNamed() {
    String tree = "<define-event-tree name='E'><define-gate name='no'/></define-event-tree><include file='x.xml'/>"
        + A_AND_B;
    assertThat(remarks(tree)).containsExactly(
        "f1.xml:2: define-event-tree E was left out", "f1.xml:2: include x.xml was left out; name that file too");
    hasProbability(0.02, tree);
  }

  @Test
  void membersOfACommonCauseGroupGetItsProbability() {
    String tree = gate("top", "and a b /and") + "<define-CCF-group name='pumps' model='beta-factor'><members>"
        + "<basic-event name='a'/><basic-event name='b'/></members><distribution><float value='0.1'/></distribution>"
        + "<factor level='2'><float value='0.2'/></factor></define-CCF-group>";
    hasProbability(0.01, tree);
    assertThat(remarks(tree)).singleElement().asString().contains("common-cause group pumps").contains("draw it");
  }

  @Test
  void aCardinalityWithoutAnUpperLimitIsAVote() {
    String tree = "<define-gate name='top'><cardinality min='2' max='2'><event name='a'/><event name='b'/>"
        + "</cardinality></define-gate>" + events("a", "<float value='.1'/>", "b", "<float value='.2'/>");
    hasProbability(0.02, tree);
    assertThat(refusal(tree.replace("max='2'", "max='1'"))).contains("not coherent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not", "xor", "nor", "nand", "iff", "imply"})
  void whatIsNotCoherentIsRefusedWithItsLine(String operator) {
    String tree = A_AND_B.replace("and>", operator + ">");
    assertThat(refusal(tree))
        .startsWith("f1.xml:2: " + operator + " is not coherent")
        .contains("only and, or and atleast");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<define-gate name='g'/> | f1.xml:2: gate g has no formula; give it one",
    "<define-gate><constant value='true'/></define-gate> | f1.xml:2: define-gate has no name; add one",
    "<define-gate name='g'><or/></define-gate> | f1.xml:2: or has no arguments; give it some",
    "<define-gate name='g'><atleast min='x'/></define-gate> | f1.xml:2: min is x; it must be a whole number",
    "<define-gate name='g'><constant value='1'/></define-gate> | f1.xml:2: value is 1; it must be true or false",
    "<define-basic-event name='e'><float value='2'/></define-basic-event> | f1.xml:2: the probability of e is 2.0;",
    "<define-basic-event name='e'><float value='x'/></define-basic-event> | f1.xml:2: value is x; it must be a number",
    "<define-basic-event name='e'/><define-basic-event name='e'/> | f1.xml:2: basic event e is defined twice;",
    "<define-gate name='g'><constant value='true'/><or/></define-gate> | f1.xml:2: gate g has two formulas",
    "<define-parameter name='p'/> | f1.xml:2: parameter p has no value; give it one",
    "<define-gate name='g'> | f1.xml:3: is no well-formed XML there; check the file",
    "'' | f1.xml: defines no gate; is it",
  })
  void malformedFilesAreRefusedWithPlaceAndRemedy(String body, String expected) {
    assertThat(refusal(body)).startsWith(expected);
    assertThat(result(body).remarks()).hasSize(1);
  }

  @Test
  void entitiesAreNotReadAndSaidSo() {
    String text = "<!DOCTYPE opsa-mef [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>\n<opsa-mef>\n"
        + "<define-fault-tree name='f'><label>&x;</label></define-fault-tree></opsa-mef>";
    ImportResult result = new OpenPsaImporter().read(List.of(Source.of("x.xml", text)), ImportOptions.NONE);
    assertThat(result).isInstanceOf(ImportResult.Refused.class);
    assertThat(result.remarks()).singleElement().asString()
        .isEqualTo("x.xml:3: entities (&x;) and what a DOCTYPE defines are not read; write their text in their place");
  }

  @Test
  void aDocumentTypeThatDefinesNothingIsPassedOver() {
    String text = "<!DOCTYPE opsa-mef SYSTEM 'http://x.invalid/mef.dtd'>\n<opsa-mef>" + A_AND_B + "</opsa-mef>";
    assertThat(new OpenPsaImporter().read(List.of(Source.of("x.xml", text)), ImportOptions.NONE))
        .isInstanceOf(ImportResult.Imported.class);
  }

  @Test
  void formulasAsDeepAsARiverAreRefused() {
    String deep = "<or>".repeat(5000) + "<event name='a'/>" + "</or>".repeat(5000);
    assertThat(refusal("<define-gate name='g'>" + deep + "</define-gate>")).contains("nested too deeply");
  }

  @Test
  void theModelIsNamedByItsLabel() {
    assertThat(document("<label>Pumps</label><define-fault-tree name='f'>" + A_AND_B + "</define-fault-tree>").name())
        .isEqualTo("Pumps");
    assertThat(document("<define-fault-tree name='f'>" + A_AND_B + "</define-fault-tree>").name()).isEqualTo("f");
    assertThat(Map.copyOf(document(A_AND_B).topology().components())).containsKeys("a", "b", "top");
  }
}
