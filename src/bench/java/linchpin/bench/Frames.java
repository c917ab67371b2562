package linchpin.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import linchpin.analysis.report.Report;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.model.Topology;
import linchpin.task.TaskService;
import linchpin.ui.canvas.DiagramCanvas;
import linchpin.ui.session.LiveAnalysis;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Measures the canvas as a person feels it: the time from an edit to the finished overlay, and the time of each frame
/// while the diagram is panned and zoomed. Arguments: model files, or numbers of components of made-up models.
public final class Frames {
  private Frames() {}

  public static void main(String[] args) {
    Application.launch(Window.class, args.length == 0 ? new String[] {"200", "2000"} : args);
  }

  /// One window that takes the models in turn.
  public static final class Window extends Application {
    private static final int EDITS = 100;
    private static final int HUGE = 5_000;
    private static final int EDITS_OF_HUGE = 10;
    private static final int PANS = 240;
    private final TaskService tasks = TaskService.onThreads(Platform::runLater, e -> {
      throw new AssertionError(e);
    });
    private final Session session = new Session();
    private final List<Double> samples = new ArrayList<>();
    private final Stages stages = new Stages();
    private DiagramCanvas canvas = new DiagramCanvas(session, tasks.scope());
    private List<String> models = List.of();
    private long started;
    private @Nullable Work work;

    @Override
    public void start(Stage stage) {
      new LiveAnalysis(session, new Timed(stages), tasks.scope());
      stage.setScene(new Scene(canvas, 1000, 820));
      stage.show();
      models = new ArrayList<>(getParameters().getRaw());
      next();
    }

    @Override
    public void stop() {
      tasks.close();
    }

    private void next() {
      if (models.isEmpty()) {
        Platform.exit();
        return;
      }
      String model = models.removeFirst();
      Document document = model.chars().allMatch(Character::isDigit) ? Models.layered(Integer.parseInt(model), 7) : read(model);
      session.open(document, null);
      canvas.fit();
      int components = document.topology().components().size();
      Runnable end = () -> {
        heap(components);
        next();
      };
      Runnable zoom = () -> zoom(end, components);
      Runnable pan = () -> pan(() -> pan(zoom, 1, "pan at 100 %", components), 0, "pan, everything in view", components);
      // The lines of a large diagram have found their way by then.
      after(components > 1_000 ? 300 : 60, () -> edits(components, pan));
    }

    private static Document read(String model) {
      return switch (ModelFile.read(Path.of(model))) {
        case Reading.Opened opened -> opened.document();
        case Reading.Refused refused -> throw new IllegalArgumentException(refused.text());
      };
    }

    /// Edits one after another; each counts until the frame after its first report was shown.
    private void edits(int components, Runnable then) {
      samples.clear();
      session.report().addListener(new ChangeListener<>() {
        private @Nullable Topology counted;

        @Override
        public void changed(ObservableValue<? extends @Nullable Report> p, @Nullable Report before, @Nullable Report report) {
          Topology now = session.document().get().topology();
          if (report == null || report.topology() != now || counted == now) {
            return;
          }
          counted = now;
          stages.shown();
          if (samples.size() == edits(components) - 1) {
            session.report().removeListener(this);
          }
          after(1, () -> edited(components, then));
        }
      });
      edit();
    }

    private static int edits(int components) {
      return components > HUGE ? EDITS_OF_HUGE : EDITS;
    }

    /// What the window holds with this model open, its history and its report, after the garbage is gone.
    private static void heap(int components) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      double used = (runtime.totalMemory() - runtime.freeMemory()) / 1024.0 / 1024.0;
      System.out.printf(Locale.ROOT, "%6d components, heap in use %.0f MB%n", components, used);
    }

    private void edit() {
      String id = session.document().get().topology().components().keySet().stream().reduce((a, b) -> b).orElseThrow();
      work().start(samples.isEmpty());
      started = System.nanoTime();
      stages.start();
      session.perform(Edits.component(id, "Change", c -> c.with().required(1).capacity(100.0 + samples.size()).build()));
    }

    private void edited(int components, Runnable then) {
      samples.add((System.nanoTime() - started) / 1e6);
      stages.end();
      work().sample();
      if (samples.size() < edits(components)) {
        Platform.runLater(this::edit);
      } else {
        tell("edit to overlay", components);
        stages.tell();
        work().tell();
        after(10, then);
      }
    }

    private void pan(Runnable then, double zoom, String what, int components) {
      if (zoom == 0) {
        canvas.fit();
      } else {
        canvas.zoomTo(zoom);
      }
      frames(then, what, components, frame -> {
        double step = frame / 60 % 2 == 0 ? 7 : -7;
        canvas.viewport().panBy(step, step / 2);
      });
    }

    /// From everything in view to 100 % and back, as a wheel does, through every level of detail.
    private void zoom(Runnable then, int components) {
      canvas.fit();
      double far = canvas.zoom().get();
      frames(then, "zoom, through all levels", components, frame -> {
        double way = Math.abs(1 - frame % 120 / 60.0);
        canvas.viewport().zoomTo(Math.pow(far, way), 300, 300);
      });
    }

    /// Measures frames, before each of which something is done.
    private void frames(Runnable then, String what, int components, IntConsumer step) {
      samples.clear();
      work().start();
      new AnimationTimer() {
        private long last;

        @Override
        public void handle(long now) {
          if (last != 0) {
            samples.add((now - last) / 1e6);
            work().sample();
          }
          last = now;
          if (samples.size() >= PANS) {
            stop();
            tell(what, components);
            work().tell();
            after(10, then);
            return;
          }
          step.accept(samples.size());
        }
      }.start();
    }

    private Work work() {
      Work known = work;
      if (known == null) {
        known = new Work();
        work = known;
      }
      return known;
    }

    private static void after(int frames, Runnable then) {
      new AnimationTimer() {
        private int left = frames;

        @Override
        public void handle(long now) {
          if (left-- <= 0) {
            stop();
            then.run();
          }
        }
      }.start();
    }

    private void tell(String what, int components) {
      double[] sorted = samples.stream().mapToDouble(Double::doubleValue).toArray();
      Arrays.sort(sorted);
      int n = sorted.length;
      System.out.printf(Locale.ROOT, "%6d components, %-24s median %6.1f ms  95 %% %6.1f ms  worst %6.1f ms  (%d)%n", components, what,
          sorted[n / 2], sorted[n * 95 / 100], sorted[n - 1], n);
    }
  }
}
