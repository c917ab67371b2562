package linchpin.ui.session;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import linchpin.advice.Finding;
import linchpin.advice.Findings;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Progress;
import linchpin.task.TaskContext;
import linchpin.task.TaskFailure;
import linchpin.task.TaskQueue;
import linchpin.task.TaskScope;
import org.jspecify.annotations.Nullable;

/// Keeps a session's report, outcome and preview up to date without ever holding up the window.
///
/// The newest state of the session wins and cancels what runs. A topology that is the same object is not analysed
/// again. Old results stay until new ones come (see [#stale]). What single failures do is told first; cut sets and
/// probabilities follow in a second report when they take longer (see [#figuring]).
public final class LiveAnalysis {
  private final Session session;
  private final AnalysisEngine engine;
  private final TaskScope tasks;
  private final TaskQueue requests;
  private @Nullable Request newest;
  private boolean asked;
  private @Nullable Topology analysed;
  private Told told = new Told(null, List.of());
  private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper figuring = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Double> millis = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");

  /// Longer than this nobody waits without being told how far it is, in milliseconds.
  private static final double PATIENCE = 500;

  /// @param tasks those of the session's document; the analysis ends with them
  public LiveAnalysis(Session session, AnalysisEngine engine, TaskScope tasks) {
    this.session = session;
    this.engine = engine;
    this.tasks = tasks;
    requests = tasks.queue(TaskQueue.Policy.NEWEST_WINS);
    session.document().addListener((o, before, now) -> ask());
    session.scenario().addListener((o, before, now) -> ask());
    session.suspect().addListener((o, before, now) -> ask());
    session.report().addListener((o, before, now) -> ask());
    ask();
  }

  /// What is wanted of the worker at one time.
  private record Request(Topology topology, boolean analyse, @Nullable Scenario play, @Nullable Scenario preview) {
    boolean nothing() {
      return !analyse && play == null && preview == null;
    }

    boolean same(Request other) {
      return topology == other.topology
          && analyse == other.analyse
          && Objects.equals(play, other.play)
          && Objects.equals(preview, other.preview);
    }
  }

  /// A report and what is worth telling of it.
  private record Told(@Nullable Report report, List<Finding> findings) {
    static Told of(Report report) {
      return new Told(report, Findings.of(report));
    }
  }

  /// What is worth telling of a report of the session; found aside where the report came from here.
  public List<Finding> findings(Report report) {
    if (told.report() != report) {
      told = Told.of(report);
    }
    return told.findings();
  }

  /// Whether the report shown is still without its figures.
  public ReadOnlyBooleanProperty figuring() {
    return figuring.getReadOnlyProperty();
  }

  /// Whether what is shown belongs to an older diagram.
  public ReadOnlyBooleanProperty stale() {
    return stale.getReadOnlyProperty();
  }

  /// How long the last analysis took, in milliseconds, or null before the first.
  public ReadOnlyObjectProperty<@Nullable Double> millis() {
    return millis.getReadOnlyProperty();
  }

  /// One sentence when the last analysis failed, else empty.
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /// How far a long analysis is ("cut sets, 3 of 12 journeys"), else empty.
  public ReadOnlyStringProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /// Looks at the session once, after everything that changes with it has changed.
  private void ask() {
    if (!asked) {
      asked = true;
      tasks.handOver(this::look);
    }
  }

  private void look() {
    asked = false;
    Request wanted = wanted();
    Report shown = session.report().get();
    stale.set(wanted.analyse() && (shown == null || shown.topology() != wanted.topology()));
    Request before = newest;
    if (before != null && wanted.same(before)) {
      return;
    }
    newest = wanted;
    progress.set("");
    requests.cancel();
    if (!wanted.nothing()) {
      long start = System.nanoTime();
      requests.submit(context -> work(wanted, context), done -> {}, this::failed, now -> progress(now, start));
    }
  }

  private Request wanted() {
    Topology topology = session.document().get().topology();
    boolean empty = topology.components().isEmpty();
    if (empty && session.report().get() != null) {
      session.analysed(null);
    }
    boolean known = session.report().get() != null && analysed == topology;
    Scenario scenario = session.scenario().get();
    String suspect = session.suspect().get();
    boolean plays = !empty && !scenario.nothing() && !answers(session.outcome().get(), topology, scenario);
    Scenario alone = suspect == null || empty ? null : Scenario.off(List.of(suspect));
    boolean previews = alone != null && !answers(session.preview().get(), topology, alone);
    return new Request(topology, !empty && !known, plays ? scenario : null, previews ? alone : null);
  }

  private static boolean answers(@Nullable Outcome outcome, Topology topology, Scenario scenario) {
    return outcome != null && outcome.topology() == topology && outcome.scenario().equals(scenario);
  }

  private boolean work(Request request, TaskContext context) {
    if (request.play() != null) {
      Outcome outcome = engine.whatIf(request.topology(), request.play(), context);
      context.publish(() -> session.played(outcome));
    }
    if (request.preview() != null) {
      Outcome outcome = engine.whatIf(request.topology(), request.preview(), context);
      context.publish(() -> session.previewed(outcome));
    }
    if (request.analyse()) {
      analyse(request, context);
    }
    return true;
  }

  private void failed(TaskFailure failure) {
    figuring.set(false);
    progress.set("");
    if (!(failure.cause() instanceof CancellationException)) {
      problem.set("The analysis stopped: " + sentence(failure) + " Undo the last change to go on.");
    }
  }

  private void progress(Progress now, long start) {
    if (millisSince(start) >= PATIENCE) {
      progress.set(now.text());
    }
  }

  private void analyse(Request request, TaskContext context) {
    long start = System.nanoTime();
    AtomicBoolean finished = new AtomicBoolean();
    Report report = engine.analyze(request.topology(), context, early -> {
      Told first = Told.of(early);
      double took = millisSince(start);
      context.publish(() -> {
        if (!finished.get()) {
          take(first, took, true);
        }
      });
    });
    Told all = Told.of(report);
    double took = millisSince(start);
    finished.set(true);
    context.publish(() -> {
      analysed = request.topology();
      take(all, took, false);
    });
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private void take(Told next, double took, boolean figuresToCome) {
    told = next;
    millis.set(took);
    problem.set("");
    stale.set(false);
    figuring.set(figuresToCome);
    progress.set("");
    session.analysed(next.report());
  }

  private static String sentence(TaskFailure failure) {
    String message = failure.cause().getMessage();
    boolean says = failure.cause() instanceof Exception && message != null && !message.isBlank();
    String told = says ? message + "." : failure.sentence("it met something it does not know.");
    return says ? told : told.substring(0, 1).toLowerCase(Locale.ROOT) + told.substring(1);
  }
}
