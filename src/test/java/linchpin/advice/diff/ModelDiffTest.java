package linchpin.advice.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import linchpin.advice.diff.ElementChange.Sort;
import linchpin.analysis.Analyzer;
import linchpin.analysis.RandomModels;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.edit.CauseEdits;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Topology;
import linchpin.model.cause.CauseKind;
import linchpin.model.kind.ReliabilityFigures;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelDiffTest {
  private static Component component(String id, String name) {
    return Component.of(id, "service").with().name(name).build();
  }

  private static Document document(List<Component> components, String... lines) {
    List<Dependency> dependencies = new ArrayList<>();
    for (String line : lines) {
      String[] ends = line.split(">");
      dependencies.add(Dependency.of("d" + (dependencies.size() + 1), ends[0], ends[1]));
    }
    return Document.of("Shop", Topology.of(components, List.of(), dependencies, List.of()));
  }

  private static final Document SHOP = document(
      List.of(Component.of("users", "users"), component("web", "Web"), component("db", "Database")), "users>web", "web>db");

  private static List<String> told(Document before, Document after) {
    return ModelDiff.between(before, after).changes().stream()
        .map(c -> c.sort().text() + " " + c.element().text() + " " + c.id()
            + (c.formerId() == null ? "" : " was " + c.formerId())
            + (c.fields().isEmpty() ? "" : " " + c.fields().stream()
                .map(f -> f.field() + ": " + f.before() + " > " + f.after()).toList()))
        .toList();
  }

  @Test
  void whereSomethingIsDrawnIsNoChangeOfTheModel() {
    Document moved = SHOP.withPlacement(Map.of("web", new Bounds(5, 5, 100, 50)));
    ModelDiff diff = ModelDiff.between(SHOP, moved);
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.moved()).isTrue();
    assertThat(diff.sameTopology()).isTrue();
    assertThat(ModelDiff.between(SHOP, SHOP).moved()).isFalse();
  }

  @Test
  void anotherIdWithTheSameContentIsARename() {
    Document renamed = document(
        List.of(Component.of("users", "users"), component("web", "Web"), component("orders", "Database")),
        "users>web", "web>orders");
    assertThat(told(SHOP, renamed)).containsExactly("changed component orders was db");
    assertThat(ModelDiff.ids(SHOP, renamed).apply("db#2")).isEqualTo("orders#2");
  }

  @Test
  void withoutNamesTheSurroundingsTellWhatWasRenamed() {
    Document before = document(
        List.of(Component.of("u", "users"), Component.of("a", "service"), Component.of("b", "service")), "u>a", "a>b");
    Document after = document(
        List.of(Component.of("u", "users"), Component.of("x", "service"), Component.of("y", "service")), "u>x", "x>y");
    assertThat(told(before, after))
        .containsExactly("changed component x was a", "changed component y was b");
    Document two = document(
        List.of(Component.of("u", "users"), Component.of("x", "service"), Component.of("y", "service")), "u>x", "u>y");
    assertThat(told(before, two)).as("which of two is which is not guessed")
        .contains("removed component a", "added component x", "added component y");
  }

  @Test
  void aRenamedComponentMayHaveChangedAsWell() {
    Component slow = component("orders", "Database").with().figures(new ReliabilityFigures(null, null, 9.0)).domain(null).build();
    Document after = document(
        List.of(Component.of("users", "users"), component("web", "Web"), slow), "users>web", "web>orders");
    assertThat(told(SHOP, after))
        .containsExactly("changed component orders was db [mean time to repair: not given > 9 h]");
  }

  @Test
  void aLineWrittenBeforeOthersDoesNotChangeThem() {
    Document after = document(List.copyOf(SHOP.topology().components().values()), "users>db", "users>web", "web>db");
    assertThat(told(SHOP, after)).containsExactly("added dependency d1");
    assertThat(told(after, SHOP)).containsExactly("removed dependency d1");
  }

  @Test
  void aLineThatLeadsElsewhereIsTheSameLine() {
    Document after = document(List.copyOf(SHOP.topology().components().values()), "users>web", "users>db");
    assertThat(told(SHOP, after)).containsExactly("changed dependency d2 [from: Web > users]");
  }

  @Test
  void whatReadsTheSameIsToldApartByItsId() {
    Document before = document(List.of(component("a", "Web"), component("b", "Db"), component("c", "Db")), "a>b");
    Document after = document(List.of(component("a", "Web"), component("b", "Db"), component("c", "Db")), "a>c");
    assertThat(told(before, after)).containsExactly("changed dependency d1 [to: Db (b) > Db (c)]");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void modelsOfEveryKindAreEqualToThemselvesInAnyOrder(long seed) {
    Topology topology = new RandomModels(seed, true).topology();
    Document before = Document.of("m", topology);
    Document shuffled = Document.of("m", new Topology(
        shuffled(topology.components(), seed), topology.groups(), shuffled(topology.dependencies(), seed),
        topology.journeys()));
    assertThat(told(before, shuffled)).isEmpty();
  }

  private static <T> Map<String, T> shuffled(Map<String, T> map, long seed) {
    List<String> ids = new ArrayList<>(map.keySet());
    Collections.shuffle(ids, new Random(seed));
    Map<String, T> all = new LinkedHashMap<>();
    ids.forEach(id -> all.put(id, java.util.Objects.requireNonNull(map.get(id))));
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void namesOfItsOwnForEverythingAndOtherIdsChangeNothingThatCanGoWrong(long seed) {
    Topology topology = new RandomModels(seed, true).topology();
    UnaryOperator<Component> named = c -> c.with().name("the one called " + c.id()).build();
    Topology before = Topology.of(
        topology.components().values().stream().map(named).toList(), topology.groups().values(),
        topology.dependencies().values(), topology.effectiveJourneys());
    Map<String, String> other = new LinkedHashMap<>();
    before.components().keySet().forEach(id -> other.put(id, "other " + id));
    before.groups().keySet().forEach(id -> other.put(id, "other " + id));
    Document old = Document.of("m", before);
    Document now = new Translation(other, Map.of(), Map.of()).document(old);

    ModelDiff diff = ModelDiff.between(old, now);
    assertThat(diff.changes()).allMatch(c -> c.sort() == Sort.CHANGED && c.formerId() != null && c.fields().isEmpty());
    assertThat(diff.changes()).hasSameSizeAs(other.keySet());
    EffectDiff effect = EffectDiff.between(report(diff.before()), report(diff.after()));
    assertThat(effect.isEmpty()).as(effect.toString()).isTrue();
  }

  private static Report report(Document document) {
    return Analyzer.analyze(document.topology(), AnalysisOptions.DEFAULT, Cancellation.NEVER, early -> {});
  }

  @Test
  void tellsOfCommonCausesAddedChangedAndRemoved() {
    Document before = document(List.of(component("a", "App"), component("b", "Base")), "a>b");
    Document shared = CauseEdits.share("same", "One version", CauseKind.SOFTWARE, List.of("a", "b")).apply(before);
    Document changed = CauseEdits.change("same", "Share", c -> c.withShare(0.1).withDestroysData(true)).apply(shared);

    ElementChange added = ModelDiff.between(before, shared).changes().getFirst();
    assertThat(added.sort()).isEqualTo(Sort.ADDED);
    assertThat(added.element().text() + ": " + added.name() + ", " + added.about())
        .isEqualTo("common cause: One version, software shared by App and Base");
    assertThat(ModelDiff.between(shared, changed).changes().getFirst().fields()).containsExactly(
        new FieldChange("share", "not given", "10 %"), new FieldChange("destroys data", "no", "yes"));
    assertThat(ModelDiff.between(shared, before).changes().getFirst().sort()).isEqualTo(Sort.REMOVED);
  }
}
