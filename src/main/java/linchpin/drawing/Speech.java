package linchpin.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.drawing.painter.GroupPainter;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.view.Appearance;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.Quantities;
import linchpin.drawing.view.View;
import linchpin.edit.document.Annotation;
import linchpin.model.Basis;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.model.Strength;

/// Says of each element in one sentence what its picture shows, for screen readers and whoever does not see colours.
public final class Speech {
  private final PreparedView scene;
  private final Map<String, Integer> needing = new TreeMap<>();

  /// Of everything in a view.
  public Speech(View view) {
    scene = new PreparedView(view);
    for (Dependency dependency : scene.topology().dependencies().values()) {
      needing.merge(dependency.to(), 1, Integer::sum);
    }
  }

  /// The sentence of a component, group, dependency or annotation: "Orders database, single point of failure for
  /// Checkout, needed by 4". Empty when there is no such element.
  public String of(String id) {
    Component component = scene.topology().component(id);
    if (component != null) {
      return component(component);
    }
    RedundancyGroup group = scene.topology().group(id);
    if (group != null) {
      return group(group);
    }
    Dependency dependency = scene.topology().dependency(id);
    if (dependency != null) {
      return dependency(dependency);
    }
    Annotation note = scene.document().annotations().get(id);
    return note == null ? "" : "Note: " + TextRuler.plain(note.text());
  }

  private String component(Component component) {
    List<String> said = new ArrayList<>();
    String id = component.id();
    String kind = scene.topology().kind(component).name();
    said.add(name(id));
    if (!TextRuler.plain(component.label()).equalsIgnoreCase(kind)) {
      said.add(kind);
    }
    state(component, said);
    if (scene.ringed(id)) {
      said.add("single point of failure for " + String.join(" and ", scene.badges().journeys(id)));
      reasons(id, said);
    }
    if (!scene.whatIf() && !scene.badges().onlyOperatorOf(id).isEmpty()) {
      said.add("only operator of " + names(List.copyOf(scene.badges().onlyOperatorOf(id))));
    }
    scene.causesOf(id).forEach(c -> said.add("shares " + TextRuler.plain(c.label())
        + (scene.ringed(c.id()) ? ", one fault of which takes all down" : "")));
    properties(component, said);
    surroundings(component, said);
    return String.join(", ", said);
  }

  private void state(Component component, List<String> said) {
    Appearance appearance = scene.look(component.id());
    String wave = appearance.wave() > 0 ? " in wave " + appearance.wave() : "";
    switch (appearance.condition()) {
      case OFF -> said.add("switched off");
      case DOWN -> said.add((appearance.overloaded() ? "down by load" : "down") + wave);
      case DEGRADED -> said.add("degraded");
      case UP -> {}
    }
    Double use = appearance.use();
    if (appearance.overloaded() && !appearance.is(Appearance.Condition.DOWN)) {
      said.add(use == null ? "overloaded" : "overloaded, " + Quantities.percent(use) + " of its capacity");
    }
    if (appearance.ahead()) {
      said.add("goes down" + wave);
    }
    if (appearance.spareless()) {
      said.add("no spare left");
    }
    if (scene.states().isolated(component.id())) {
      said.add("cut off from the rest");
    }
  }

  private void reasons(String id, List<String> said) {
    if (!scene.badges().sharedBy(id).isEmpty()) {
      said.add("fatal shared dependency of " + names(List.copyOf(scene.badges().sharedBy(id))));
    }
    if (scene.badges().byOverload(id)) {
      said.add("its loss overloads others");
    }
  }

  private void properties(Component component, List<String> said) {
    if (component.copies() > 1 && !component.isHuman()) {
      said.add(component.copies() + " copies, " + component.required() + " needed");
    }
    if (component.holdsData()) {
      said.add("holds data");
    }
    if (!component.isPeople() && !component.isFailureUnit()) {
      said.add("cannot fail");
    }
  }

  private void surroundings(Component component, List<String> said) {
    RedundancyGroup group = scene.groupOf(component.id());
    if (group != null) {
      said.add("in group " + name(group.id()));
    }
    if (component.domain() != null) {
      said.add("in " + name(component.domain()));
    }
    if (scene.place(component)) {
      said.add("holds " + scene.inside(component.id()).size());
    }
    int number = needing.getOrDefault(component.id(), 0)
        + (group == null ? 0 : needing.getOrDefault(group.id(), 0));
    if (number > 0) {
      said.add("needed by " + number);
    }
  }

  private String group(RedundancyGroup group) {
    List<String> said = new ArrayList<>();
    said.add(name(group.id()));
    said.add("redundancy group");
    said.add(group.needed() + " of " + group.members().size() + " needed");
    said.add(group.mode().text());
    GroupPainter.Verdict verdict = GroupPainter.verdict(scene, group);
    if (verdict != null) {
      said.add(verdict.text().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + verdict.text().substring(1));
    }
    said.add("members " + names(group.members()));
    return String.join(", ", said);
  }

  private String dependency(Dependency dependency) {
    boolean soft = dependency.strength() == Strength.SOFT;
    List<String> said = new ArrayList<>();
    String verb = soft ? " works worse without " : " needs ";
    said.add(name(dependency.from()) + verb + name(dependency.to()));
    if (scene.states().off(dependency.id())) {
      said.add("switched off");
    }
    if (dependency.basis() == Basis.INFERRED) {
      said.add("guessed by an import");
    }
    if (scene.ringed(dependency.id())) {
      said.add("single point of failure for " + String.join(" and ", scene.badges().journeys(dependency.id())));
      reasons(dependency.id(), said);
    }
    if (!dependency.label().isBlank()) {
      said.add(TextRuler.plain(dependency.label()));
    }
    return String.join(", ", said);
  }

  private String names(List<String> ids) {
    return String.join(" and ", ids.stream().map(this::name).toList());
  }

  private String name(String id) {
    Component component = scene.topology().component(id);
    if (component != null) {
      return TextRuler.plain(component.label());
    }
    RedundancyGroup group = scene.topology().group(id);
    return group == null ? id : TextRuler.plain(group.label());
  }
}
