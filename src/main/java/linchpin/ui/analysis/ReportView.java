package linchpin.ui.analysis;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.ui.analysis.combinations.CombinationsView;
import linchpin.ui.analysis.figures.FiguresView;
import linchpin.ui.analysis.finding.FindingsView;
import linchpin.ui.analysis.journey.JourneysView;
import linchpin.ui.analysis.maintenance.MaintenanceView;
import linchpin.ui.analysis.roadmap.RoadmapView;
import linchpin.ui.workspace.ViewState.Section;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// A report: the journeys, and below them one of its sections. A section that is not looked at is not worked out.
final class ReportView extends VBox {
  private final Workspace workspace;
  private final JourneysView journeys;
  private final SectionTabs tabs;
  private final FindingsView findings;
  private final FiguresView figures;
  private final Map<Section, Node> views = new EnumMap<>(Section.class);
  private final Map<Section, Consumer<Report>> shows = new EnumMap<>(Section.class);
  private final Set<Section> upToDate = EnumSet.noneOf(Section.class);
  private @Nullable Report report;

  ReportView(Workspace workspace) {
    super(12);
    this.workspace = workspace;
    journeys = new JourneysView(workspace);
    tabs = new SectionTabs(workspace.view());
    findings = new FindingsView(workspace);
    RoadmapView roadmap = new RoadmapView(workspace);
    figures = new FiguresView(workspace, roadmap.plan());
    CombinationsView combinations = new CombinationsView(workspace);
    add(Section.FINDINGS, findings, findings::show);
    add(Section.COMBINATIONS, combinations, combinations::show);
    add(Section.FIGURES, figures, figures::show);
    add(Section.ROADMAP, roadmap, roadmap::show);
    MaintenanceView maintenance = new MaintenanceView(workspace);
    add(Section.MAINTENANCE, maintenance, maintenance::show);
    VBox.setVgrow(this, Priority.ALWAYS);
    getChildren().addAll(journeys, tabs);
    workspace.view().section().subscribe(section -> arrange());
  }

  private void add(Section section, Node view, Consumer<Report> show) {
    views.put(section, view);
    shows.put(section, show);
  }

  /// Shows a report.
  void show(Report next) {
    report = next;
    upToDate.clear();
    figures.take(next);
    journeys.show(next);
    tabs.findings(workspace.analysis().findings(next).size());
    arrange();
  }

  /// Follows what is opened elsewhere.
  void suspect(@Nullable String unit) {
    if (unit != null) {
      workspace.view().section().set(Section.FINDINGS);
    }
    findings.suspect(unit);
  }

  /// Takes in what the open finding's failure does.
  void preview(@Nullable Outcome outcome) {
    findings.preview(outcome);
  }

  private void arrange() {
    Section section = workspace.view().section().get();
    Node view = views.getOrDefault(section, findings);
    if (report != null && upToDate.add(section)) {
      Objects.requireNonNull(shows.getOrDefault(section, findings::show)).accept(report);
    }
    if (section != Section.FINDINGS) {
      workspace.diagram().light(null);
    }
    getChildren().setAll(journeys, tabs, view);
  }
}
