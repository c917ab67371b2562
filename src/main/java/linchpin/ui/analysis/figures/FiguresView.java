package linchpin.ui.analysis.figures;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import linchpin.advice.Amounts;
import linchpin.advice.RiskMatrix;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import linchpin.model.Journey;
import linchpin.ui.analysis.journey.JourneyChoice;
import linchpin.ui.analysis.roadmap.CostCurves;
import linchpin.ui.analysis.roadmap.Plan;
import linchpin.ui.workspace.ViewState;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// What can be said in numbers: journeys, importance, risk, assumptions, and how it went while working.
public final class FiguresView extends VBox {
  private final Workspace workspace;
  private final VBox table = new VBox();
  private final VBox risks = new VBox();
  private final VBox cost = new VBox(4);
  private final Label loss = new Label();
  private final JourneyChoice journeys;
  private final SurenessView sureness;
  private final ImportanceView importance;
  private final AssumedView assumed;
  private final TrackView track;
  private @Nullable Report shown;

  /// @param plan a roadmap whose cost is set against what it saves, once there is one
  public FiguresView(Workspace workspace, ReadOnlyObjectProperty<@Nullable Plan> plan) {
    super(8);
    this.workspace = workspace;
    journeys = new JourneyChoice(workspace.session(), "Figures of which journey", this::chosen);
    sureness = new SurenessView(workspace);
    importance = new ImportanceView(workspace);
    assumed = new AssumedView(workspace.session());
    track = new TrackView(workspace.session(), workspace.tasks());
    plan.subscribe(this::cost);
    loss.setWrapText(true);
    loss.getStyleClass().addAll("small", "muted");
    getChildren().addAll(
        table, loss, heading("How often, how long, how sure"), journeys, sureness, heading("What matters most"), importance, heading("Risk: how bad, how often"), risks,
        heading("What redundancy costs and saves"), cost,
        heading("Assumed availability"), assumed, heading("Over this session"), track);
  }

  private void cost(@Nullable Plan plan) {
    VBox curve = plan == null ? new VBox() : CostCurves.loss(plan);
    if (!curve.getChildren().isEmpty()) {
      cost.getChildren().setAll(curve);
      return;
    }
    Label words = new Label(plan == null
        ? "The roadmap sets what remedies cost against the loss they save."
        : "Nothing to compare: no remedy helps, or no journey says what an hour of outage costs.");
    words.setWrapText(true);
    words.getStyleClass().addAll("small", "muted");
    Hyperlink there = new Hyperlink("Show the roadmap");
    there.setOnAction(e -> workspace.view().section().set(ViewState.Section.ROADMAP));
    cost.getChildren().setAll(words, there);
  }

  /// Remembers a report's figures, whether they are shown or not.
  public void take(Report report) {
    track.take(report);
  }

  /// Shows a report.
  public void show(Report report) {
    shown = report;
    table.getChildren().setAll(new JourneyTable(JourneyRow.of(report)));
    loss.setText(loss(report));
    risks.getChildren().setAll(new RiskView(workspace, RiskMatrix.of(report)));
    assumed.show(Assumed.of(report));
    journeys.offer(report);
    chosen();
  }

  private String loss(Report report) {
    if (report.journeys().isEmpty()) {
      return "There is no journey yet: place users, or start one at a component with J.";
    }
    Double sum = JourneyRow.lossPerYear(report);
    if (sum != null) {
      return "Expected to be lost a year over all journeys: " + Amounts.figure(sum);
    }
    return workspace.analysis().figuring().get() ? "" : "No journey says what an hour of outage costs, so nothing can be "
        + "said about money. Give it in the inspector, where the journey begins.";
  }

  private void chosen() {
    Journey journey = journeys.getValue();
    Report report = shown;
    if (report == null) {
      return;
    }
    JourneyReport chosen = report.journeys().stream()
        .filter(j -> journey != null && j.journey().id().equals(journey.id())).findFirst().orElse(null);
    sureness.show(chosen);
    importance.show(chosen == null || chosen.reliability() == null ? List.of() : chosen.reliability().importance());
    if (journey != null) {
      track.show(journey);
    }
  }

  private static Node heading(String words) {
    Label heading = new Label(words);
    heading.getStyleClass().addAll("strong", "figures-heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    return heading;
  }
}
