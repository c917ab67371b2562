package linchpin.ui.analysis.maintenance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import linchpin.advice.maintenance.MaintenanceCsv;
import linchpin.advice.maintenance.MaintenanceWords;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.maintenance.MaintenancePlan;
import linchpin.analysis.report.maintenance.MaintenanceReport;
import linchpin.analysis.report.maintenance.PlannedUnit;
import linchpin.drawing.view.HighlightedFinding;
import linchpin.edit.Selection;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.Topology;
import linchpin.ui.session.BackgroundQuery;
import linchpin.ui.widget.WaitingLine;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// What can be taken out by plan: a line for each unit, which lights on the diagram what is single meanwhile, and a plan of
/// batches for what is chosen. Worked out beside the window; of a large model only when it is asked for.
public final class MaintenanceView extends VBox {
  /// Up to so many components it is worked out without being asked.
  private static final int SMALL = 500;
  private static final double LEAST_HEIGHT = 220;

  private final Workspace workspace;
  private final BackgroundQuery query;
  private final ComboBox<PlanScope> scope = new ComboBox<>();
  private final ListView<PlannedUnit> units = new ListView<>();
  private final Label summary = words("strong");
  private final Label spares = words("small", "muted");
  private final Label trouble = words("small", "warn");
  private final VBox batches = new VBox();
  private final Button ask = new Button("Work out what can be taken out");
  private final HBox actions;
  private @Nullable Report shown;
  private @Nullable MaintenanceReport known;
  private @Nullable MaintenanceWords said;
  private boolean filling;

