package linchpin.export.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import linchpin.disk.WholeFile;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import org.jspecify.annotations.Nullable;

/// The model as GraphML: places are nodes with a graph in them, groups nodes with an edge to each member.
final class GraphMlExport {
  private static final String TEXT = "string";
  private static final List<Key> KEYS = List.of(
      new Key("node", "id", TEXT), new Key("node", "name", TEXT), new Key("node", "kind", TEXT),
      new Key("node", "instances", "int"), new Key("node", "required", "int"), new Key("node", "mode", TEXT),
      new Key("node", "shares", TEXT),
      new Key("node", "x", "double"), new Key("node", "y", "double"), new Key("node", "width", "double"),
      new Key("node", "height", "double"), new Key("edge", "relation", TEXT), new Key("edge", "strength", TEXT),
      new Key("edge", "access", TEXT), new Key("edge", "label", TEXT));
  private final ExchangeOutline outline;
  private final Document document;
  private int edges;

  /// What is said of nodes or edges.
  private record Key(String of, String name, String type) {
    /// Unique among those of nodes and edges together.
    String id() {
      return of + "-" + name;
    }
  }

  private GraphMlExport(Document document) {
    this.document = document;
    outline = new ExchangeOutline(document, new Identifiers());
  }

  static void write(Document document, Path file) throws IOException {
    GraphMlExport export = new GraphMlExport(document);
    WholeFile.write(file, WholeFile.Old.GOES, out -> Xml.write(out, export::file));
  }

  private void file(Xml xml) throws XMLStreamException {
    xml.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns",
        "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation",
        "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
    for (Key key : KEYS) {
      xml.empty("key", "id", key.id(), "for", key.of(), "attr.name", key.name(), "attr.type", key.type());
    }
    xml.begin("graph", "id", "model", "edgedefault", "directed");
    for (Component component : outline.outermost()) {
      component(xml, component);
    }
    for (RedundancyGroup group : outline.groups()) {
      group(xml, group);
    }
    for (Dependency dependency : outline.dependencies()) {
      dependency(xml, dependency);
    }
    xml.end();
    xml.end();
  }

  private void component(Xml xml, Component component) throws XMLStreamException {
    String name = outline.name(component.id());
    xml.begin("node", "id", name);
    named(xml, component.id(), component.label(), component.kind());
    if (component.copies() > 1) {
      data(xml, "node-instances", Integer.toString(component.copies()));
      data(xml, "node-required", Integer.toString(component.required()));
    }
    String shares = outline.shares(component);
    if (!shares.isEmpty()) {
      data(xml, "node-shares", shares);
    }
    placed(xml, document.bounds(component.id()));
    if (!outline.inside(component).isEmpty()) {
      xml.begin("graph", "id", name + ".inside", "edgedefault", "directed");
      for (Component inner : outline.inside(component)) {
        component(xml, inner);
      }
      xml.end();
    }
    xml.end();
  }

  private static void placed(Xml xml, @Nullable Bounds at) throws XMLStreamException {
    if (at != null) {
      data(xml, "node-x", FileNumbers.plain(at.x()));
      data(xml, "node-y", FileNumbers.plain(at.y()));
      data(xml, "node-width", FileNumbers.plain(at.width()));
      data(xml, "node-height", FileNumbers.plain(at.height()));
    }
  }

  private void group(Xml xml, RedundancyGroup group) throws XMLStreamException {
    xml.begin("node", "id", outline.name(group.id()));
    named(xml, group.id(), group.label(), "redundancy-group");
    data(xml, "node-required", Integer.toString(group.needed()));
    data(xml, "node-mode", group.mode().text());
    xml.end();
    for (String member : group.members()) {
      edge(xml, group.id(), member);
      data(xml, "edge-relation", "member");
      xml.end();
    }
  }

  private void dependency(Xml xml, Dependency dependency) throws XMLStreamException {
    edge(xml, dependency.from(), dependency.to());
    data(xml, "edge-relation", "needs");
    data(xml, "edge-strength", dependency.strength().text());
    data(xml, "edge-access", dependency.access().text());
    if (!dependency.label().isBlank()) {
      data(xml, "edge-label", dependency.label());
    }
    xml.end();
  }

  private void edge(Xml xml, String from, String to) throws XMLStreamException {
    edges++;
    xml.begin("edge", "id", "edge." + edges, "source", outline.name(from), "target", outline.name(to));
  }

  private static void named(Xml xml, String id, String name, String kind) throws XMLStreamException {
    data(xml, "node-id", id);
    data(xml, "node-name", name);
    data(xml, "node-kind", kind);
  }

  private static void data(Xml xml, String key, String value) throws XMLStreamException {
    xml.text("data", value, "key", key);
  }
}
