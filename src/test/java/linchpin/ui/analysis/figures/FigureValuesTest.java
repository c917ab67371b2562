package linchpin.ui.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Importance;
import linchpin.analysis.report.Report;
import linchpin.edit.Edit;
import linchpin.edit.Edits;
import linchpin.edit.History;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;
import linchpin.task.Cancellation;
import linchpin.ui.Desk;
import linchpin.ui.analysis.figures.Ranking.Measure;
import org.junit.jupiter.api.Test;

class FigureValuesTest {
  private final Document shop = Desk.load("web-shop");

  private static Report report(Topology topology) {
    return Analyzer.analyze(topology, Cancellation.NEVER);
  }

  private static Topology oneDatabase(Journey journey) {
    Component db = new Component.Builder("db", "database").figures(new ReliabilityFigures(0.99, null, 1.0)).build();
    return Topology.of(
        List.of(Component.of("u", "users"), db), List.of(), List.of(Dependency.of("d", "u", "db")), List.of(journey));
  }

  private static Journey journey(Double revenue, Double slo, Double rto) {
    return new Journey("j", "Buy", "u", Purpose.ANY, Criticality.HIGH, null, revenue, slo, rto, null);
  }

  @Test
  void a_journey_is_told_with_its_downtime_its_loss_and_its_aims() {
    JourneyRow row = JourneyRow.of(report(oneDatabase(journey(100.0, 0.999, null)))).getFirst();
    assertThat(row.name()).isEqualTo("Buy");
    assertThat(row.availability()).isEqualTo("99 %");
    assertThat(row.downtime()).isEqualTo("3.7 days");
    assertThat(row.loss()).isEqualTo("8,760");
    assertThat(row.aims()).containsExactly(new JourneyRow.Aim("SLO 99.9 %", "99 %", false));
    assertThat(row.doubts()).isEmpty();
  }

  @Test
  void a_journey_that_does_not_work_has_no_figures_and_misses_its_aims() {
    Topology alone = Topology.of(
        List.of(Component.of("u", "users"), Component.of("db", "database")),
        List.of(RedundancyGroup.of("dbs", GroupMode.ACTIVE_ACTIVE, List.of("db"))),
        List.of(Dependency.of("d", "u", "dbs"), Dependency.of("own", "db", "dbs")), List.of(journey(100.0, 0.999, 60.0)));
    JourneyRow row = JourneyRow.of(report(alone)).getFirst();
    assertThat(row.availability()).isEqualTo("not known");
    assertThat(row.loss()).isEmpty();
    assertThat(row.aims()).extracting(JourneyRow.Aim::expected).containsOnly("not known");
    assertThat(row.aims()).noneMatch(JourneyRow.Aim::met);
  }

  @Test
  void without_a_price_there_is_no_loss() {
    Report report = report(oneDatabase(journey(null, null, null)));
    assertThat(JourneyRow.of(report).getFirst().loss()).isEmpty();
    assertThat(JourneyRow.lossPerYear(report)).isNull();
  }

  @Test
  void objectives_that_cannot_both_be_meant_are_doubted() {
    assertThat(JourneyRow.of(report(oneDatabase(journey(null, 0.9999, 240.0)))).getFirst().doubts())
        .singleElement().asString().contains("contradict", "4 h", "99.99 %");
    assertThat(JourneyRow.of(report(oneDatabase(journey(null, 1.0, null)))).getFirst().doubts())
        .singleElement().asString().contains("100 %");
    assertThat(JourneyRow.of(report(oneDatabase(journey(null, 0.99, 240.0)))).getFirst().doubts()).isEmpty();
  }

  @Test
  void before_the_figures_are_there_the_row_says_nothing_of_them() {
    Report quick = Analyzer.analyze(shop.topology(), AnalysisOptions.QUICK, Cancellation.NEVER, early -> { });
    assertThat(JourneyRow.of(quick)).allMatch(r -> r.availability().isEmpty() && r.downtime().isEmpty());
  }

  @Test
  void importance_is_ranked_by_each_measure_with_the_largest_bar_full() {
    List<Importance> all = List.of(
        new Importance("a", 0.5, 0.2, 0.3, 1, 1.25), new Importance("b", 0.1, 0.8, 0.9, 40, Double.POSITIVE_INFINITY));
    assertThat(Ranking.of(all, Measure.BIRNBAUM, 5).bars())
        .containsExactly(new Ranking.Bar("a", "50 %", 1), new Ranking.Bar("b", "10 %", 0.2));
    assertThat(Ranking.of(all, Measure.CRITICALITY, 1)).satisfies(r -> {
      assertThat(r.bars()).extracting(Ranking.Bar::unit).containsExactly("b");
      assertThat(r.more()).isEqualTo(1);
    });
    assertThat(Ranking.of(all, Measure.RAW, 5).bars()).containsExactly(new Ranking.Bar("b", "× 40", 1));
    assertThat(Ranking.of(all, Measure.RRW, 5).bars())
        .extracting(Ranking.Bar::text).containsExactly("all of it", "× 1.3");
    assertThat(Ranking.of(List.of(), Measure.RAW, 5).bars()).isEmpty();
  }

  @Test
  void what_is_assumed_is_named_once_and_the_most_important_first() {
    Report report = report(shop.topology());
    List<String> assumed = Assumed.of(report);
    assertThat(assumed).doesNotHaveDuplicates().isNotEmpty().noneMatch(id -> id.contains("#"));
    assertThat(assumed).allMatch(id -> shop.topology().component(id) != null || shop.topology().dependency(id) != null);
    assertThat(Assumed.of(report(oneDatabase(journey(null, null, null))))).isEmpty();
  }

  @Test
  void the_track_has_a_step_for_each_edit_of_the_model_and_none_for_moves() {
    History history = new History(shop);
    String dns = shop.topology().components().values().stream().filter(c -> c.kind().equals("dns")).findFirst()
        .orElseThrow().id();
    Edit worse = Edits.component(dns, "Change availability",
        c -> c.with().figures(new ReliabilityFigures(0.5, null, null)).build());
    history.perform(worse, Selection.NONE, Selection.NONE, null);
    history.perform(Edits.move(List.of(dns), 16, 0), Selection.NONE, Selection.NONE, null);
    AvailabilityTrack track = new AvailabilityTrack();
    track.take(report(history.current().topology()));
    List<AvailabilityTrack.Step> steps = track.steps(history.past(), history.current(), "checkout");
    assertThat(steps).extracting(AvailabilityTrack.Step::edit).hasSize(2).startsWith("Opened");
    assertThat(track.unknown(steps)).containsExactly(shop.topology());
    track.take(report(shop.topology()));
    List<AvailabilityTrack.Step> known = track.steps(history.past(), history.current(), "checkout");
    assertThat(known.getFirst().availability()).isGreaterThan(known.getLast().availability());
    history.undo();
    history.undo();
    assertThat(track.steps(history.past(), history.current(), "checkout")).hasSize(1);
  }
}
