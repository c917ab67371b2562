package linchpin.format.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.model.Basis;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import org.junit.jupiter.api.Test;

class MergeTest {
  private static final String FIRST = """
      services:
        web: {ports: ["80:80"], depends_on: [db], environment: {CACHE_HOST: cache}}
        db: {image: postgres}
        cache: {image: redis}
      """;

  private static Document read(String compose) {
    return Imported.of("compose", compose).document();
  }

  private static Document merge(Document open, Document imported) {
    Document merged = Merge.into(open, imported);
    assertThat(ModelFile.parse("merged", ModelFile.text(merged))).isInstanceOf(Reading.Opened.class);
    return merged;
  }

  private static Document with(Document document, Component... more) {
    Topology t = document.topology();
    List<Component> components = new ArrayList<>(t.components().values());
    components.addAll(List.of(more));
    return document.withTopology(
        Topology.of(components, t.groups().values(), t.dependencies().values(), t.journeys().values()));
  }

  private static Document with(Document document, Dependency... more) {
    Topology t = document.topology();
    Map<String, Dependency> all = new LinkedHashMap<>(t.dependencies());
    List.of(more).forEach(d -> all.put(d.id(), d));
    return document.withTopology(
        Topology.of(t.components().values(), t.groups().values(), all.values(), t.journeys().values()));
  }

  @Test
  void theSameImportAgainChangesNothing() {
    Document first = read(FIRST);
    assertThat(merge(first, read(FIRST))).isEqualTo(first);
  }

  @Test
  void intoAnEmptyModelItIsTheImport() {
    assertThat(merge(Document.EMPTY, read(FIRST))).isEqualTo(read(FIRST));
  }

  @Test
  void whatChangedInTheFileIsUpdatedAndWhatPeopleSetIsKept() {
    Document first = read(FIRST);
    Component web = first.topology().components().get("web").with()
        .name("Shop front").kind("web-server").notes("ours").costPerMonth(5.0).build();
    Document open = with(first, web).withPlacement(Map.of("web", new Bounds(1, 2, 3, 4)));
    Document merged = merge(open, read("""
        # two lines
        # more at the top
        services:
          web: {deploy: {replicas: 3}, depends_on: [queue]}
          db: {image: postgres}
          cache: {image: redis}
          queue: {image: rabbitmq}
        """));
    Component now = merged.topology().components().get("web");
    assertThat(now.copies()).isEqualTo(3);
    assertThat(now.label()).isEqualTo("Shop front");
    assertThat(now.kind()).isEqualTo("web-server");
    assertThat(now.notes()).isEqualTo("ours");
    assertThat(now.origin().at()).isEqualTo("services.web, line 4");
    assertThat(merged.placement()).containsEntry("web", new Bounds(1, 2, 3, 4));
    assertThat(merged.topology().components().keySet()).containsExactly("web", "db", "cache", "queue");
    assertThat(merged.topology().dependencies().keySet()).containsExactly("web->queue");
    assertThat(merged.topology().journeys().keySet()).containsExactly("web");
  }

  @Test
  void whatHasGoneGoesUnlessPeopleBuiltOnIt() {
    Document open = with(with(read(FIRST), Component.of("vault", "secrets")), Dependency.of("mine", "vault", "db"));
    Document merged = merge(open, read("services: {web: {}}"));
    assertThat(merged.topology().components().keySet()).containsExactly("web", "db", "vault");
    assertThat(merged.topology().dependencies().keySet()).containsExactly("mine");
  }

  @Test
  void confirmedLinesStayConfirmed() {
    Document first = read(FIRST);
    Dependency guessed = first.topology().dependencies().get("web->cache");
    assertThat(guessed.basis()).isEqualTo(Basis.INFERRED);
    Document open = with(first, guessed.withOrigin(Basis.DECLARED, guessed.evidence(), guessed.origin()));
    assertThat(merge(open, read(FIRST)).topology().dependencies().get("web->cache").basis()).isEqualTo(Basis.DECLARED);
  }

  @Test
  void ownThingsOfTheSameNameStayApart() {
    Document open = Document.of("mine", Topology.of(
        List.of(Component.of("web", "users"), Component.of("db", "storage")), List.of(),
        List.of(Dependency.of("d1", "web", "db")), List.of()));
    Document merged = merge(open, read(FIRST));
    assertThat(merged.name()).isEqualTo("mine");
    assertThat(merged.topology().components().keySet()).containsExactly("web", "db", "web-2", "db-2", "cache");
    assertThat(merged.topology().components().get("web-2").label()).isEqualTo("web");
    assertThat(merged.topology().dependencies().values()).extracting(d -> d.from() + " " + d.to())
        .containsExactly("web db", "web-2 db-2", "web-2 cache");
    assertThat(merge(merged, read(FIRST))).isEqualTo(merged);
  }

  @Test
  void peoplesGroupsAndTheirMembersAreKept() {
    String shared = """
        services:
          app: {environment: {DB_HOST: db}}
          db1: {networks: {back: {aliases: [db]}}}
          db2: {networks: {back: {aliases: [db]}}}
        """;
    Document first = read(shared.replace("aliases: [db]", "aliases: []"));
    Topology t = first.topology();
    Document open = first.withTopology(Topology.of(t.components().values(),
        List.of(RedundancyGroup.of("pair", GroupMode.PRIMARY_REPLICA, List.of("db1", "db2"))), List.of(), List.of()));
    Document merged = merge(open, read(shared));
    assertThat(merged.topology().groups().keySet()).containsExactly("pair");
    assertThat(merged.topology().groups().get("pair").mode()).isEqualTo(GroupMode.PRIMARY_REPLICA);
    assertThat(merged.topology().dependencies().keySet()).containsExactly("app->db1", "app->db2");
  }

  @Test
  void anImportIsAnEditWithAName() {
    Document imported = read(FIRST).withName("shop");
    assertThat(Merge.edit(imported).label()).isEqualTo("Import shop");
    assertThat(Merge.edit(imported).apply(Document.EMPTY)).isEqualTo(imported);
  }
}
