package linchpin.ui.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import linchpin.advice.Finding;
import linchpin.advice.FiveQuestions;
import linchpin.advice.Impacts;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.Selection;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.Topology;
import linchpin.ui.analysis.remedy.RemedyCards;
import linchpin.ui.inspector.field.AvailabilityField;
import linchpin.ui.session.BackgroundQuery;
import linchpin.ui.session.Session;
import linchpin.ui.widget.Icon;
import linchpin.ui.widget.KindIcon;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What an open finding tells: why, how far it reaches, and a way to try it.
final class FindingDetail extends VBox {
  private final Workspace workspace;
  private final Finding finding;
  private final ElementNames names;
  private final Topology topology;
  private final FlowPane blast = new FlowPane(8, 6);

  /// @param report what the finding is of
  /// @param query works out what helps
  /// @param folds what is unfolded
  FindingDetail(
      Workspace workspace, Finding finding, List<String> chain, @Nullable Report report, BackgroundQuery query, Folds folds) {
    super(8);
    this.workspace = workspace;
    this.finding = finding;
    topology = workspace.session().document().get().topology();
    names = ElementNames.of(workspace.session().document().get());
    getStyleClass().add("finding-detail");
    if (chain.size() > 1 || !finding.journeys().isEmpty()) {
      getChildren().addAll(caption("Why"), chips(chain));
    }
    if (finding.journeys().isEmpty() || report == null) {
      getChildren().add(words());
    }
    if (!finding.journeys().isEmpty()) {
      getChildren().addAll(caption("Who is hit"), hit(), caption("Blast radius"), blast);
      preview(workspace.session().preview().get());
    }
    if (report != null) {
      RemedyCards remedies = new RemedyCards(workspace, query);
      remedies.show(workspace.session().document().get(), report, finding);
      getChildren().addAll(caption("Remedies"), remedies);
      certainty(report);
      FiveQuestions.of(report, finding).ifPresent(q -> getChildren().add(new QuestionList(
          finding.journeys().isEmpty() ? List.of() : List.of(words()), q, folds.questions,
          open -> folds.questions = open)));
    }
    if (!finding.journeys().isEmpty()) {
      getChildren().add(tryIt());
    }
  }

  private Label words() {
    Label words = new Label(finding.detail());
    words.setWrapText(true);
    words.getStyleClass().add("muted");
    return words;
  }

  /// What the details of findings keep from one to the next.
  static final class Folds {
    private boolean questions;
  }

  /// The journeys with what happens to each.
  private Node hit() {
    FlowPane flow = new FlowPane(8, 6);
    finding.journeys().forEach((id, impact) -> {
      Label pill = new Label(names.journey(id) + ": " + Impacts.brief(impact).toLowerCase(java.util.Locale.ROOT));
      boolean worse = impact.impact() == Impact.OUTAGE || impact.impact() == Impact.EXTENDED;
      pill.getStyleClass().addAll("pill", "fact", worse ? "bad" : "warn");
      flow.getChildren().add(pill);
    });
    return flow;
  }

  /// Whether what is said of it rests on the catalogue, and a field to say better.
  private void certainty(Report report) {
    String element = Component.idOf(finding.subject());
    UnitReport unit = report.units().get(finding.subject());
    if (unit != null && unit.assumed()) {
      getChildren().addAll(caption("How sure"),
          new AvailabilityField(workspace.session(), "Availability", element).node());
    }
  }

  /// Completes the blast radius with what the preview knows.
  void preview(@Nullable Outcome outcome) {
    List<Node> pills = new ArrayList<>();
    pill(pills, finding.down(), "down", Feather.X, "bad");
    pill(pills, finding.degraded(), "degraded", Feather.ALERT_TRIANGLE, "warn");
    if (outcome != null) {
      int bare = outcome.moment(Moment.Phase.SETTLED).noSpareLeft().size();
      pill(pills, bare, "no spare left", Feather.ALERT_TRIANGLE, "warn");
    }
    blast.getChildren().setAll(pills);
  }

  private static void pill(List<Node> pills, int count, String words, Feather icon, String tone) {
    if (count > 0) {
      Label pill = new Label(count + " " + words, Icon.of(icon, "s14", tone));
      pill.getStyleClass().addAll("pill", "fact", tone);
      pills.add(pill);
    }
  }

  private static Label caption(String words) {
    Label caption = new Label(words);
    caption.getStyleClass().addAll("small", "medium", "muted");
    return caption;
  }

  private Node chips(List<String> chain) {
    FlowPane flow = new FlowPane(6, 6);
    for (int i = 0; i < chain.size(); i++) {
      Button chip = chip(chain.get(i), i == 0);
      flow.getChildren().add(i == 0 ? chip : after(chip));
    }
    String journey = finding.journeys().keySet().stream().findFirst().orElse(null);
    if (journey != null) {
      Label end = new Label(names.journey(journey), Icon.of(Feather.FLAG, "s14", "bad"));
      end.getStyleClass().addAll("why-chip", "hot");
      flow.getChildren().add(after(end));
    }
    return flow;
  }

  private static Node after(Node chip) {
    HBox pair = new HBox(6, Icon.of(Feather.ARROW_RIGHT, "s14", "bad"), chip);
    pair.setAlignment(Pos.CENTER_LEFT);
    return pair;
  }

  private Button chip(String id, boolean hot) {
    Component component = topology.component(Component.idOf(id));
    Button chip = new Button(names.of(id));
    chip.setMnemonicParsing(false);
    if (component != null) {
      chip.setGraphic(new KindIcon(topology.kind(component), 14));
    }
    chip.getStyleClass().add("why-chip");
    if (hot) {
      chip.getStyleClass().add("hot");
    }
    chip.setOnAction(e -> show(id));
    return chip;
  }

  private void show(String id) {
    String element = Component.idOf(id);
    workspace.session().select(Selection.of(element));
    workspace.diagram().reveal(element);
  }

  private Node tryIt() {
    Session session = workspace.session();
    Button button = new Button("Switch it off and watch", Icon.of(Feather.POWER, "s14"));
    button.getStyleClass().add("text-button");
    button.setOnAction(e -> session.toggleOff(finding.subject()));
    return button;
  }
}
