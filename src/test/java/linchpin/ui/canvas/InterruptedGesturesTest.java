package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import linchpin.edit.Edits;
import linchpin.edit.Selection;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.ui.canvas.tool.Grip;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class InterruptedGesturesTest extends CanvasTest {
  /// One window for all: what a gesture leaves behind in it would be found by the next test.
  @Override
  @BeforeEach
  public void open() throws TimeoutException {
    if (canvas == null) {
      super.open();
      return;
    }
    run(() -> {
      session.assume(Scenario.NOTHING);
      session.open(document(), null);
      canvas.layout();
      canvas.zoomTo(1);
      canvas.viewport().panBy(-canvas.viewport().origin().x(), -canvas.viewport().origin().y());
      canvas.requestFocus();
    });
  }

  @Override
  @AfterEach
  public void close() {
    robot.release(new KeyCode[0]);
    robot.release(new MouseButton[0]);
  }

  @AfterAll
  void closeWindow() throws TimeoutException {
    super.close();
  }

  /// A gesture: what is selected before, where it begins and how far it goes.
  private record Gesture(String name, String selected, Function<InterruptedGesturesTest, Point> from, double dx, double dy) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Gesture> gestures() {
    return Stream.of(
        new Gesture("move a card", "users", t -> t.centre("users"), 96, 40),
        new Gesture("move a place", "zone-a", t -> new Point(120, 172), 40, 8),
        new Gesture("move a note", "n1", t -> new Point(40, 712), 80, 0),
        new Gesture("size a place", "zone-a", t -> t.grip(new Grip.Corner("zone-a", false, false)), 40, 8),
        new Gesture("select with a rectangle", "users", t -> new Point(330, 590), 300, 60),
        new Gesture("connect", "users", t -> t.handle("users"), 200, 400),
        new Gesture("take an end elsewhere", "d4", t -> t.grip(new Grip.End("d4", false)), 0, 120),
        new Gesture("bend a line", "d1", t -> t.grip(new Grip.Piece("d1", 1)), 0, -24));
  }

  private Point handle(String id) {
    moveTo(centre(id));
    settle();
    return grip(new Grip.Connect(id));
  }

  private void begin(Gesture gesture) {
    run(() -> session.select(Selection.of(gesture.selected())));
    Point from = gesture.from().apply(this);
    drag(from, by(from, gesture.dx(), gesture.dy()));
    assertThat(canvas.mouse().busy()).isTrue();
  }

  private void nothingIsLeftOfIt() {
    assertThat(canvas.mouse().busy()).isFalse();
    assertThat(canvas.picture().shown()).isSameAs(now());
    assertThat(canvas.layers().overlay().marqueeShown()).isFalse();
    assertThat(canvas.layers().overlay().rubberShown()).isFalse();
    assertThat(canvas.layers().overlay().courseShown()).isFalse();
    assertThat(canvas.layers().overlay().guided()).isZero();
    assertThat(canvas.layers().overlay().said()).isNull();
    assertThat(dropTarget()).isNull();
  }

  @ParameterizedTest
  @MethodSource("gestures")
  void escapeEndsItAndNothingHasChanged(Gesture gesture) {
    Document before = now();
    begin(gesture);
    type(KeyCode.ESCAPE);
    nothingIsLeftOfIt();
    release();
    assertThat(now()).isSameAs(before);
    assertThat(session.undoLabel().get()).isNull();
    assertThat(selection()).isEqualTo(Selection.of(gesture.selected()));
  }

  @ParameterizedTest
  @MethodSource("gestures")
  void whatItIsAboutCanBeDeletedMeanwhile(Gesture gesture) {
    begin(gesture);
    run(() -> session.perform(Edits.delete(List.of(gesture.selected()))));
    nothingIsLeftOfIt();
    release();
    assertThat(session.undoLabel().get()).startsWith("Delete");
  }

  @ParameterizedTest
  @MethodSource("gestures")
  void undoMeanwhileTakesBackTheStepBeforeIt(Gesture gesture) {
    Document before = now();
    run(() -> session.perform(Edits.title("Other", "")));
    begin(gesture);
    run(session::undo);
    nothingIsLeftOfIt();
    release();
    assertThat(now()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("gestures")
  void anAnalysisAndAWhatIfMeanwhileDoNotDisturbIt(Gesture gesture) {
    begin(gesture);
    run(() -> {
      session.analysed(null);
      session.toggleOff("db");
      session.played(null);
    });
    assertThat(canvas.mouse().busy()).isTrue();
    type(KeyCode.ESCAPE);
    nothingIsLeftOfIt();
    release();
  }

  @ParameterizedTest
  @MethodSource("gestures")
  void savingMeanwhileSavesWhatWasThereBeforeIt(Gesture gesture) {
    Document before = now();
    begin(gesture);
    run(() -> session.saved(session.document().get(), Path.of("a.linchpin.json")));
    assertThat(canvas.mouse().busy()).as("saving disturbs nobody").isTrue();
    assertThat(now()).isSameAs(before);
    type(KeyCode.ESCAPE);
    release();
    nothingIsLeftOfIt();
    assertThat(session.dirty().get()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("gestures")
  void puttingTheDiagramAwayEndsIt(Gesture gesture) {
    Document before = now();
    begin(gesture);
    run(new CanvasView(canvas)::rest);
    nothingIsLeftOfIt();
    release();
    assertThat(now()).isSameAs(before);
  }

  @Test
  void whatItIsConnectedToCanBeDeletedMeanwhile() {
    Point from = handle("users");
    drag(from, centre("db"));
    run(() -> session.perform(Edits.delete(List.of("db"))));
    nothingIsLeftOfIt();
    release();
    assertThat(now().topology().component("db")).isNull();
    assertThat(session.undoLabel().get()).startsWith("Delete");
  }

  @Test
  void theRightButtonMovesNothing() {
    Document before = now();
    moveTo(centre("users"));
    robot.press(MouseButton.SECONDARY);
    moveTo(by(centre("users"), 96, 0));
    robot.release(MouseButton.SECONDARY);
    settle();
    run(canvas.mouse()::closeMenu);
    assertThat(now()).isSameAs(before);
  }

  @Test
  void thousandsInOnePlaceCanBeDraggedAndLetGo() {
    List<Component> components = new ArrayList<>();
    List<Dependency> lines = new ArrayList<>();
    Map<String, Bounds> placement = new LinkedHashMap<>();
    for (int i = 0; i < 2000; i++) {
      components.add(Component.of("c" + i, "service"));
      placement.put("c" + i, new Bounds(200, 200, 152, 48));
      if (i > 0) {
        lines.add(Dependency.of("l" + i, "c" + (i - 1), "c" + i));
      }
    }
    Document heap = Document.of("Heap", Topology.of(components, List.of(), lines, List.of())).withPlacement(placement);
    run(() -> {
      session.open(heap, null);
      canvas.zoomTo(1);
    });
    Point on = by(centre("c0"), 8, 0);
    drag(on, by(on, 96, 40));
    type(KeyCode.ESCAPE);
    release();
    nothingIsLeftOfIt();
    assertThat(now()).isSameAs(heap);
    dragAndDrop(on, by(on, 96, 40));
    assertThat(now().placement().values().stream().filter(b -> b.x() != 200)).hasSize(1);
  }
}
