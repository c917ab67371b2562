package linchpin.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.State;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.MarkExtent;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Sign;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.Emphasis;
import linchpin.drawing.view.HighlightedFinding;
import linchpin.drawing.view.ShownMoment;
import linchpin.drawing.view.Theme;
import linchpin.drawing.view.View;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Routes;
import linchpin.model.Basis;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramPainterTest {
  private static final View DESIGN = WebShop.view().withReport(WebShop.report());
  private static final Outcome CACHE_OFF = WebShop.cacheOff();
  private static final View WHAT_IF = DESIGN.withWhatIf(new ShownMoment(CACHE_OFF.scenario(), CACHE_OFF, 1, 1));

  @Test
  void aSinglePointOfFailureWearsARingAndTheWord() {
    assertThat(planes(DESIGN, "dns")).contains(Plane.RINGS, Plane.BADGES);
    assertThat(words(DESIGN, "dns")).contains("SPOF");
    assertThat(planes(DESIGN, "cdn")).doesNotContain(Plane.RINGS, Plane.BADGES);
  }

  @Test
  void aPlaceWearsItOnItsNameTab() {
    assertThat(words(DESIGN, "zone-a")).contains("Zone A", "SPOF");
    assertThat(words(DESIGN, "zone-b")).containsExactly("Zone B");
    assertThat(planes(DESIGN, "zone-a")).doesNotContain(Plane.RINGS);
  }

  @Test
  void aLineCanBeASinglePointOfFailure() {
    Topology shop = WebShop.document().topology();
    var journey = new linchpin.analysis.report.JourneyReport(
        shop.effectiveJourneys().getFirst(), State.UP, List.of("d1"), List.of(), null, null);
    var report = new linchpin.analysis.report.Report(
        shop, List.of(journey), Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    assertThat(words(WebShop.view().withReport(report), "d1")).containsExactly("SPOF");
  }

  @Test
  void saysWhyBySigns() {
    assertThat(glyphs(DESIGN, "storage")).contains(Sign.CHAIN.path()).doesNotContain(Sign.GAUGE.path());
    assertThat(glyphs(DESIGN, "cache")).contains(Sign.GAUGE.path()).doesNotContain(Sign.CHAIN.path());
    assertThat(glyphs(DESIGN, "dns")).doesNotContain(Sign.CHAIN.path(), Sign.GAUGE.path());
  }

  @Test
  void namesTheOnlyOperator() {
    assertThat(words(DESIGN, "dba")).contains("Only operator", "Storage array");
  }

  @Test
  void whatIfHidesRingsAndBadgesAndShowsStates() {
    Drawing drawing = DiagramPainter.paint(WHAT_IF);

    assertThat(drawing.figures()).noneMatch(f -> f.plane() == Plane.RINGS);
    assertThat(words(WHAT_IF)).doesNotContain("SPOF", "Only operator");
    assertThat(words(WHAT_IF, "cache")).contains("switched off");
    assertThat(words(WHAT_IF, "shoppers")).contains("degraded", "6");
    assertThat(words(WHAT_IF, "primary")).contains("down by load", "1");
    assertThat(words(WHAT_IF, "replica")).contains("205 % load", "2");
    assertThat(words(WHAT_IF, "dbs")).contains("No spare left");
  }

  @Test
  void wavesComeOneAfterAnother() {
    View all = WHAT_IF.withWhatIf(new ShownMoment(CACHE_OFF.scenario(), CACHE_OFF, 1, ShownMoment.ALL_WAVES));

    assertThat(words(all, "shoppers")).contains("down", "6");
    assertThat(words(all, "dbs")).contains("0 of 2 left");
    assertThat(words(all, "lbs")).contains("0 of 2 left");
  }

  @Test
  void whatIsSwitchedOffShowsBeforeTheOutcomeIsKnown() {
    View view = DESIGN.withWhatIf(new ShownMoment(Scenario.off(List.of("cache", "d2", "zone-b")), null, 0, 0));

    assertThat(words(view, "cache")).contains("switched off");
    assertThat(words(view, "zone-b")).contains("switched off");
    assertThat(glyphs(view, "d2")).containsExactly(Sign.CROSS.path());
  }

  @Test
  void loadStandsAtTheLinesThatCarryIt() {
    assertThat(words(WHAT_IF, "d4")).containsExactly("600/s");
    assertThat(stroke(WHAT_IF, "d12").ink()).isEqualTo(Theme.LIGHT.red());
    assertThat(stroke(WHAT_IF, "d4").ink()).isEqualTo(Theme.LIGHT.edge());
    assertThat(stroke(WHAT_IF, "d20").ink()).as("a small share of the overload").isEqualTo(Theme.LIGHT.edge());
  }

  @Test
  void linesToWhatDoesNotWorkFade() {
    View all = WHAT_IF.withWhatIf(new ShownMoment(CACHE_OFF.scenario(), CACHE_OFF, 1, ShownMoment.ALL_WAVES));

    assertThat(stroke(all, "d21").ink().alpha()).isLessThan(1);
    assertThat(stroke(all, "d4").ink().alpha()).as("into a group that is down").isLessThan(1);
    assertThat(stroke(all, "d1").ink().alpha()).isEqualTo(1);
  }

  @Test
  void stateWordsAreNeverShortened() {
    Component copies = component("c").instances(12).build();

    assertThat(words(single(copies, State.DEGRADED, false), "c")).contains("degraded", "×12");
    assertThat(words(single(copies, State.DOWN, true), "c")).contains("down", "×12");
  }

  @Test
  void whatLaterWavesDegradeIsNotYetDegraded() {
    Map<String, State> states = Map.of("a", State.DOWN, "b", State.DEGRADED);
    Moment moment =
        new Moment(
            Moment.Phase.SETTLED, 0, states, Map.of(), List.of(), List.of(), Map.of("a", 2), Map.of(), Map.of(),
            Map.of());
    Topology topology = Topology.of(
        List.of(component("a").build(), component("b").build()), List.of(), List.of(), List.of());
    Document document = Document.of("", topology)
        .withPlacement(Map.of("a", new Bounds(0, 0, 152, 48), "b", new Bounds(200, 0, 152, 48)));
    Outcome outcome = new Outcome(topology, Scenario.NOTHING, List.of(moment), Map.of(), List.of());
    View view = View.of(document, Routes.NONE).withWhatIf(ShownMoment.of(outcome, 0).withWave(1));

    assertThat(words(view, "b")).doesNotContain("degraded");
    assertThat(words(view.withWhatIf(ShownMoment.of(outcome, 0)), "b")).contains("degraded");
  }

  @Test
  void labelsOfGroupsKeepClearOfLines() {
    for (String id : List.of("lbs", "webs", "services", "dbs")) {
      Bounds pill = boxes(DESIGN, id).get(1).bounds();
      for (String line : WebShop.document().topology().dependencies().keySet()) {
        var corners = WebShop.routes().of(line);
        for (int i = 1; i < corners.size(); i++) {
          Bounds piece = new Bounds(corners.get(i - 1).x(), corners.get(i - 1).y(), 0, 0)
              .union(new Bounds(corners.get(i).x(), corners.get(i).y(), 0, 0));
          assertThat(pill.overlaps(piece)).as("%s on %s", id, line).isFalse();
        }
      }
    }
  }

  @Test
  void theLabelOfANarrowGroupDoesNotHideTheNameOfThePlaceItIsIn() {
    Topology topology = Topology.of(
        List.of(new Component.Builder("rack", "rack").name("Rack 1").build(),
            component("db").name("Catalogue 1").domain("rack").build(), component("other").build(),
            component("below").build()),
        List.of(RedundancyGroup.of("dbs", GroupMode.ACTIVE_ACTIVE, List.of("db")).withName("Catalogue database")),
        List.of(Dependency.of("d", "other", "dbs"), Dependency.of("e", "db", "below")), List.of());
    Document document = Document.of("", topology).withPlacement(Map.of(
        "rack", new Bounds(-24, -40, 200, 112), "db", new Bounds(0, 0, 152, 48),
        "other", new Bounds(0, -160, 152, 48), "below", new Bounds(0, 160, 152, 48)));
    View view = View.of(document, Routes.NONE).withDetail(Detail.of(0.6));

    Bounds label = boxes(view, "dbs").stream().filter(b -> b.fill() != null).findFirst().orElseThrow().bounds();
    Mark.Words name = figures(view, "rack").flatMap(f -> texts(f).stream()).findFirst().orElseThrow();
    assertThat(label.overlaps(new Bounds(name.x(), name.baseline() - 12, name.width(), 15))).isFalse();
  }

  @Test
  void linesStepBackFarAwayButNotThoseThatMatter() {
    View far = DESIGN.withDetail(Detail.of(0.2));
    assertThat(stroke(far, "d9").ink()).isEqualTo(Theme.LIGHT.line2());
    assertThat(stroke(far.withEmphasis(Emphasis.NONE.withSelected(Set.of("d9"))), "d9").ink())
        .isEqualTo(Theme.LIGHT.blue());
  }

  @Test
  void aRingRoundWhatIsSelectedLiesBelowAllWords() {
    assertThat(List.of(Plane.GROUP_LABELS, Plane.BADGES, Plane.LOADS)).allMatch(p -> p.compareTo(Plane.SELECTION) > 0);
  }

  @Test
  void anOpenedFindingShowsWhatWouldBeLeft() {
    HighlightedFinding highlight = new HighlightedFinding(List.of("zone-a"), List.of("zone-a", "web-1", "webs", "lbs", "shoppers"), WebShop.zoneA());
    View view = DESIGN.withEmphasis(Emphasis.NONE.withLit(highlight));

    assertThat(words(view, "webs")).contains("1 of 3 left");
    assertThat(words(view, "lbs")).contains("0 of 2 left");
    assertThat(words(view, "services")).contains("No spare left");
    assertThat(words(view, "office")).contains("1 left", "No spare left");
    assertThat(stroke(view, "d5").ink()).isEqualTo(Theme.LIGHT.red());
    assertThat(stroke(view, "d9").ink()).isEqualTo(Theme.LIGHT.edge());
    assertThat(words(DESIGN, "webs")).containsExactly("Web servers", "2 of 3 · active-active");
  }

  @Test
  void everyStateHasAWordOfItsOwn() {
    List<String> said = new ArrayList<>();
    for (State state : State.values()) {
      said.add(words(single(component("c").build(), state, false), "c").getLast());
    }
    said.add(words(single(component("c").build(), State.DEGRADED, true), "c").getLast());

    assertThat(said).containsExactly("99.9 %", "degraded", "down", "overloaded");
  }

  @Test
  void cardsTellTheFigureThatMatters() {
    assertThat(words(DESIGN, "shoppers")).containsExactly("Shoppers", "600 requests/s");
    assertThat(words(DESIGN, "queue")).containsExactlyInAnyOrder("Order queue", "2 needed", "×3");
    assertThat(words(DESIGN, "storage")).contains("99.977 %");
    assertThat(words(DESIGN, "images")).contains("99.99 %");
    assertThat(glyphs(DESIGN, "queue")).contains(Sign.CYLINDER.path());
    View idea = view(component("c").canFail(false).build());
    assertThat(words(idea, "c")).contains("cannot fail");
  }

  @Test
  void guessedLinesAskAndOffLinesAreCrossed() {
    Document shop = WebShop.document();
    Topology t = shop.topology();
    Map<String, Dependency> lines = new java.util.LinkedHashMap<>(t.dependencies());
    lines.computeIfPresent("d9", (id, d) -> d.withOrigin(Basis.INFERRED, "a hint", null).withLabel("HTTP"));
    Document guessed = shop.withTopology(new Topology(t.components(), t.groups(), lines, t.journeys()));

    assertThat(words(View.of(guessed, WebShop.routes()), "d9")).containsExactly("?", "HTTP");
  }

  @Test
  void selectionHoverAndFocusAreBlue() {
    View view = DESIGN.withEmphasis(
        Emphasis.NONE.withSelected(Set.of("cdn", "d1", "lbs")).withHovered("search").withFocused("images"));

    assertThat(planes(view, "cdn")).contains(Plane.SELECTION);
    assertThat(planes(view, "lbs")).contains(Plane.SELECTION);
    assertThat(stroke(view, "d1").ink()).isEqualTo(Theme.LIGHT.blue());
    assertThat(boxes(view, "search")).anyMatch(b -> b.stroke() != null && b.stroke().ink().equals(Theme.LIGHT.blue()));
    assertThat(figures(view, "images").filter(f -> f.plane() == Plane.SELECTION).flatMap(f -> f.marks().stream()))
        .allMatch(m -> m instanceof Mark.Box b && b.stroke() != null && !b.stroke().dash().isEmpty());
  }

  @Test
  void planesLieInTheirOrder() {
    List<Plane> planes = DiagramPainter.paint(WHAT_IF).figures().stream().map(Figure::plane).toList();

    assertThat(planes).isSorted();
    List<Figure> places =
        DiagramPainter.paint(DESIGN).figures().stream().filter(f -> f.plane() == Plane.PLACES).toList();
    assertThat(places).extracting(Figure::id).startsWith("eu");
  }

  @Test
  void equalViewsGiveEqualDrawings() {
    View same = WebShop.view().withReport(WebShop.report());

    assertThat(DiagramPainter.paint(same)).isEqualTo(DiagramPainter.paint(DESIGN));
  }

  @Test
  void whatDidNotChangeKeepsItsFigures() {
    List<Figure> before = DiagramPainter.paint(DESIGN).figures();
    List<Figure> after =
        DiagramPainter.paint(DESIGN.withEmphasis(Emphasis.NONE.withHovered("cdn"))).figures();

    List<Figure> changed = new ArrayList<>(after);
    changed.removeAll(before);
    assertThat(changed).extracting(Figure::id).containsExactly("cdn");
  }

  static Stream<String> strangeNames() {
    return Stream.of(
        "x".repeat(500),
        "W".repeat(40),
        "<b>bold</b> & <script>alert(1)</script>",
        "قاعدة بيانات الطلبات الرئيسية في المنطقة",
        "データベース・クラスター・プライマリ",
        "\uD83D\uDE80".repeat(30),
        "two\nlines\tand \u202Emore",
        " ");
  }

  @ParameterizedTest
  @MethodSource("strangeNames")
  void textIsNeverWiderThanItsCardOrPlace(String name) {
    Component zone = new Component.Builder("z", "zone").name(name).build();
    Component one = component("c").name(name).domain("z").instances(3).build();
    Component two = component("d").name(name).domain("z").build();
    RedundancyGroup group = RedundancyGroup.of("g", GroupMode.QUORUM, List.of("c", "d")).withName(name);
    Topology topology = Topology.of(List.of(zone, one, two), List.of(group), List.of(), List.of());
    Map<String, Bounds> placement =
        Map.of(
            "z", new Bounds(-20, -60, 240, 200),
            "c", new Bounds(0, 0, 152, 48),
            "d", new Bounds(0, 72, 152, 48));
    Document document = Document.of("", topology).withPlacement(placement);
    for (double zoom : new double[] {1, 0.6, 0.3, 0.1}) {
      View view = View.of(document, Routes.NONE).withDetail(Detail.of(zoom));
      for (Figure figure : DiagramPainter.paint(view).figures()) {
        Bounds around = switch (figure.id()) {
          case "g" -> new Bounds(-12, -30, 184, 200);
          default -> placement.get(figure.id());
        };
        assertThat(texts(figure)).allSatisfy(w -> {
          assertThat(w.x()).isGreaterThanOrEqualTo(around.x());
          assertThat(w.x() + w.width()).as("%s at %s", w.text(), zoom).isLessThanOrEqualTo(around.right());
        });
      }
    }
  }

  @Test
  void markupInNamesStaysText() {
    View view = view(component("c").name("<b>A&B</b>").build());

    assertThat(words(view, "c")).contains("<b>A&B</b>");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.6, 0.35, 0.15})
  void aSinglePointOfFailureIsSeenAtEveryZoom(double zoom) {
    View view = DESIGN.withDetail(Detail.of(zoom));
    Figure ring = figures(view, "dns").filter(f -> f.plane() == Plane.RINGS).findFirst().orElseThrow();
    Mark.Box box = (Mark.Box) ring.marks().getFirst();

    assertThat(box.stroke().width() * zoom).isGreaterThanOrEqualTo(zoom >= 1 ? 2.5 : 2.49);
  }

  @Test
  void showsLessTheFartherAway() {
    assertThat(words(DESIGN.withDetail(Detail.of(0.6)), "cdn")).containsExactly("CDN");
    assertThat(words(DESIGN.withDetail(Detail.of(0.3)), "cdn")).isEmpty();
    assertThat(glyphs(DESIGN.withDetail(Detail.of(0.3)), "cdn")).hasSize(1);
    assertThat(glyphs(DESIGN.withDetail(Detail.of(0.1)), "cdn")).isEmpty();
    assertThat(words(DESIGN.withDetail(Detail.of(0.3)), "webs")).isEmpty();
    assertThat(words(DESIGN.withDetail(Detail.of(0.1)), "zone-b")).containsExactly("Zone B");
  }

  @Test
  void zoomsWithinOneStepGiveEqualFigures() {
    assertThat(DiagramPainter.paint(DESIGN.withDetail(Detail.of(0.65))))
        .isEqualTo(DiagramPainter.paint(DESIGN.withDetail(Detail.of(0.7))));
  }

  @Test
  void whatHasNoPlaceIsLeftOut() {
    Document shop = WebShop.document();
    Map<String, Bounds> placement = new HashMap<>(shop.placement());
    placement.remove("cdn");

    Drawing drawing = DiagramPainter.paint(View.of(shop.withPlacement(placement), WebShop.routes()));

    assertThat(drawing.figures()).extracting(Figure::id).doesNotContain("cdn", "d2", "d3");
  }

  @Test
  void anEmptyDocumentGivesAnEmptyDrawing() {
    Drawing drawing = DiagramPainter.paint(View.of(Document.EMPTY, Routes.NONE));

    assertThat(drawing.figures()).isEmpty();
    assertThat(drawing.bounds().width()).isPositive();
  }

  @Test
  void notesAreBrokenAndTiedToWhatTheyAreAbout() {
    Annotation note = new Annotation("n1", "Only one provider for every name: ask before Friday", 20, 20, "dns");
    View view = View.of(WebShop.document().withAnnotations(Map.of("n1", note)), WebShop.routes());

    assertThat(words(view, "n1")).hasSizeGreaterThan(1);
    assertThat(String.join(" ", words(view, "n1"))).isEqualTo(note.text());
    assertThat(figures(view, "n1").flatMap(f -> f.marks().stream()).filter(Mark.Line.class::isInstance)).hasSize(3);
  }

  @Test
  void theDrawingCoversEverythingInIt() {
    View view = DESIGN.withCaption(new View.Caption("Web shop", true));
    Drawing drawing = DiagramPainter.paint(view);

    assertThat(drawing.figures())
        .flatExtracting(Figure::marks)
        .allMatch(mark -> drawing.bounds().contains(MarkExtent.of(mark)));
    assertThat(words(view, "title")).containsExactly("Web shop");
    assertThat(words(view, "legend")).contains("needs", "works worse without", "single point of failure");
  }

  @Test
  void theLegendExplainsOnlyWhatIsThere() {
    View bare = view(component("c").build()).withCaption(new View.Caption("", true));

    assertThat(words(bare, "legend")).isEmpty();
    assertThat(DiagramPainter.legend(WHAT_IF).figures()).flatExtracting(DiagramPainterTest::texts)
        .extracting(Mark.Words::text)
        .contains("switched off", "degraded", "overloaded")
        .doesNotContain("single point of failure");
  }

  static Stream<View> pictures() {
    HighlightedFinding highlight = new HighlightedFinding(List.of("zone-a"), List.of("zone-a", "web-1", "webs", "lbs", "shoppers"), WebShop.zoneA());
    View off = WHAT_IF.withWhatIf(new ShownMoment(Scenario.off(List.of("zone-b", "dba")), CACHE_OFF, 1, 9));
    return Stream.of(DESIGN, DESIGN.withEmphasis(Emphasis.NONE.withLit(highlight)), WHAT_IF, off)
        .flatMap(v -> Stream.of(v.withTheme(Theme.LIGHT), v.withTheme(Theme.DARK)));
  }

  /// Not the pairs of a table but what was painted: each line of text against the fills that lie under it.
  @ParameterizedTest
  @MethodSource("pictures")
  void everyWordIsReadableOnWhatLiesUnderIt(View view) {
    Drawing drawing = DiagramPainter.paint(view);
    List<Mark> below = new ArrayList<>();
    int seen = 0;
    for (Mark mark : drawing.figures().stream().flatMap(f -> f.marks().stream()).toList()) {
      if (mark instanceof Mark.Words w) {
        Ink ground = ground(drawing.ground(), below, w);
        assertThat(Contrast.of(w.ink(), ground)).as("%s on %s", w, ground.hex()).isGreaterThanOrEqualTo(4.5);
        seen++;
      }
      below.add(mark);
    }
    assertThat(seen).isGreaterThan(40);
  }

  private static Ink ground(Ink canvas, List<Mark> below, Mark.Words words) {
    Ink ground = canvas;
    double x = words.x() + words.width() / 2;
    double y = words.baseline() - words.type().size() / 3;
    for (Mark mark : below) {
      Ink fill = mark instanceof Mark.Box box && box.bounds().contains(x, y) ? box.fill() : null;
      ground = fill == null ? ground : Contrast.over(fill, ground);
    }
    return ground;
  }

  @Test
  void theWorkGrowsWithTheDiagramAndNotFaster() {
    long few = marks(grid(500));
    long many = marks(grid(2000));

    assertThat(many).isBetween(3 * few, 5 * few);
  }

  private static long marks(Document document) {
    return DiagramPainter.paint(View.of(document, Routes.NONE)).figures().stream()
        .mapToLong(f -> f.marks().size()).sum();
  }

  private static Document grid(int number) {
    List<Component> components = new ArrayList<>();
    List<Dependency> lines = new ArrayList<>();
    Map<String, Bounds> placement = new HashMap<>();
    for (int i = 0; i < number; i++) {
      components.add(component("c" + i).build());
      placement.put("c" + i, new Bounds(i % 40 * 200, i / 40 * 96, 152, 48));
      if (i > 0) {
        lines.add(Dependency.of("d" + i, "c" + (i - 1), "c" + i));
        lines.add(Dependency.of("e" + i, "c" + i / 2, "c" + i));
      }
    }
    return Document.of("", Topology.of(components, List.of(), lines, List.of())).withPlacement(placement);
  }

  private static Component.Builder component(String id) {
    return new Component.Builder(id, "app-server");
  }

  private static View view(Component component) {
    Topology topology = Topology.of(List.of(component), List.of(), List.of(), List.of());
    Document document =
        Document.of("", topology).withPlacement(Map.of(component.id(), new Bounds(0, 0, 152, 48)));
    return View.of(document, Routes.NONE);
  }

  private static View single(Component component, State state, boolean overloaded) {
    View view = view(component);
    List<String> loaded = overloaded ? List.of(component.id()) : List.of();
    Moment moment =
        new Moment(
            Moment.Phase.SETTLED, 0, Map.of(component.id(), state), Map.of(), loaded, List.of(), Map.of(), Map.of(),
            Map.of(), Map.of());
    Outcome outcome =
        new Outcome(view.document().topology(), Scenario.NOTHING, List.of(moment), Map.of(), List.of());
    return view.withWhatIf(ShownMoment.of(outcome, 0));
  }

  private static Stream<Figure> figures(View view, String id) {
    return DiagramPainter.paint(view).figures().stream().filter(f -> f.id().equals(id));
  }

  private static List<Plane> planes(View view, String id) {
    return figures(view, id).map(Figure::plane).toList();
  }

  private static List<String> words(View view) {
    return DiagramPainter.paint(view).figures().stream()
        .flatMap(f -> texts(f).stream()).map(Mark.Words::text).toList();
  }

  private static List<String> words(View view, String id) {
    return figures(view, id).flatMap(f -> texts(f).stream()).map(Mark.Words::text).toList();
  }

  private static List<Mark.Words> texts(Figure figure) {
    return figure.marks().stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast).toList();
  }

  private static List<String> glyphs(View view, String id) {
    return figures(view, id).flatMap(f -> f.marks().stream())
        .filter(Mark.Glyph.class::isInstance).map(m -> ((Mark.Glyph) m).path()).toList();
  }

  private static List<Mark.Box> boxes(View view, String id) {
    return figures(view, id).flatMap(f -> f.marks().stream())
        .filter(Mark.Box.class::isInstance).map(Mark.Box.class::cast).toList();
  }

  private static Stroke stroke(View view, String line) {
    return figures(view, line).flatMap(f -> f.marks().stream())
        .filter(Mark.Line.class::isInstance).map(m -> ((Mark.Line) m).stroke()).findFirst().orElseThrow();
  }
}
