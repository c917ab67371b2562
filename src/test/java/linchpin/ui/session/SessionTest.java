package linchpin.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javafx.beans.value.ObservableValue;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.drawing.view.ShownMoment;
import linchpin.edit.Edits;
import linchpin.edit.History;
import linchpin.edit.Selection;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Scenario;
import linchpin.task.Cancellation;
import linchpin.ui.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No listener of a session sees half a change.
class SessionTest {
  private static final int STEPS = 300;
  private static final Path FILE = Path.of("model.linchpin.json");
  private final Session session = new Session();
  private final List<String> wrong = new ArrayList<>();
  private Document saved = Document.EMPTY;
  private boolean inFile = true;
  private int told;

  @BeforeEach
  void listen() {
    session.state().addListener((o, before, now) -> {
      told++;
      look("state", now);
    });
    for (ObservableValue<?> property : properties()) {
      property.addListener((o, before, now) -> look(property.toString(), session.state().get()));
      property.addListener(o -> look(property.toString(), session.state().get()));
    }
  }

  private List<ObservableValue<?>> properties() {
    return List.of(
        session.document(), session.selection(), session.scenario(), session.outcome(), session.moment(), session.wave(),
        session.suspect(), session.preview(), session.report(), session.file(), session.dirty(), session.undoLabel(),
        session.redoLabel());
  }

  /// What holds whenever anybody is told anything.
  private void look(String told, SessionState now) {
    hold(told + ": all show the same state", shown().equals(parts(now)));
    hold(told + ": selected is what is there", now.selection().in(now.document()).equals(now.selection()));
    int moments = now.outcome() == null ? 1 : now.outcome().moments().size();
    hold(told + ": the moment is one of the outcome", now.moment() >= 0 && now.moment() < moments);
    hold(told + ": nothing off, no outcome", !now.scenario().nothing() || now.outcome() == null);
    hold(told + ": no suspect, no preview", now.suspect() != null || now.preview() == null);
    List<History.Entry> steps = session.steps();
    hold(told + ": undo takes back the last step",
        Objects.equals(now.undoLabel(), steps.isEmpty() ? null : steps.getLast().label()));
    hold(told + ": the last step led here", steps.isEmpty() || steps.getLast().after() == now.document());
    hold(told + ": dirty is what is not in the file", now.dirty() == !(inFile && saved.equals(now.document())));
  }

  private void hold(String what, boolean holds) {
    if (!holds) {
      wrong.add(what);
    }
  }

  private List<Object> shown() {
    return properties().stream().map(p -> Objects.requireNonNullElse((Object) p.getValue(), "null")).toList();
  }

