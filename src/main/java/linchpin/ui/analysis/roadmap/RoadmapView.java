package linchpin.ui.analysis.roadmap;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import linchpin.advice.remedy.Offer;
import linchpin.advice.remedy.roadmap.Goal;
import linchpin.advice.remedy.roadmap.Roadmap;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.model.Topology;
import linchpin.ui.analysis.remedy.Applying;
import linchpin.ui.analysis.remedy.RemedyCard;
import linchpin.ui.analysis.remedy.RemedyFigures;
import linchpin.ui.session.BackgroundQuery;
import linchpin.ui.widget.Icon;
import linchpin.ui.widget.WaitingLine;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A roadmap to a goal: worked out beside the window, told by phase, and applied step by step or phase by phase.
public final class RoadmapView extends VBox {
  /// Up to so many components a first roadmap is worked out without being asked for.
  private static final int SMALL = 60;
  private final Workspace workspace;
  private final BackgroundQuery query;
  private final GoalForm form;
  private final VBox result = new VBox(8);
  private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
  private @Nullable Topology shown;

  public RoadmapView(Workspace workspace) {
    super(10);
    this.workspace = workspace;
    query = new BackgroundQuery(workspace.tasks());
    form = new GoalForm(workspace.session(), this::retell, this::find);
    getChildren().addAll(form, working(), result);
  }

  /// The plan that is shown, or null.
  public ReadOnlyObjectProperty<@Nullable Plan> plan() {
    return plan.getReadOnlyProperty();
  }

  /// Shows a report: what was worked out for another diagram is worked out again.
  @SuppressWarnings("ReferenceEquality") // the same topology is meant, as everywhere where one is analysed once
  public void show(Report report) {
    form.offer(report);
    if (report.topology() == shown) {
      return;
    }
    boolean first = shown == null;
    shown = report.topology();
    if (report.topology().components().size() <= SMALL || !first && plan.get() != null) {
      form.again();
    } else {
      plan.set(null);
      result.getChildren().setAll(words("“Find the cheapest” works out what to do first, and where it leads."));
    }
  }

  private void find(Goal goal) {
    Document document = workspace.session().document().get();
    result.setOpacity(0.55);
    query.ask(c -> Roadmap.of(document, goal, c), roadmap -> {
      rest();
      tell(Plan.of(roadmap, form.journey()));
    }, sentence -> {
      rest();
      result.getChildren().setAll(words(sentence));
    });
  }

  private void rest() {
    result.setOpacity(1);
  }

  /// Tells the roadmap for the journey that is chosen now.
  private void retell() {
    Plan now = plan.get();
    if (now != null) {
      tell(Plan.of(now.roadmap(), form.journey()));
    }
  }

  private void tell(Plan next) {
    plan.set(next);
    Roadmap roadmap = next.roadmap();
    List<Node> nodes = new ArrayList<>(List.of(conclusion(roadmap)));
    if (!roadmap.steps().isEmpty()) {
      nodes.add(CostCurves.availability(next, roadmap.goal().availability(), i -> { }));
    }
    next.phases().forEach(p -> {
      nodes.add(heading(next, p));
      p.steps().forEach(i -> nodes.add(step(next, i)));
    });
    result.getChildren().setAll(nodes);
  }

  private static Node conclusion(Roadmap roadmap) {
    Label sure = new Label(roadmap.proof() == Roadmap.Proof.EXACT ? "Exact" : "Best of " + roadmap.tried() + " tried");
    sure.getStyleClass().add("pill");
    sure.setMinWidth(USE_PREF_SIZE);
    boolean aims = roadmap.goal().aims();
    sure.setVisible(aims);
    sure.setManaged(aims);
    Label words = new Label(roadmap.conclusion());
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(8, words, sure);
    if (aims) {
      line.getChildren().addFirst(Icon.of(roadmap.reached() ? Feather.CHECK : Feather.ALERT_TRIANGLE, "s16",
          roadmap.reached() ? "good" : "warn"));
    }
    return line;
  }

  private Node heading(Plan next, Plan.PhaseSteps phase) {
    Label name = new Label(phase.phase().label());
    name.getStyleClass().add("strong");
    Label count = new Label(Integer.toString(phase.steps().size()));
    count.getStyleClass().add("pill");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button apply = new Button("Apply phase");
    apply.getStyleClass().add("text-button");
    apply.setMinWidth(USE_PREF_SIZE);
    apply.setAccessibleText("Apply " + phase.phase().label() + " and what comes before it");
    apply.setOnAction(e -> apply(next, phase.steps().getLast()));
    HBox line = new HBox(8, name, count, space, apply);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("figures-heading");
    return line;
  }

  private Node step(Plan next, int index) {
    Roadmap.Step step = next.roadmap().steps().get(index);
    RemedyFigures figures = RemedyFigures.of(new Offer(step.remedy(), step.before(), step.after()),
        next.roadmap().goal().journey());
    return new RemedyCard(figures, index == 0 ? "Apply" : "To here", false, () -> apply(next, index));
  }

  private void apply(Plan next, int last) {
    new Applying(workspace).apply(next.title(last), next.upTo(last), next.roadmap().steps().get(last).remedy().subject());
  }

  private WaitingLine working() {
    return new WaitingLine(query, "Trying out remedies", () -> {
      query.forget();
      rest();
    });
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.getStyleClass().addAll("small", "muted");
    return words;
  }
}
