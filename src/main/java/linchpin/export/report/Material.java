package linchpin.export.report;

import java.util.List;
import linchpin.advice.Finding;
import linchpin.advice.Findings;
import linchpin.advice.Names;
import linchpin.analysis.JourneyReport;
import linchpin.analysis.Report;
import linchpin.drawing.Detail;
import linchpin.drawing.Emphasis;
import linchpin.drawing.View;
import linchpin.edit.Document;
import linchpin.model.Topology;

/// Everything that a report is written from.
///
/// @param view how the diagram is drawn; what the user's hand is on and what-ifs are left out
/// @param report what the analysis says, of the view's document
/// @param findings ranked
/// @param names what people call things
record Material(View view, Report report, List<Finding> findings, Names names) {
  Material {
    findings = List.copyOf(findings);
  }

  static Material of(View view, Report report) {
    View plain = view.withReport(report).withWhatIf(null).withEmphasis(Emphasis.NONE).withDetail(Detail.FULL);
    List<Finding> findings = Findings.of(report, plain.document().scenarios().values());
    return new Material(plain, report, findings, new Names(report.topology()));
  }

  Document document() {
    return view.document();
  }

  Topology topology() {
    return report.topology();
  }

  /// Whether any journey says what an hour of its outage costs.
  boolean money() {
    return report.journeys().stream().anyMatch(j -> j.journey().revenuePerHour() != null);
  }

  /// Whether probabilities have been computed.
  boolean figures() {
    return report.journeys().stream().anyMatch(j -> j.reliability() != null);
  }

  String name(JourneyReport journey) {
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
  String title() {
    String name = linchpin.drawing.TextRuler.plain(document().name());
    return name.isBlank() ? "Untitled" : name;
  }
}