  private static List<Object> parts(SessionState s) {
    List<Object> all = new ArrayList<>();
    for (Object part : new Object[] {
      s.document(), s.selection(), s.scenario(), s.outcome(), s.moment(), s.wave(), s.suspect(), s.preview(), s.report(),
      s.file(), s.dirty(), s.undoLabel(), s.redoLabel()}) {
      all.add(Objects.requireNonNullElse(part, "null"));
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyListenerSeesTheWholeChangeWhateverIsDone(long seed) {
    Random random = new Random(seed);
    open(Desk.load("web-shop"), FILE, true);
    for (int i = 0; i < STEPS; i++) {
      told = 0;
      int what = random.nextInt(16);
      step(what, random);
      assertThat(wrong).as("step %s of kind %s", i, what).isEmpty();
      assertThat(told).as("told once of step %s of kind %s", i, what).isLessThanOrEqualTo(1);
    }
    assertThat(session.steps()).isNotEmpty();
  }

  private void step(int what, Random random) {
    SessionState now = session.state().get();
    List<String> ids = List.copyOf(now.document().topology().components().keySet());
    String some = ids.isEmpty() ? "nothing" : ids.get(random.nextInt(ids.size()));
    switch (what) {
      case 0, 1 -> session.perform(Edits.add(Component.of("new" + random.nextInt(9), "service"),
          new Bounds(random.nextInt(999), 0, 152, 48)), Selection.of(some, "new1"), null);
      case 2 -> session.perform(Edits.delete(List.of(some)));
      case 3 -> session.perform(Edits.delete(now.scenario().off()));
      case 4, 5 -> session.undo();
      case 6 -> session.redo();
      case 7 -> session.select(Selection.of(some, "gone"));
      case 8 -> session.toggleOff(some);
      case 9 -> session.assume(random.nextBoolean() ? Scenario.NOTHING : Scenario.off(List.of(some)));
      case 10 -> play(now);
      case 11 -> session.showWave(random.nextInt(12) - 2, random.nextInt(3));
      case 12 -> suspect(now, some);
      case 13 -> session.analysed(Analyzer.analyze(
          now.document().topology(), AnalysisOptions.QUICK, Cancellation.NEVER, early -> {}));
      case 14 -> save(now, random.nextBoolean());
      default -> {
        if (random.nextInt(4) == 0) {
          open(Desk.load(random.nextBoolean() ? "web-shop" : "redundant"), null, random.nextBoolean());
        }
      }
    }
  }

  private void play(SessionState now) {
    if (!now.scenario().nothing()) {
      session.played(Analyzer.whatIf(now.document().topology(), now.scenario(), Cancellation.NEVER));
    }
  }

  private void suspect(SessionState now, String some) {
    if (now.suspect() == null) {
      session.suspect(some);
    } else {
      session.previewed(Analyzer.whatIf(
          now.document().topology(), Scenario.off(List.of(now.suspect())), Cancellation.NEVER));
    }
  }

  private void save(SessionState now, boolean there) {
    inFile = there;
    if (there) {
      saved = now.document();
      session.saved(saved, FILE);
    } else {
      session.unsaved();
    }
  }

  private void open(Document document, Path file, boolean whole) {
    inFile = whole;
    saved = document;
    if (whole) {
      session.open(document, file);
    } else {
      session.openUnsaved(document, file);
    }
  }

  @Test
  void deletingWhatIsSwitchedOffIsOneChange() {
    open(Desk.load("web-shop"), FILE, true);
    String first = session.document().get().topology().components().keySet().iterator().next();
    session.select(Selection.of(first));
    session.toggleOff(first);
    play(session.state().get());
    told = 0;

    session.perform(Edits.delete(List.of(first)));

    assertThat(told).isOne();
    assertThat(wrong).isEmpty();
    assertThat(session.selection().get()).isEqualTo(Selection.NONE);
    assertThat(session.dirty().get()).isTrue();
  }

  @Test
  void anotherDocumentBeginsWithNothingShownOfTheOneBefore() {
    open(Desk.load("web-shop"), FILE, true);
    session.assume(Scenario.off(List.of("db")));
    play(session.state().get());
    session.showWave(1, 0);
    told = 0;

    open(Desk.load("redundant"), null, true);

    assertThat(told).isOne();
    assertThat(wrong).isEmpty();
    assertThat(session.moment().get()).isZero();
    assertThat(session.wave().get()).isEqualTo(ShownMoment.ALL_WAVES);
  }

  @Test
  void aListenerThatChangesSomethingLeavesNobodyBehind() {
    open(Desk.load("web-shop"), FILE, true);
    session.document().addListener((o, before, now) -> session.select(Selection.NONE));
    List<Selection> seen = new ArrayList<>();
    session.selection().addListener((o, before, now) -> seen.add(now));

    session.perform(Edits.add(Component.of("new", "service"), new Bounds(0, 0, 152, 48)), Selection.of("new"), null);

    assertThat(wrong).isEmpty();
    assertThat(session.selection().get()).isEqualTo(Selection.NONE);
    assertThat(seen).as("never what had passed").doesNotContain(Selection.of("new"));
  }
}
