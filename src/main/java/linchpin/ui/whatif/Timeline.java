package linchpin.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import linchpin.advice.MomentTimes;
import linchpin.advice.MomentWords;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.edit.document.ElementNames;
import linchpin.ui.command.Command;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The moments of a what-if below the canvas, while something is off: step, play, scrub, and what happens in words.
@SuppressWarnings("NullAway.Init")
public final class Timeline {
  private static final double WAVE_MILLIS = 500;
  private static final double CALM_MILLIS = 1000;
  private static final double MOMENT_MILLIS = 1400;
  private static final List<Double> SPEEDS = List.of(1.0, 2.0, 0.5);
  private final Workspace workspace;
  private final Session session;
  private final TimelineTrack track = new TimelineTrack(this::choose);
  private final MomentColumns columns = new MomentColumns(track);
  private final javafx.animation.Timeline clock = new javafx.animation.Timeline();
  private List<Step> steps = List.of();
  private double rate = SPEEDS.getFirst();
  private boolean compact;
  @FXML private VBox box;
  @FXML private VBox trackBox;
  @FXML private Button back;
  @FXML private Button play;
  @FXML private FontIcon playIcon;
  @FXML private Button forward;
  @FXML private Label where;
  @FXML private Label phase;
  @FXML private Button speed;
  @FXML private Button clear;
  @FXML private Label sentence;

  public Timeline(Workspace workspace) {
    this.workspace = workspace;
    session = workspace.session();
  }

  @FXML
  private void initialize() {
    trackBox.getChildren().addAll(track, columns);
    VBox.setVgrow(columns, Priority.ALWAYS);
    VBox.setVgrow(trackBox, Priority.ALWAYS);
    button(back, "Step back", () -> step(-1));
    button(forward, "Step forward", () -> step(1));
    button(play, "Play or pause", this::playOrPause);
    button(clear, "Clear what-if", () -> workspace.commands().run(Command.CLEAR_WHAT_IF));
    button(speed, "How fast it plays", this::nextSpeed);
    workspace.commands().set(Command.STEP_BACK, () -> step(-1), session.outcome().isNotNull());
    workspace.commands().set(Command.STEP_FORWARD, () -> step(1), session.outcome().isNotNull());
    session.scenario().addListener(
        (o, before, now) -> {
          pause();
          show(box, !now.nothing());
        });
    session.outcome().addListener((o, before, outcome) -> take(outcome));
    session.moment().addListener(o -> mark());
    session.wave().addListener(o -> mark());
  }

  /// Fits a window: in a small one only the sentence of the moment shown.
  public void compact(boolean small, double height) {
    compact = small;
    box.setMinHeight(height);
    box.setMaxHeight(height);
    show(columns, !small);
    show(sentence, small);
    mark();
  }

  private static void button(Button button, String words, Runnable action) {
    button.setOnAction(e -> action.run());
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
  }

  private void take(@Nullable Outcome outcome) {
    pause();
    steps = outcome == null ? List.of() : Step.of(outcome);
    track.steps(steps);
    if (outcome != null) {
      words(outcome);
    }
    mark();
  }

  private void words(Outcome outcome) {
    ElementNames names = ElementNames.of(session.document().get());
    List<MomentWords> words = new ArrayList<>();
    List<Integer> stops = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).isMoment()) {
        words.add(MomentWords.of(outcome, steps.get(i).moment(), names));
        stops.add(i);
      }
    }
    columns.show(words, stops);
  }

  private void mark() {
    Outcome outcome = session.outcome().get();
    if (outcome == null || steps.isEmpty()) {
      where.setText("");
      phase.setText("Working out what happens");
      sentence.setText("");
      return;
    }
    int now = current();
    Step step = steps.get(now);
    track.current(now);
    columns.current(step.moment());
    Moment moment = outcome.moments().get(step.moment());
    where.setText(step.isMoment() ? step.label() : "Wave " + waveNumber(now) + " of " + step.waves());
    phase.setText(MomentTimes.stage(moment));
    MomentWords words = MomentWords.of(outcome, step.moment(), ElementNames.of(session.document().get()));
    sentence.setText(compact ? words.title() + ". " + words.text() : "");
    back.setDisable(now == 0);
    forward.setDisable(now == steps.size() - 1);
  }

  private int waveNumber(int index) {
    int number = 0;
    for (int i = index; i >= 0 && !steps.get(i).isMoment(); i--) {
      number++;
    }
    return number;
  }

  private int current() {
    return Step.indexOf(steps, session.moment().get(), session.wave().get());
  }

  private void choose(int index) {
    pause();
    go(index);
  }

  private void step(int by) {
    pause();
    go(Math.clamp(current() + by, 0, Math.max(0, steps.size() - 1)));
  }

  private void go(int index) {
    if (!steps.isEmpty()) {
      Step step = steps.get(index);
      session.showWave(step.moment(), step.wave());
    }
  }

  private void playOrPause() {
    if (clock.getStatus() == javafx.animation.Animation.Status.RUNNING) {
      pause();
    } else if (!steps.isEmpty()) {
      if (current() == steps.size() - 1) {
        go(0);
      }
      playIcon.setIconCode(Feather.PAUSE);
      tick();
    }
  }

  private void tick() {
    double millis = (steps.get(current()).isMoment() ? MOMENT_MILLIS : WAVE_MILLIS) / rate;
    double slowed = workspace.view().calm().get() ? Math.max(CALM_MILLIS, millis) : millis;
    clock.getKeyFrames().setAll(new KeyFrame(Duration.millis(slowed), e -> next()));
    clock.playFromStart();
  }

  private void next() {
    int now = current();
    if (now >= steps.size() - 1) {
      pause();
    } else {
      go(now + 1);
      tick();
    }
  }

  private void pause() {
    clock.stop();
    playIcon.setIconCode(Feather.PLAY);
  }

  private void nextSpeed() {
    rate = SPEEDS.get((SPEEDS.indexOf(rate) + 1) % SPEEDS.size());
    speed.setText("Speed " + (rate == 0.5 ? "½" : Integer.toString((int) rate)) + "×");
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
