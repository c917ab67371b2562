package linchpin.ui.canvas;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import linchpin.edit.Selection;
import linchpin.edit.Shop;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import linchpin.task.TaskService;
import linchpin.ui.Desk;
import linchpin.ui.canvas.tool.Grip;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A canvas alone in a window, with the web shop at 100 %, and a hand to work on it.
public abstract class CanvasTest {
  public Session session;
  public DiagramCanvas canvas;
  public final FxRobot robot = new FxRobot();

  @BeforeEach
  public void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(this::show);
    settle();
  }

  @AfterEach
  public void close() throws TimeoutException {
    robot.release(new KeyCode[0]);
    robot.release(new MouseButton[0]);
    FxToolkit.cleanupStages();
  }

  private void show(Stage stage) {
    session = new Session();
    session.open(document(), null);
    canvas = new DiagramCanvas(session, TaskService.onThreads(Platform::runLater, Desk::mishap).scope());
    stage.setScene(new Scene(canvas, 900, 760));
    stage.sizeToScene();
    stage.setX(0);
    stage.setY(0);
    stage.show();
    canvas.requestFocus();
    canvas.layout();
    canvas.zoomTo(1);
    canvas.viewport().panBy(-canvas.viewport().origin().x(), -canvas.viewport().origin().y());
  }

  public Document document() {
    return Shop.document();
  }

  /// Runs something in the window and waits until it is shown.
  public void run(Runnable what) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, what);
    settle();
  }

  /// Waits until everything is shown.
  public void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  public Document now() {
    return session.document().get();
  }

  public Component component(String id) {
    return Objects.requireNonNull(now().topology().component(id), id);
  }

  public Bounds bounds(String id) {
    return Objects.requireNonNull(now().bounds(id), id);
  }

  public Point centre(String id) {
    Bounds b = bounds(id);
    return new Point(b.centerX(), b.centerY());
  }

  public Selection selection() {
    return session.selection().get();
  }

  /// Moves the mouse to a point of the diagram.
  public void moveTo(double x, double y) {
    Point view = canvas.viewport().toView(x, y);
    Point2D screen = canvas.localToScreen(view.x(), view.y());
    // At once: pixel by pixel, as the robot moves by itself, a test takes ten times as long and finds no more.
    robot.robotContext().getBaseRobot().moveMouse(screen);
    settle();
  }

  public void moveTo(Point p) {
    moveTo(p.x(), p.y());
  }

  public void click(Point p) {
    moveTo(p);
    robot.clickOn(MouseButton.PRIMARY);
    settle();
  }

  public void doubleClick(Point p) {
    moveTo(p);
    robot.doubleClickOn(MouseButton.PRIMARY);
    settle();
  }

  /// Presses at one point of the diagram and drags to another, in some steps, without releasing.
  public void drag(Point from, Point to) {
    moveTo(from);
    robot.press(MouseButton.PRIMARY);
    for (int step = 1; step <= 4; step++) {
      moveTo(from.x() + (to.x() - from.x()) * step / 4, from.y() + (to.y() - from.y()) * step / 4);
    }
    settle();
  }

  public void release() {
    robot.release(MouseButton.PRIMARY);
    settle();
  }

  public void dragAndDrop(Point from, Point to) {
    drag(from, to);
    release();
  }

  /// Sends a mouse event with Alt held or not: the headless robot does not hold keys while the mouse moves.
  public void fire(EventType<MouseEvent> type, Point at, boolean alt) {
    Point view = canvas.viewport().toView(at.x(), at.y());
    Point2D screen = canvas.localToScreen(view.x(), view.y());
    Event.fireEvent(canvas, new MouseEvent(
        type, view.x(), view.y(), screen.getX(), screen.getY(), MouseButton.PRIMARY, 1, false, false, alt, false,
        true, false, false, false, false, false, null));
  }

  /// Types a key with others held.
  public void type(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  /// Where a handle is, in the diagram.
  public Point grip(Grip grip) {
    Point view = Objects.requireNonNull(where(grip), () -> grip + " is not shown");
    return canvas.viewport().toDiagram(view.x(), view.y());
  }

  /// Where a handle is on the canvas, or null when it is not shown.
  @Nullable Point where(Grip grip) {
    return canvas.layers().grips().where(grip);
  }

  /// The place that would take what is dragged, or null.
  @Nullable String dropTarget() {
    return canvas.picture().emphasis().dropTarget();
  }

  @Nullable String hovered() {
    return canvas.picture().emphasis().hovered();
  }

  List<Point> course(String line) {
    return canvas.picture().picking().course(Objects.requireNonNull(now().topology().dependency(line), line));
  }

  /// The texts of the open menu.
  List<String> menuTexts() {
    return Objects.requireNonNull(canvas.mouse().menu(), "no menu is open").getItems().stream()
        .map(MenuItem::getText).filter(Objects::nonNull).toList();
  }

  public void choose(String text) {
    run(() -> Objects.requireNonNull(canvas.mouse().menu(), "no menu is open").getItems().stream()
        .filter(i -> text.equals(i.getText())).findFirst().orElseThrow().fire());
  }

  static Point by(Point p, double dx, double dy) {
    return p.movedBy(dx, dy);
  }
}
