package linchpin.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Outcome;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.Emphasis;
import linchpin.drawing.view.ShownMoment;
import linchpin.drawing.view.Theme;
import linchpin.drawing.view.View;
import linchpin.edit.CauseEdits;
import linchpin.edit.Edit;
import linchpin.edit.Edits;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Document;
import linchpin.edit.document.Routes;
import linchpin.model.Scenario;
import linchpin.model.cause.CauseKind;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepainterTest {
  private static final View START = WebShop.view()
      .withReport(Analyzer.analyze(WebShop.document().topology(), Cancellation.NEVER));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void paintsWhatItWouldPaintFromNothing(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    Repainter repainter = new Repainter();
    View view = START;
    for (int step = 0; step < 150; step++) {
      view = changed(view, random);
      assertThat(repainter.paint(view)).as("step %d", step).isEqualTo(DiagramPainter.paint(view));
    }
  }

  @Test
  void keepsTheDrawingWhenAReportSaysNothingNew() {
    Repainter repainter = new Repainter();
    Drawing before = repainter.paint(START);

    Drawing after = repainter.paint(START.withReport(Analyzer.analyze(START.document().topology(), Cancellation.NEVER)));

    assertThat(after).isSameAs(before);
  }

  @Test
  void pointingAtATagLightsEveryMember() {
    View view = edited(START,
        CauseEdits.share("version", "One version", CauseKind.SOFTWARE, List.of("cdn", "dns", "zone-a")));
    Repainter repainter = new Repainter();
    repainter.paint(view);

    View pointed = view.withEmphasis(Emphasis.NONE.withHovered("version"));

    assertThat(repainter.paint(pointed)).isEqualTo(DiagramPainter.paint(pointed));
    assertThat(repainter.paint(pointed).figures()).filteredOn(f -> f.id().equals("version")).hasSize(2);
    assertThat(repainter.paint(view).figures()).noneMatch(f -> f.id().equals("version"));
  }

  @Test
  void selectingKeepsTheFiguresOfWhatStandsElsewhere() {
    Repainter repainter = new Repainter();
    List<Figure> before = repainter.paint(START).figures();

    List<Figure> after = repainter.paint(START.withEmphasis(Emphasis.NONE.withSelected(Set.of("cdn")))).figures();

    List<Figure> fresh = after.stream().filter(f -> before.stream().noneMatch(old -> old == f)).toList();
    assertThat(fresh).isNotEmpty().allMatch(f -> f.id().equals("cdn") || touches(f.id(), "cdn"));
  }

  private static boolean touches(String line, String component) {
    var dependency = START.document().topology().dependency(line);
    return dependency != null && (dependency.from().equals(component) || dependency.to().equals(component));
  }

  private static View changed(View view, RandomGenerator random) {
    Document document = view.document();
    String id = any(List.copyOf(document.topology().components().keySet()), random);
    return switch (random.nextInt(18)) {
      case 0, 1 -> edited(view, Edits.rename(id, "Name " + random.nextInt(1000)));
      case 2 -> edited(view, Edits.component(id, "Change", c -> c.with().capacity(random.nextDouble(50, 500)).build()));
      case 3 -> edited(view, Edits.component(id, "Change", c -> c.with().instances(1 + random.nextInt(3)).build()));
      case 4 -> edited(view, Edits.move(List.of(id), 8, 8));
      case 5 -> edited(view, Edits.note(new Annotation("n" + random.nextInt(3), "Note", 40, 700, id)));
      case 6 -> view.withReport(Analyzer.analyze(document.topology(), Cancellation.NEVER));
      case 7 -> view.withReport(null);
      case 8 -> view.withWhatIf(random.nextBoolean() ? null : whatIf(document, id));
      case 9 -> view.withDetail(Detail.of(random.nextDouble(0.1, 1.2)));
      case 10 -> view.withTheme(random.nextBoolean() ? Theme.LIGHT : Theme.DARK);
      case 11 -> view.withEmphasis(view.emphasis().withHovered(anything(document, random)));
      case 12 -> view.withEmphasis(view.emphasis().withFocused(id));
      case 13 -> view.withEmphasis(view.emphasis().withDropTarget(id));
      case 14 -> edited(view, CauseEdits.share("cause" + random.nextInt(3), null,
          any(List.of(CauseKind.values()), random), List.of(id, anything(document, random))));
      case 15 -> edited(view, CauseEdits.join("cause" + random.nextInt(3), List.of(id)));
      default -> view.withEmphasis(
          view.emphasis().withSelected(Set.copyOf(List.of(anything(document, random), anything(document, random)))));
    };
  }

  private static View edited(View view, Edit edit) {
    Document document = edit.apply(view.document());
    boolean moved = !document.placement().equals(view.document().placement());
    Routes routes = moved ? Routes.NONE : view.routes();
    return new View(document, routes, view.report(), view.whatIf(), view.emphasis(), view.theme(), view.detail(),
        view.caption());
  }

  private static ShownMoment whatIf(Document document, String id) {
    Outcome outcome = Analyzer.whatIf(document.topology(), Scenario.off(List.of(id)), Cancellation.NEVER);
    return ShownMoment.of(outcome, outcome.moments().size() - 1);
  }

  private static String anything(Document document, RandomGenerator random) {
    List<String> all = new ArrayList<>(document.topology().components().keySet());
    all.addAll(document.topology().groups().keySet());
    all.addAll(document.topology().dependencies().keySet());
    all.addAll(document.topology().commonCauses().keySet());
    all.addAll(document.annotations().keySet());
    return any(all, random);
  }

  private static <T> T any(List<T> some, RandomGenerator random) {
    return some.get(random.nextInt(some.size()));
  }
}