  public MaintenanceView(Workspace workspace) {
    super(10);
    this.workspace = workspace;
    query = new BackgroundQuery(workspace.tasks());
    scope.setAccessibleText("Plan for what");
    scope.setMaxWidth(Double.MAX_VALUE);
    scope.valueProperty().addListener(o -> chosen());
    units.getStyleClass().addAll("quiet-list", "two-lines");
    units.setAccessibleText("What can be taken out by plan");
    units.setCellFactory(v -> new PlannedUnitCell(this::names, () -> said, this::light));
    units.setMinHeight(LEAST_HEIGHT);
    units.setPrefHeight(LEAST_HEIGHT);
    units.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> light(now));
    units.focusedProperty().addListener((o, was, focused) -> light(focused ? units.getSelectionModel().getSelectedItem() : null));
    units.setOnMouseClicked(e -> select());
    units.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) {
        select();
      }
    });
    trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
    VBox.setVgrow(units, Priority.ALWAYS);
    VBox.setVgrow(this, Priority.ALWAYS);
    ask.getStyleClass().add("text-button");
    ask.setOnAction(e -> work());
    actions = actions();
    Node working = new WaitingLine(query, "Taking everything out, one by one", () -> {
      query.forget();
      fill();
    });
    getChildren().addAll(scope, heads(), units, ask, working, trouble, summary, batches, actions, spares);
    workspace.session().selection().subscribe(selection -> {
      if (scope.getValue() == PlanScope.SELECTION && isVisible() && getScene() != null) {
        chosen();
      }
    });
  }

  /// Shows a report; what was worked out for the same diagram stays.
  @SuppressWarnings("ReferenceEquality") // the same topology is meant, as everywhere where one is analysed once
  public void show(Report report) {
    shown = report;
    MaintenanceReport before = known;
    if (before != null && before.topology() == report.topology()) {
      return;
    }
    known = null;
    said = null;
    query.forget();
    offer(report.topology());
    fill();
    if (report.topology().components().size() <= SMALL) {
      work();
    }
  }

  private void offer(Topology topology) {
    PlanScope before = scope.getValue();
    List<PlanScope> all = PlanScope.of(topology);
    filling = true;
    scope.getItems().setAll(all);
    scope.setValue(all.stream().filter(s -> s.equals(before)).findFirst().orElse(PlanScope.EVERYTHING));
    filling = false;
  }

  private void chosen() {
    Report report = shown;
    if (!filling && report != null && (known != null || report.topology().components().size() <= SMALL)) {
      work();
    }
  }

  private void work() {
    Report report = shown;
    PlanScope of = scope.getValue() == null ? PlanScope.EVERYTHING : scope.getValue();
    if (report != null) {
      Topology topology = report.topology();
      Set<String> asked = of.units(topology, workspace.session().selection().get());
      trouble.setText("");
      query.ask(c -> Analyzer.maintenance(topology, asked, AnalysisOptions.QUICK, c), this::take, trouble::setText);
    }
  }

  private void take(MaintenanceReport report) {
    known = report;
    said = new MaintenanceWords(report, names());
    fill();
  }

  private void fill() {
    MaintenanceReport report = known;
    MaintenanceWords words = said;
    Report asked = shown;
    ask.setVisible(report == null && asked != null && asked.topology().components().size() > SMALL);
    ask.setManaged(ask.isVisible());
    boolean told = report != null && words != null;
    for (Node node : List.of(summary, batches, actions, spares)) {
      node.setVisible(told);
      node.setManaged(told);
    }
    if (report == null || words == null) {
      units.getItems().clear();
      return;
    }
    units.getItems().setAll(rows(report));
    units.setPlaceholder(placeholder());
    List<String> allowed = words.spares();
    spares.setText(String.join("\n", allowed));
    spares.setManaged(!allowed.isEmpty());
    MaintenancePlan plan = report.plan();
    summary.setText(words.summary(plan));
    batches.getChildren().setAll(new BatchLines(plan, words, names(), this::select));
    actions.setDisable(plan.of().isEmpty());
  }

  /// Those that the plan is for; what cannot be taken out first.
  private static List<PlannedUnit> rows(MaintenanceReport report) {
    Set<String> of = new LinkedHashSet<>(report.plan().of());
    List<PlannedUnit> rows = new ArrayList<>(report.units().stream().filter(u -> of.contains(u.unit())).toList());
    rows.sort(java.util.Comparator.comparing(PlannedUnit::maintainable));
    return rows;
  }

  private static Label placeholder() {
    Label words = words("muted");
    words.setText("Nothing that can fail is meant: choose something else to plan for.");
    return words;
  }

  private static Node heads() {
    Label what = new Label("Taken out by plan, one at a time");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label chance = new Label("Down meanwhile");
    HBox heads = new HBox(8, what, space, chance);
    heads.getChildren().stream().filter(n -> n instanceof Label).forEach(n -> n.getStyleClass().addAll("tiny", "hint"));
    heads.getStyleClass().add("column-heads");
    return heads;
  }

  private HBox actions() {
    Button copy = new Button("Copy plan");
    copy.setOnAction(e -> copy());
    Button save = new Button("Save as CSV");
    save.setOnAction(e -> save());
    copy.getStyleClass().add("text-button");
    save.getStyleClass().add("text-button");
    return new HBox(8, copy, save);
  }

  private void copy() {
    MaintenanceReport report = known;
    if (report != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(MaintenanceCsv.plan(report.plan()));
      Clipboard.getSystemClipboard().setContent(content);
      workspace.jobs().tell("Copied the plan");
    }
  }

  private void save() {
    MaintenanceReport report = known;
    if (report != null) {
      workspace.exports().table("maintenance", MaintenanceCsv.units(report) + "\r\n" + MaintenanceCsv.plan(report.plan()));
    }
  }

  private ElementNames names() {
    return ElementNames.of(workspace.session().document().get());
  }

  /// Lights a unit and what would be single while it is out.
  private void light(@Nullable PlannedUnit unit) {
    if (unit == null) {
      workspace.diagram().light(null);
      return;
    }
    Set<String> exposed = new LinkedHashSet<>();
    unit.exposed().values().forEach(exposed::addAll);
    workspace.diagram().light(new HighlightedFinding(List.of(unit.unit()), List.copyOf(exposed), null));
  }

  private void select() {
    PlannedUnit chosen = units.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      select(List.of(chosen.unit()));
    }
  }

  private void select(List<String> chosen) {
    String[] elements = chosen.stream().map(Component::idOf).distinct().toArray(String[]::new);
    workspace.session().select(Selection.of(elements));
    workspace.diagram().reveal(elements[0]);
  }

  private static Label words(String... styles) {
    Label words = new Label();
    words.setWrapText(true);
    words.getStyleClass().addAll(styles);
    return words;
  }
}
