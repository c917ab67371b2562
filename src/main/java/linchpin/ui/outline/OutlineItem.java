package linchpin.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.cause.CommonCause;

/// A line of the outline and the lines below it. Equal outlines look the same.
///
/// @param role what it stands for
/// @param id the id of that, or a member's in a group; empty for a heading
/// @param title what is read
/// @param words what it is, in words, or empty
/// @param lines those below it
record OutlineItem(Role role, String id, String title, String words, List<OutlineItem> lines) {
  /// What a line stands for.
  enum Role {
    HEADING,
    COMPONENT,
    GROUP,
    CAUSE,
    JOURNEY
  }

  OutlineItem {
    lines = List.copyOf(lines);
  }

  /// The whole outline of a document, under a root that is not shown.
  static OutlineItem of(Document document) {
    List<OutlineItem> headings = new ArrayList<>();
    add(headings, "Components and places", components(document));
    add(headings, "Redundancy groups", groups(document));
    add(headings, "Common causes", causes(document));
    add(headings, "Journeys", journeys(document));
    return heading("", headings);
  }

  private static void add(List<OutlineItem> headings, String title, List<OutlineItem> lines) {
    if (!lines.isEmpty()) {
      headings.add(heading(title, lines));
    }
  }

  private static OutlineItem heading(String title, List<OutlineItem> lines) {
    return new OutlineItem(Role.HEADING, "", title, "", lines);
  }

  private static List<OutlineItem> components(Document document) {
    Map<String, List<Component>> inside = new HashMap<>();
    var topology = document.topology();
    for (Component c : topology.components().values()) {
      String place = c.domain() == null || topology.component(c.domain()) == null ? "" : c.domain();
      inside.computeIfAbsent(place, p -> new ArrayList<>()).add(c);
    }
    return inside(document, "", inside);
  }

  private static List<OutlineItem> inside(Document document, String place, Map<String, List<Component>> inside) {
    List<Component> here = Objects.requireNonNullElse(inside.remove(place), List.of());
    return here.stream().map(c -> new OutlineItem(
        Role.COMPONENT, c.id(), c.label(), document.topology().kind(c).name(), inside(document, c.id(), inside)))
        .toList();
  }

  private static List<OutlineItem> groups(Document document) {
    List<OutlineItem> lines = new ArrayList<>();
    for (RedundancyGroup g : document.topology().groups().values()) {
      String rule = g.needed() + " of " + g.members().size() + ", " + g.mode().text();
      lines.add(new OutlineItem(Role.GROUP, g.id(), g.label(), rule, members(document, g.members())));
    }
    return lines;
  }

  private static List<OutlineItem> causes(Document document) {
    List<OutlineItem> lines = new ArrayList<>();
    for (CommonCause cause : document.topology().commonCauses().values()) {
      lines.add(new OutlineItem(Role.CAUSE, cause.id(), cause.label(),
          cause.cause().label() + " of " + ElementNames.count(cause.members().size(), "member"),
          members(document, cause.members())));
    }
    return lines;
  }

  private static List<OutlineItem> members(Document document, List<String> ids) {
    return ids.stream().map(document.topology()::component).filter(Objects::nonNull)
        .map(c -> new OutlineItem(Role.COMPONENT, c.id(), c.label(), document.topology().kind(c).name(), List.of()))
        .toList();
  }

  private static List<OutlineItem> journeys(Document document) {
    ElementNames names = ElementNames.of(document);
    return document.topology().journeys().values().stream()
        .map((Journey j) -> new OutlineItem(Role.JOURNEY, j.id(), names.of(j), "from " + names.of(j.entry()), List.of()))
        .toList();
  }
}
