package linchpin.export.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.disk.WholeFile;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;

/// The model in Graphviz's DOT: places are clusters, groups hexagons with lines to their members.
final class DotExport {
  private final StringBuilder text = new StringBuilder();
  private final ExchangeOutline outline;
  /// Places at which a dependency ends: a line cannot lead to a cluster, but to a point in it.
  private final Set<String> ends = new HashSet<>();

  private DotExport(Document document) {
    outline = new ExchangeOutline(document, new Identifiers());
    outline.dependencies().forEach(d -> ends.addAll(List.of(d.from(), d.to())));
  }

  static void write(Document document, Path file) throws IOException {
    String all = new DotExport(document).all();
    WholeFile.write(file, WholeFile.Old.GOES, out -> out.write(all.getBytes(StandardCharsets.UTF_8)));
  }

  private String all() {
    text.append("digraph {\n");
    line(1, "graph [compound=true, fontname=\"Helvetica\", label=" + label(List.of(outline.document.name())) + "];");
    line(1, "node [shape=box, style=rounded, fontname=\"Helvetica\"];");
    line(1, "edge [fontname=\"Helvetica\"];");
    outline.outermost().forEach(c -> component(c, 1));
    outline.groups().forEach(this::group);
    outline.dependencies().forEach(this::dependency);
    return text.append("}\n").toString();
  }

  private void component(Component component, int depth) {
    if (!outline.isPlace(component)) {
      line(depth, quoted(component.id()) + " [label=" + label(outline.label(component)) + ", kind="
          + quoted(component.kind()) + shares(component, ", ") + "];");
      return;
    }
    line(depth, "subgraph " + quoted("cluster_" + component.id()) + " {");
    line(depth + 1, "label=" + label(outline.label(component)) + "; kind=" + quoted(component.kind())
        + shares(component, "; ") + ";");
    if (ends.contains(component.id()) || outline.inside(component).isEmpty()) {
      line(depth + 1, quoted(component.id()) + " [label=\"\", shape=point, kind=" + quoted(component.kind()) + "];");
    }
    outline.inside(component).forEach(c -> component(c, depth + 1));
    line(depth, "}");
  }

  private String shares(Component component, String between) {
    String shares = outline.shares(component);
    return shares.isEmpty() ? "" : between + "shares=" + quoted(shares);
  }

  private void group(RedundancyGroup group) {
    line(1, quoted(group.id()) + " [label=" + label(ExchangeOutline.label(group)) + ", shape=hexagon, style=dashed];");
    group.members().forEach(m ->
        line(1, quoted(group.id()) + " -> " + quoted(m) + " [style=dotted, arrowhead=none, kind=\"member\"];"));
  }

  private void dependency(Dependency dependency) {
    StringBuilder attributes = new StringBuilder(ExchangeOutline.isSoft(dependency) ? "style=dashed" : "style=solid");
    if (!dependency.label().isBlank()) {
      attributes.append(", label=").append(label(List.of(dependency.label())));
    }
    cluster("ltail", dependency.from(), attributes);
    cluster("lhead", dependency.to(), attributes);
    line(1, quoted(dependency.from()) + " -> " + quoted(dependency.to()) + " [" + attributes + "];");
  }

  private void cluster(String attribute, String end, StringBuilder attributes) {
    Component component = outline.document.topology().component(end);
    if (component != null && outline.isPlace(component)) {
      attributes.append(", ").append(attribute).append('=').append(quoted("cluster_" + end));
    }
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  private static String quoted(String id) {
    return '"' + escaped(id) + '"';
  }

  /// Labels stand for characters by `&name;` too, so that an ampersand has to be one of these.
  private static String label(List<String> lines) {
    return lines.stream().map(l -> escaped(l.replace("&", "&amp;"))).collect(Collectors.joining("\\n", "\"", "\""));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", " ");
  }
}
