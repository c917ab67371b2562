package linchpin.edit.validity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Arrangement;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.model.cause.CommonCause;
import org.jspecify.annotations.Nullable;

/// The elements of a model as lists in the file's order, before it is known whether their ids are unique, with an
/// index to look them up (the first of several with one id).
public final class Elements {
  private final List<Component> components;
  private final List<RedundancyGroup> groups;
  private final List<CommonCause> commonCauses;
  private final List<Dependency> dependencies;
  private final List<Journey> journeys;
  private final List<Scenario> scenarios;
  private final List<Annotation> annotations;
  private final Map<String, Bounds> placement;
  private final Arrangement arrangement;
  private final Map<String, Component> componentById;
  private final Map<String, RedundancyGroup> groupById;
  private final Map<String, Dependency> dependencyById;
  private final Map<String, CommonCause> causeById;
  private final Map<String, String> idBySpelling;

  public Elements(
      List<Component> components,
      List<RedundancyGroup> groups,
      List<CommonCause> commonCauses,
      List<Dependency> dependencies,
      List<Journey> journeys,
      List<Scenario> scenarios,
      List<Annotation> annotations,
      Map<String, Bounds> placement,
      Arrangement arrangement) {
    this.components = List.copyOf(components);
    this.groups = List.copyOf(groups);
    this.commonCauses = List.copyOf(commonCauses);
    this.dependencies = List.copyOf(dependencies);
    this.journeys = List.copyOf(journeys);
    this.scenarios = List.copyOf(scenarios);
    this.annotations = List.copyOf(annotations);
    this.placement = Collections.unmodifiableMap(new LinkedHashMap<>(placement));
    this.arrangement = arrangement;
    componentById = firstById(components, Component::id);
    groupById = firstById(groups, RedundancyGroup::id);
    dependencyById = firstById(dependencies, Dependency::id);
    causeById = firstById(commonCauses, CommonCause::id);
    idBySpelling = spellings(components, groups);
  }

  public static Elements of(Document document) {
    Topology t = document.topology();
    return new Elements(
        new ArrayList<>(t.components().values()),
        new ArrayList<>(t.groups().values()),
        new ArrayList<>(t.commonCauses().values()),
        new ArrayList<>(t.dependencies().values()),
        new ArrayList<>(t.journeys().values()),
        new ArrayList<>(document.scenarios().values()),
        new ArrayList<>(document.annotations().values()),
        document.placement(),
        document.arrangement());
  }

  public List<Component> components() {
    return components;
  }

  public List<RedundancyGroup> groups() {
    return groups;
  }

  public List<CommonCause> commonCauses() {
    return commonCauses;
  }

  public List<Dependency> dependencies() {
    return dependencies;
  }

  public List<Journey> journeys() {
    return journeys;
  }

  public List<Scenario> scenarios() {
    return scenarios;
  }

  public List<Annotation> annotations() {
    return annotations;
  }

  public Map<String, Bounds> placement() {
    return placement;
  }

  public Arrangement arrangement() {
    return arrangement;
  }

  @Nullable Component component(String id) {
    return componentById.get(id);
  }

  @Nullable RedundancyGroup group(String id) {
    return groupById.get(id);
  }

  @Nullable Dependency dependency(String id) {
    return dependencyById.get(id);
  }

  @Nullable CommonCause commonCause(String id) {
    return causeById.get(id);
  }

  /// What an id that is not what was wanted stands for: "is a redundancy group", "does not exist".
  String nature(String id) {
    Component c = component(id);
    if (c != null) {
      return c.isHuman() ? "is a person" : "is a component of kind " + c.kind();
    }
    if (group(id) != null) {
      return "is a redundancy group";
    }
    if (commonCause(id) != null) {
      return "is a common cause";
    }
    return dependency(id) != null ? "is a dependency" : "does not exist" + guess(id);
  }

  /// The component or group that was probably meant, by another spelling of its id or by its name.
  private String guess(String id) {
    String meant = idBySpelling.get(spelling(id));
    return meant == null ? "" : " (did you mean " + Rule.quoted(meant) + "?)";
  }

  private static Map<String, String> spellings(List<Component> components, List<RedundancyGroup> groups) {
    Map<String, String> ids = new HashMap<>();
    groups.forEach(g -> ids.putIfAbsent(spelling(g.id()), g.id()));
    components.forEach(c -> ids.putIfAbsent(spelling(c.id()), c.id()));
    groups.forEach(g -> ids.putIfAbsent(spelling(g.label()), g.id()));
    components.forEach(c -> ids.putIfAbsent(spelling(c.label()), c.id()));
    ids.remove("");
    return ids;
  }

  /// A text without case, blanks and signs.
  private static String spelling(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static <T> Map<String, T> firstById(List<T> all, Function<T, String> id) {
    Map<String, T> map = new HashMap<>();
    all.forEach(x -> map.putIfAbsent(id.apply(x), x));
    return map;
  }
}
