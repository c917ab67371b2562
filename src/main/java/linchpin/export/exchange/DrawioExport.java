package linchpin.export.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import javax.xml.stream.XMLStreamException;
import linchpin.disk.WholeFile;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import org.jspecify.annotations.Nullable;

/// The diagram for diagrams.net (draw.io), where everything stands where it does here. Labels are HTML there, and
/// written so that each shows the very text.
final class DrawioExport {
  private static final String LAYER = "1";
  private static final double AROUND_GROUP = 12;
  private static final double NOTE_WIDTH = 160;
  private static final double NOTE_HEIGHT = 48;
  private static final String PLACE =
      "swimlane;startSize=26;rounded=1;container=1;collapsible=0;html=1;whiteSpace=wrap;align=left;spacingLeft=8;"
          + "fillColor=none;strokeColor=#7A8699;fontColor=#3B4656;";
  private static final String CARD = "rounded=1;html=1;whiteSpace=wrap;fillColor=#FFFFFF;strokeColor=#7A8699;";
  private static final String PEOPLE = "ellipse;html=1;whiteSpace=wrap;fillColor=#FFFFFF;strokeColor=#7A8699;";
  private static final String GROUP = "rounded=1;dashed=1;html=1;whiteSpace=wrap;fillColor=none;strokeColor=#2F6FDE;"
      + "verticalAlign=top;align=left;spacingLeft=6;spacingTop=-20;pointerEvents=0;";
  private static final String NOTE =
      "shape=note;size=12;html=1;whiteSpace=wrap;align=left;spacingLeft=6;fillColor=#FFF8DC;";
  private static final String LINE = "edgeStyle=orthogonalEdgeStyle;rounded=1;html=1;endArrow=block;endFill=1;";
  private final ExchangeOutline outline;
  private final Document document;

  private DrawioExport(Document document) {
    this.document = document;
    outline = new ExchangeOutline(document, new Identifiers());
  }

  /// @param document every component of which has a place
  static void write(Document document, Path file) throws IOException {
    DrawioExport export = new DrawioExport(document);
    WholeFile.write(file, WholeFile.Old.GOES, out -> Xml.write(out, export::file));
  }

  private void file(Xml xml) throws XMLStreamException {
    xml.begin("mxfile", "host", "Linchpin");
    xml.begin("diagram", "id", "linchpin", "name", document.name().isBlank() ? "Architecture" : document.name());
    xml.begin("mxGraphModel", "grid", "1", "gridSize", "8", "page", "0");
    xml.begin("root");
    xml.empty("mxCell", "id", "0");
    xml.empty("mxCell", "id", LAYER, "parent", "0");
    for (RedundancyGroup group : outline.groups()) {
      group(xml, group);
    }
    for (Component component : outline.outermost()) {
      component(xml, component, null);
    }
    for (Dependency dependency : outline.dependencies()) {
      dependency(xml, dependency);
    }
    for (Annotation note : document.annotations().values()) {
      Bounds bounds = new Bounds(note.x(), note.y(), NOTE_WIDTH, NOTE_HEIGHT);
      vertex(xml, "note " + note.id(), html(List.of(note.text())), null, "", NOTE, LAYER, bounds);
    }
    for (int open = 0; open < 4; open++) {
      xml.end();
    }
  }

  private Bounds bounds(String id) {
    return Objects.requireNonNullElse(
        document.bounds(id), new Bounds(0, 0, Document.CARD_WIDTH, Document.CARD_HEIGHT));
  }

  private void component(Xml xml, Component component, @Nullable Component place) throws XMLStreamException {
    Bounds at = bounds(component.id());
    Bounds around = place == null ? new Bounds(0, 0, 0, 0) : bounds(place.id());
    boolean people = component.isPeople();
    String style = outline.isPlace(component) ? PLACE : people ? PEOPLE : CARD;
    vertex(xml, cell(component.id()), html(outline.label(component)), component.kind(), outline.shares(component), style,
        place == null ? LAYER : cell(place.id()), at.movedBy(-around.x(), -around.y()));
    for (Component inner : outline.inside(component)) {
      component(xml, inner, component);
    }
  }

  private void group(Xml xml, RedundancyGroup group) throws XMLStreamException {
    BinaryOperator<Bounds> both = Bounds::union;
    Bounds around = group.members().stream().map(this::bounds).reduce(both)
        .orElse(bounds(group.id())).grown(AROUND_GROUP);
    String label = html(List.of(String.join(", ", ExchangeOutline.label(group))));
    vertex(xml, cell(group.id()), label, "redundancy-group", "", GROUP, LAYER, around);
  }

  private static void vertex(
      Xml xml, String id, String label, @Nullable String kind, String shares, String style, String parent, Bounds at)
      throws XMLStreamException {
    xml.begin("object", "label", label, "kind", kind, "shares", shares.isEmpty() ? null : shares, "id", id);
    xml.begin("mxCell", "style", style, "vertex", "1", "parent", parent);
    xml.empty("mxGeometry", "x", FileNumbers.plain(at.x()), "y", FileNumbers.plain(at.y()), "width", FileNumbers.plain(at.width()),
        "height", FileNumbers.plain(at.height()), "as", "geometry");
    xml.end();
    xml.end();
  }

  private void dependency(Xml xml, Dependency dependency) throws XMLStreamException {
    String style = LINE + (ExchangeOutline.isSoft(dependency) ? "dashed=1;" : "");
    String label = html(List.of(dependency.label()));
    xml.begin("mxCell", "id", cell(dependency.id()), "value", label, "style", style, "edge", "1", "parent", LAYER,
        "source", cell(dependency.from()), "target", cell(dependency.to()));
    xml.empty("mxGeometry", "relative", "1", "as", "geometry");
    xml.end();
  }

  private static String html(List<String> lines) {
    return String.join("\n", lines)
        .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("\\R", "<br>");
  }

  /// Ids of components, groups and dependencies are told apart from layers and notes.
  private static String cell(String id) {
    return "id " + id;
  }
}
