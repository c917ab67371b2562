package linchpin.ui.analysis.roadmap;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import linchpin.advice.remedy.roadmap.Goal;
import linchpin.analysis.report.Report;
import linchpin.model.Journey;
import linchpin.ui.analysis.journey.JourneyChoice;
import linchpin.ui.inspector.field.TypedEntry;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What a roadmap is to lead to: a journey, a target, a budget.
final class GoalForm extends VBox {
  private final JourneyChoice journeys;
  private final TextField target = new TextField();
  private final TextField budget = new TextField();
  private final CheckBox noSpofs = new CheckBox("Without a single point of failure");
  private final Label problem = new Label();
  private final Button find = new Button("Find the cheapest");
  private final Consumer<Goal> ask;

  /// @param chosen called when another journey is chosen
  /// @param ask called with what is aimed at
  GoalForm(Session session, Runnable chosen, Consumer<Goal> ask) {
    super(8);
    this.ask = ask;
    journeys = new JourneyChoice(session, "Roadmap for which journey", chosen);
    problem.getStyleClass().addAll("bad", "small");
    problem.setWrapText(true);
    find.getStyleClass().addAll("text-button", "primary");
    find.setMinWidth(USE_PREF_SIZE);
    find.setOnAction(e -> read().ifPresent(ask));
    noSpofs.setWrapText(true);
    HBox.setHgrow(noSpofs, Priority.ALWAYS);
    noSpofs.setMaxWidth(Double.MAX_VALUE);
    HBox fields = new HBox(8, field("Target availability", "%", target), field("Budget", "a month", budget));
    HBox last = new HBox(8, noSpofs, find);
    last.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(journeys, fields, last, problem);
    refuse("");
  }

  /// Offers the journeys of a report.
  void offer(Report report) {
    journeys.offer(report);
    Journey journey = journeys.getValue();
    Double slo = journey == null ? null : journey.slo();
    target.setPromptText(slo == null ? "any" : TypedEntry.percent(slo));
  }

  /// The id of the journey chosen, or empty.
  String journey() {
    return journeys.getValue() == null ? "" : journeys.getValue().id();
  }

  /// Reads the fields again and asks.
  void again() {
    read().ifPresent(ask);
  }

  private VBox field(String name, String unit, TextField field) {
    Label caption = new Label(name);
    caption.getStyleClass().addAll("tiny", "muted");
    Label unitLabel = new Label(unit);
    unitLabel.getStyleClass().add("hint");
    unitLabel.setMinWidth(USE_PREF_SIZE);
    HBox frame = new HBox(field, unitLabel);
    frame.getStyleClass().add("field-frame");
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setPromptText("any");
    field.setAccessibleText(name + ", " + unit);
    field.setOnAction(e -> read().ifPresent(ask));
    VBox box = new VBox(2, caption, frame);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  /// What the fields say; nothing when one of them cannot be read.
  private Optional<Goal> read() {
    TypedEntry.Value share = TypedEntry.share(target.getText());
    TypedEntry.Value amount = TypedEntry.amount(budget.getText());
    String wrong = !share.problem().isEmpty() ? share.problem() : amount.problem();
    refuse(wrong);
    return wrong.isEmpty() ? Optional.of(goal(share.value(), amount.value())) : Optional.empty();
  }

  private Goal goal(@Nullable Double share, @Nullable Double amount) {
    boolean aims = share != null || noSpofs.isSelected();
    return new Goal(aims && !journey().isEmpty() ? journey() : null, share, noSpofs.isSelected(), amount);
  }

  private void refuse(String why) {
    problem.setText(why);
    problem.setVisible(!why.isEmpty());
    problem.setManaged(!why.isEmpty());
  }
}
