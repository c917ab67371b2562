package linchpin.export.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.analysis.Analyzer;
import linchpin.analysis.RandomModels;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.format.imports.Importers;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ImportResult;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is exported says the same when it is read again.
class OpenPsaExportTest {
  private static final AnalysisOptions ALL = new AnalysisOptions(Integer.MAX_VALUE, 0, true);
  @TempDir private Path folder;

  static Stream<Path> models() throws IOException {
    return Stream.concat(Files.list(Path.of("sample-models")), Files.list(Path.of("src/test/resources/golden")))
        .filter(f -> f.toString().endsWith(".linchpin.json"))
        .sorted();
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("models")
  void sampleAndGoldenModelsKeepTheirFigures(Path model) throws IOException {
    keepsItsFigures(((Reading.Opened) ModelFile.read(model)).document().topology());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomModelsKeepTheirFigures(int seed) throws IOException {
    keepsItsFigures(new RandomModels(seed, false).topology());
  }

  private void keepsItsFigures(Topology topology) throws IOException {
    for (JourneyReport journey : analyzed(topology).journeys()) {
      JourneyReport again = analyzed(imported(export(topology, journey.journey().id()))).journeys().getFirst();
      if (!counts(journey).containsKey(0)) { // What is always down is read as a unit that never works.
        assertThat(counts(again)).as(journey.journey().id()).isEqualTo(counts(journey));
      }
      double p = journey.parts().staticUnavailability();
      assertThat(again.parts().staticUnavailability()).isCloseTo(p, within(1e-9 * p));
    }
  }

  private static Report analyzed(Topology topology) {
    return Analyzer.analyze(topology, ALL, Cancellation.NEVER, early -> {});
  }

  private static SortedMap<Integer, BigInteger> counts(JourneyReport journey) {
    return journey.cutSets().countByOrder();
  }

  private Path export(Topology topology, String journey) throws IOException {
    Path file = folder.resolve("tree.open-psa.xml");
    OpenPsaExport.write("A <model>", Analyzer.faultTree(topology, journey, Cancellation.NEVER), file);
    return file;
  }

  private String text(Topology topology) throws IOException {
    return Files.readString(export(topology, topology.effectiveJourneys().getFirst().id()));
  }

  private static Topology imported(Path file) {
    ImportResult result = Importers.standard().read("open-psa", List.of(file), ImportOptions.NONE);
    assertThat(result).as(result.remarks().toString()).isInstanceOf(ImportResult.Imported.class);
    return ((ImportResult.Imported) result).document().topology();
  }

  private static Topology of(List<Component> components, List<RedundancyGroup> groups, Dependency... lines) {
    return Topology.of(components, groups, List.of(lines), List.of(Journey.from(components.getFirst().id())));
  }

  @Test
  void namesAreReadableAndLabelsHoldTheIds() throws IOException {
    Topology topology = of(
        List.of(Component.of("web.shop", "service"), Component.of("web-shop", "service"),
            Component.of("1 & <2>", "service"), Component.of("注文", "service"),
            new Component.Builder("db", "database").instances(3).required(2).build()),
        List.of(),
        Dependency.of("d1", "web.shop", "web-shop"), Dependency.of("d2", "web.shop", "1 & <2>"),
        Dependency.of("d3", "web.shop", "注文"), Dependency.of("d4", "web.shop", "db"));
    assertThat(text(topology))
        .contains("<label>A &lt;model&gt;</label>", "<label>web.shop</label>", "<label>1 &amp; &lt;2&gt;</label>")
        .contains("<define-basic-event name=\"web_shop\">", "<define-basic-event name=\"web-shop\">")
        .contains("<define-basic-event name=\"x1_2\">", "<define-basic-event name=\"注文\">")
        .contains("<define-gate name=\"web_shop_down\">", "<label>web.shop down</label>", "<atleast min=\"2\">")
        .contains("<label>fewer than 2 of 3 copies of db work</label>", "<label>db#1</label>");
  }

  @Test
  void whatIsNamedTwiceInAVoteStandsUnderAnotherNameToo() throws IOException {
    Topology topology = of(
        List.of(
            new Component.Builder("app", "service")
                .instances(4).required(2).canFail(false).spread(List.of("a", "b", "c")).build(),
            Component.of("a", "zone"), Component.of("b", "zone"), Component.of("c", "zone")),
        List.of(), Dependency.of("d", "app", "a"));
    assertThat(text(topology)).contains("<gate name=\"a_down_again\"/>", "<define-gate name=\"a_down_again\">");
    keepsItsFigures(topology);
  }

  @Test
  void aJourneyThatNothingStopsIsAConstant() throws IOException {
    Topology topology = of(List.of(Component.of("u", "users")), List.of());
    assertThat(text(topology)).contains("<constant value=\"false\"/>");
    keepsItsFigures(topology);
  }

  @Test
  void aMemberThatNeedsTheOthersOfItsGroupOfOneIsAlwaysDown() throws IOException {
    Topology topology = of(
        List.of(Component.of("a", "service")),
        List.of(RedundancyGroup.of("g", GroupMode.ACTIVE_ACTIVE, List.of("a"))), Dependency.of("d", "a", "g"));
    assertThat(text(topology)).contains("<constant value=\"true\"/>");
  }

  @Test
  void onlyWhatTheJourneyNeedsIsWritten() throws IOException {
    Topology topology = of(
        List.of(Component.of("web", "service"), Component.of("db", "database"), Component.of("other", "service")),
        List.of(), Dependency.of("d", "web", "db"));
    assertThat(text(topology)).contains("db").doesNotContain("other");
  }

  @Test
  void probabilitiesKeepEveryDigit() throws IOException {
    Topology topology = of(
        List.of(new Component.Builder("web", "service").figures(
            new linchpin.model.kind.ReliabilityFigures(null, 1e12, 0.3)).build()),
        List.of());
    assertThat(text(topology)).contains("value=\"" + 0.3 / (1e12 + 0.3) + "\"");
    keepsItsFigures(topology);
  }
}
