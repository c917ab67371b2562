package linchpin.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.task.Cancellation;
import linchpin.ui.Desk;
import org.junit.jupiter.api.Test;

class BreakpointTest {
  @Test
  void windows_are_divided_by_their_width() {
    assertThat(Breakpoint.of(1280)).isEqualTo(new Breakpoint(0, 336, 136, true));
    assertThat(Breakpoint.of(1440)).isEqualTo(new Breakpoint(200, 376, 176, false));
    assertThat(Breakpoint.of(1920)).isEqualTo(new Breakpoint(232, 440, 176, false));
  }

  @Test
  void the_status_bar_counts_what_is_drawn() {
    assertThat(StatusBar.counts(Document.EMPTY)).isEqualTo("0 components");
    assertThat(StatusBar.counts(Desk.load("shared-rack")))
        .isEqualTo("7 components · 2 places · 5 dependencies · 3 groups");
  }

  @Test
  void the_status_bar_says_whether_figures_are_exact() {
    Report report = Analyzer.analyze(Desk.load("shared-rack").topology(), Cancellation.NEVER);
    assertThat(StatusBar.exact(report)).isEqualTo("Exact");
    assertThat(StatusBar.exact(null)).isEmpty();
    JourneyReport one = report.journeys().getFirst();
    Reliability bounded =
        new Reliability(0.1, new Reliability.Bounds(0.01, 0.1), 0, 0, List.of(), List.of());
    JourneyReport within = new JourneyReport(one.journey(), one.state(), one.spofs(), one.extended(), bounded, null);
    Report uncertain = new Report(
        report.topology(), List.of(within), report.units(), List.of(), List.of(), List.of(), List.of(), Map.of());
    assertThat(StatusBar.exact(uncertain)).isEqualTo("Bounds for 1 journey");
  }
}
