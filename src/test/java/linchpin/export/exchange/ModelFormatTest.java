package linchpin.export.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.layout.AutoLayout;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Strength;
import linchpin.model.Topology;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ModelFormatTest {
  private static final String NASTY = "<b>&lt; \"quoted\" \\N #1; {x} [y] | `z`</b>\nsecond line";
  @TempDir private Path folder;

  static Stream<Path> samples() throws IOException {
    return Files.list(Path.of("sample-models")).filter(f -> f.toString().endsWith(".json")).sorted();
  }

  private static Document sample(Path file) {
    Document document = ((Reading.Opened) ModelFile.read(file)).document();
    return document.withPlacement(AutoLayout.placeMissing(document));
  }

  /// A place in a place, a group, a soft dependency and names that mean something in other languages.
  private static Document nasty() {
    Topology topology = Topology.of(
        List.of(
            new Component.Builder("region 1", "region").name("Region").build(),
            new Component.Builder("zone", "zone").domain("region 1").build(),
            new Component.Builder("end", "service").name(NASTY).domain("zone").build(),
            new Component.Builder("a\"b", "database").instances(3).required(2).build(),
            new Component.Builder("注文", "users").build(),
            new Component.Builder("crew", "team").instances(4).build()),
        List.of(RedundancyGroup.of("g 1", GroupMode.QUORUM, List.of("end"))),
        List.of(
            Dependency.of("d1", "注文", "g 1").withLabel("calls | \"now\""),
            Dependency.of("d2", "end", "a\"b").withStrength(Strength.SOFT),
            Dependency.of("d3", "a\"b", "zone")),
        List.of());
    return Document.of("The <model> \"&amp;\"", topology).withPlacement(Map.of(
        "region 1", new Bounds(100, 100, 400, 300), "zone", new Bounds(120, 140, 300, 200),
        "end", new Bounds(130.5, 160, 152, 48), "a\"b", new Bounds(0, 0, 152, 48),
        "注文", new Bounds(0, -80, 152, 48), "crew", new Bounds(600, 0, 152, 48)))
        .withAnnotations(Map.of("n", new Annotation("n", "mind <this>", 5, 6, null)));
  }

  private Path write(ModelFormat format, Document document) throws IOException {
    Path file = folder.resolve("model" + format.ending());
    format.write(document, "", file);
    return file;
  }

  private String text(ModelFormat format, Document document) throws IOException {
    return Files.readString(write(format, document));
  }

  private static Element xml(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in).getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> all(Element root, String name) {
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < root.getElementsByTagName(name).getLength(); i++) {
      found.add((Element) root.getElementsByTagName(name).item(i));
    }
    return found;
  }

  @Test
  void theEndingSaysTheFormat() {
    assertThat(ModelFormat.of(Path.of("a.DOT"))).isEqualTo(ModelFormat.DOT);
    assertThat(ModelFormat.of(Path.of("a.open-psa.xml"))).isEqualTo(ModelFormat.OPEN_PSA);
    assertThat(ModelFormat.of(Path.of("a.xml"))).isNull();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void graphMlHoldsEveryComponentGroupAndDependency(Path sample) throws IOException {
    Document document = sample(sample);
    Topology model = document.topology();
    Path file = write(ModelFormat.GRAPHML, document);
    Map<String, Map<String, String>> nodes = new HashMap<>();
    Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(null, org.jgrapht.util.SupplierUtil
        .createDefaultEdgeSupplier(), false);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer((vertex, attribute) -> nodes
        .computeIfAbsent(vertex.getFirst(), x -> new HashMap<>()).put(vertex.getSecond(), attribute.getValue()));
    importer.importGraph(graph, file.toFile());
    assertThat(graph.vertexSet()).hasSize(model.components().size() + model.groups().size());
    int members = model.groups().values().stream().mapToInt(g -> g.members().size()).sum();
    assertThat(graph.edgeSet()).hasSize(model.dependencies().size() + members);
    assertThat(nodes.values()).extracting(n -> n.get("name"))
        .containsAll(model.components().values().stream().map(Component::label).toList());
  }

  @Test
  void graphMlNestsPlacesAndKeepsPositionsAndIds() throws IOException {
    Element root = xml(write(ModelFormat.GRAPHML, nasty()));
    Element inner = all(root, "node").stream()
        .filter(n -> n.getAttribute("id").equals("end")).findFirst().orElseThrow();
    Element zone = (Element) inner.getParentNode().getParentNode();
    assertThat(zone.getAttribute("id")).isEqualTo("zone");
    assertThat(((Element) zone.getParentNode().getParentNode()).getAttribute("id")).isEqualTo("region_1");
    Map<String, String> data = new HashMap<>();
    all(inner, "data").forEach(d -> data.put(d.getAttribute("key"), d.getTextContent()));
    assertThat(data).containsEntry("node-name", NASTY).containsEntry("node-x", "130.5").containsEntry("node-y", "160")
        .containsEntry("node-kind", "service").containsEntry("node-id", "end");
    assertThat(all(root, "data")).extracting(Element::getTextContent).contains("soft", "member", "a\"b", "quorum");
  }

  @Test
  void drawioNestsPlacesWithPositionsFromTheirCorner() throws IOException {
    Element root = xml(write(ModelFormat.DRAWIO, nasty()));
    Element card = all(root, "object").stream()
        .filter(o -> o.getAttribute("id").equals("id end")).findFirst().orElseThrow();
    assertThat(card.getAttribute("label")).isEqualTo(
        "&lt;b&gt;&amp;lt; \"quoted\" \\N #1; {x} [y] | `z`&lt;/b&gt;<br>second line");
    Element cell = all(card, "mxCell").getFirst();
    assertThat(cell.getAttribute("parent")).isEqualTo("id zone");
    Element geometry = all(card, "mxGeometry").getFirst();
    assertThat(List.of(geometry.getAttribute("x"), geometry.getAttribute("y"))).containsExactly("10.5", "20");
    List<String> ids = new ArrayList<>(all(root, "object").stream().map(o -> o.getAttribute("id")).toList());
    all(root, "mxCell").stream().map(c -> c.getAttribute("id")).filter(i -> !i.isEmpty()).forEach(ids::add);
    assertThat(ids).doesNotHaveDuplicates().contains("0", "1", "id g 1", "note n");
    List<Element> lines = all(root, "mxCell").stream().filter(c -> c.getAttribute("edge").equals("1")).toList();
    assertThat(lines).hasSize(3)
        .allSatisfy(l -> assertThat(ids).contains(l.getAttribute("source"), l.getAttribute("target")));
    assertThat(lines).filteredOn(l -> l.getAttribute("style").contains("dashed=1")).hasSize(1);
  }

  @Test
  void dotQuotesEverything() throws IOException {
    assertThat(text(ModelFormat.DOT, nasty()))
        .contains("label=\"The <model> \\\"&amp;amp;\\\"\"")
        .contains("\"end\" [label=\"<b>&amp;lt; \\\"quoted\\\" \\\\N #1; {x} [y] | `z`</b>\\nsecond line\", ")
        .contains("subgraph \"cluster_region 1\" {", "    subgraph \"cluster_zone\" {")
        .contains("\"a\\\"b\" -> \"zone\" [style=solid, lhead=\"cluster_zone\"];")
        .contains("\"end\" -> \"a\\\"b\" [style=dashed];", "label=\"crew\\n4 people\"", "2 of 3 copies needed")
        .contains("\"g 1\" -> \"end\" [style=dotted, arrowhead=none, kind=\"member\"];");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void dotIsReadByJGraphT(Path sample) throws IOException {
    Document document = sample(sample);
    Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(null, org.jgrapht.util.SupplierUtil
        .createDefaultEdgeSupplier(), false);
    DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
    importer.setVertexFactory(id -> id);
    importer.importGraph(graph, write(ModelFormat.DOT, document).toFile());
    Topology model = document.topology();
    model.components().values().stream().filter(c -> !document.isPlace(c))
        .forEach(c -> assertThat(graph.vertexSet()).contains(c.id()));
    model.dependencies().values().forEach(d -> assertThat(graph.containsEdge(d.from(), d.to())).isTrue());
  }

  @Test
  void graphvizDrawsIt() throws IOException, InterruptedException {
    Path dot = Path.of("/usr/bin/dot");
    Assumptions.assumeTrue(Files.isExecutable(dot), "Graphviz is not installed");
    Process process = new ProcessBuilder(dot.toString(), "-Tsvg", write(ModelFormat.DOT, nasty()).toString())
        .redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(told).contains("&lt;b&gt;&amp;lt;", "second line", "注文").doesNotContain("Warning", "Error");
  }

  @Test
  void mermaidEscapesWhatItsLanguageKnows() throws IOException {
    assertThat(text(ModelFormat.MERMAID, nasty()))
        .startsWith("---\ntitle: \"The <model> \\\"&amp;\\\"\"\n---\nflowchart TB\n")
        .contains("  subgraph region_1[\"Region\"]\n    subgraph zone[\"zone\"]\n      end_2[\"#60;b#62;#38;lt#59; ")
        .contains("<br/>second line\"]\n    end\n  end\n")
        .contains("a_b[(\"a#34;b<br/>2 of 3 copies needed\")]", "注文([\"注文\"])", "crew([\"crew<br/>4 people\"])")
        .contains("g_1{{\"g 1<br/>1 of 1 needed, quorum\"}}", "g_1 --- end_2", "end_2 -.-> a_b")
        .contains("注文 -->|\"calls #124; #34;now#34;\"| g_1");
  }
}
