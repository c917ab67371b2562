package linchpin.export.report.chapter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.advice.Finding;
import linchpin.advice.Findings;
import linchpin.advice.remedy.Offer;
import linchpin.advice.remedy.Remedies;
import linchpin.advice.remedy.roadmap.Goal;
import linchpin.advice.remedy.roadmap.Roadmap;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.Emphasis;
import linchpin.drawing.view.View;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// Everything that a report is written from.
///
/// @param view how the diagram is drawn; what the user's hand is on and what-ifs are left out
/// @param report what the analysis says, of the view's document
/// @param findings ranked
/// @param names what people call things
/// @param remedies what helps against the most pressing findings
/// @param roadmap in which order to do it all; null where that was not looked for
public record ReportMaterial(
    View view,
    Report report,
    List<Finding> findings,
    ElementNames names,
    Map<Finding, List<Offer>> remedies,
    @Nullable Roadmap roadmap) {
  private static final int PLANNED = 150;
  private static final int REMEDIED = 10;
  private static final int REMEDIES_SHOWN = 3;

  public ReportMaterial {
    findings = List.copyOf(findings);
    remedies = Map.copyOf(remedies);
  }

  /// Without remedies, which take an analysis each.
  public static ReportMaterial of(View view, Report report) {
    View plain = view.withReport(report).withWhatIf(null).withEmphasis(Emphasis.NONE).withDetail(Detail.FULL);
    List<Finding> findings = Findings.of(report, plain.document().scenarios().values());
    return new ReportMaterial(plain, report, findings, new ElementNames(report.topology()), Map.of(), null);
  }

  /// The same with the best remedies of the most pressing findings, of fewer in large models, and a roadmap in all but
  /// large ones.
  ///
  /// @throws java.util.concurrent.CancellationException when cancelled
  public ReportMaterial withRemedies(Cancellation cancellation) {
    Map<Finding, List<Offer>> best = new HashMap<>();
    findings.stream()
        .filter(f -> f.kind().severity() != Finding.Severity.NOTE)
        .limit(remedied())
        .forEach(f -> best.put(f, Remedies.of(document(), report, f, cancellation).stream()
            .limit(REMEDIES_SHOWN)
            .toList()));
    boolean plan = topology().components().size() <= PLANNED && !report.journeys().isEmpty() && figures();
    Roadmap order = plan ? Roadmap.of(document(), Goal.ANY, cancellation) : null;
    return new ReportMaterial(view, report, findings, names, best, order);
  }

  private int remedied() {
    int size = topology().components().size();
    return size > 2000 ? 0 : size > 300 ? 3 : REMEDIED;
  }

  public Document document() {
    return view.document();
  }

  public Topology topology() {
    return report.topology();
  }

  /// Whether any journey says what an hour of its outage costs.
  boolean money() {
    return report.journeys().stream().anyMatch(j -> j.journey().revenuePerHour() != null);
  }

  /// Whether probabilities have been computed.
  boolean figures() {
    return report.journeys().stream().anyMatch(j -> j.parts() != null);
  }

  public String name(JourneyReport journey) {
    return names.of(journey.journey());
  }

  /// The id of the part about a finding.
  ///
  /// @param rank from 1
  static String anchor(int rank) {
    return "finding-" + rank;
  }

  /// How many findings are told in full; looking for the chain of each takes a what-if, which is slow in huge models.
  int toldInFull() {
    return topology().components().size() > 2000 ? 12 : 60;
  }

  /// The document's title as people read it.
  public String title() {
    String name = linchpin.drawing.text.TextRuler.plain(document().name());
    return name.isBlank() ? "Untitled" : name;
  }
}
