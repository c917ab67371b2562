package linchpin.export.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.disk.WholeFile;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.model.cause.CommonCause;

/// The model as a Mermaid flowchart: places are subgraphs, groups hexagons with lines to their members.
final class MermaidExport {
  /// Words that mean something else in a flowchart.
  private static final Set<String> TAKEN = Set.of(
      "end", "graph", "flowchart", "subgraph", "direction", "style", "linkStyle", "class", "classDef", "click", "call",
      "href", "default", "interpolate", "TB", "TD", "BT", "LR", "RL");
  private final StringBuilder text = new StringBuilder();
  private final ExchangeOutline outline;

  private MermaidExport(Document document) {
    Identifiers identifiers = new Identifiers();
    TAKEN.forEach(identifiers::of);
    outline = new ExchangeOutline(document, identifiers);
  }

  static void write(Document document, Path file) throws IOException {
    String all = new MermaidExport(document).all();
    WholeFile.write(file, WholeFile.Old.GOES, out -> out.write(all.getBytes(StandardCharsets.UTF_8)));
  }

  private String all() {
    if (!outline.document.name().isBlank()) {
      text.append("---\ntitle: ").append(title(outline.document.name())).append("\n---\n");
    }
    text.append("flowchart TB\n");
    outline.outermost().forEach(c -> component(c, 1));
    outline.groups().forEach(this::group);
    outline.dependencies().forEach(this::dependency);
    outline.document.topology().commonCauses().values().forEach(this::cause);
    return text.toString();
  }

  private void component(Component component, int depth) {
    String name = outline.name(component.id());
    String label = label(outline.label(component));
    if (!outline.isPlace(component) || outline.inside(component).isEmpty()) {
      line(depth, name + node(component, label));
      return;
    }
    line(depth, "subgraph " + name + "[" + label + "]");
    outline.inside(component).forEach(c -> component(c, depth + 1));
    line(depth, "end");
  }

  private String node(Component component, String label) {
    return component.holdsData() ? "[(" + label + ")]" : component.isPeople() ? "([" + label + "])" : "[" + label + "]";
  }

  private void group(RedundancyGroup group) {
    line(1, outline.name(group.id()) + "{{" + label(ExchangeOutline.label(group)) + "}}");
    group.members().forEach(m -> line(1, outline.name(group.id()) + " --- " + outline.name(m)));
  }

  private void dependency(Dependency dependency) {
    String arrow = ExchangeOutline.isSoft(dependency) ? " -.->" : " -->";
    String label = dependency.label().isBlank() ? " " : "|" + label(List.of(dependency.label())) + "| ";
    line(1, outline.name(dependency.from()) + arrow + label + outline.name(dependency.to()));
  }

  /// The language has nothing that joins more than two, so a comment tells of it.
  private void cause(CommonCause cause) {
    String members = cause.members().stream().map(outline::name).collect(Collectors.joining(", "));
    line(1, "%% common cause " + cause.label().replaceAll("[\\p{Cntrl}{}%]+", " ").strip() + ": " + members);
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  /// Everything that could be a sign of the language or of HTML is written as its number.
  private static String label(List<String> lines) {
    return lines.stream().map(MermaidExport::escaped).collect(Collectors.joining("<br/>", "\"", "\""));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.strip().replaceAll("\\R", "\n").codePoints().forEach(c -> {
      if (c == '\n') {
        escaped.append("<br/>");
      } else if ("\"#&<>`\\*_~|[]{}();".indexOf(c) >= 0) {
        escaped.append('#').append(c).append(';');
      } else {
        escaped.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
      }
    });
    return escaped.isEmpty() ? " " : escaped.toString();
  }

  /// A string of YAML.
  private static String title(String text) {
    String plain = text.replaceAll("[\\p{Cntrl}]+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + plain + '"';
  }
}
