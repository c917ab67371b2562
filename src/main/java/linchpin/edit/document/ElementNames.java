package linchpin.edit.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.cause.CommonCause;

/// What people call the elements of one topology, in sentences of the window, the terminal and every file. Where two
/// components have the same name, the id stands beside it; of a name that is longer than 200 characters only the
/// beginning is given.
public final class ElementNames {
  private static final int MOST_LISTED = 3;
  private static final int LONGEST = 200;
  private static final Pattern AND = Pattern.compile("(?i)\\b(?:and|or)\\b");
  private final Topology topology;
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Journey> journeys = new HashMap<>();

  public ElementNames(Topology topology) {
    this.topology = topology;
    topology.components().values().forEach(c -> uses.merge(c.label(), 1, Integer::sum));
    topology.effectiveJourneys().forEach(j -> journeys.put(j.id(), j));
  }

  /// The names in a document.
  public static ElementNames of(Document document) {
    return new ElementNames(document.topology());
  }

  /// The names in a document: these where it has the same topology.
  public ElementNames in(Document document) {
    return document.topology() == topology ? this : of(document);
  }

  /// The name of a component, group, dependency, common cause, copy (`id#2`: "App server, copy 2"), failover of a group
  /// (`id#failover`) or line to an operator; an id that is none of these as it stands.
  public String of(String id) {
    return cut(whole(id));
  }

  private String whole(String id) {
    Component component = topology.component(id);
    if (component != null) {
      return of(component);
    }
    RedundancyGroup group = topology.group(id);
    if (group != null) {
      return group.label();
    }
    Dependency dependency = topology.dependency(id);
    if (dependency != null) {
      return of(dependency);
    }
    CommonCause cause = topology.commonCause(id);
    if (cause != null) {
      return cause.label();
    }
    RedundancyGroup switched = topology.groupOfFailover(id);
    if (switched != null) {
      return "failover of " + switched.label();
    }
    OperatorLine operates = OperatorLine.of(topology, id);
    return operates == null ? copy(id) : of(operates.person()) + " operates " + of(operates.component());
  }

  /// The name of a journey; an id that is none as it stands.
  public String journey(String id) {
    Journey journey = journeys.get(id);
    return journey == null ? id : of(journey);
  }

  /// The name of a journey; one that has none and bears a component's id, as those have that the model does not list,
  /// goes by that component's name.
  public String of(Journey journey) {
    boolean named = journey.name() != null && !journey.name().isBlank();
    return !named && topology.component(journey.id()) != null ? of(journey.id()) : cut(journey.label());
  }

  /// The beginning of a name that no sentence could hold.
  private static String cut(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return name.substring(0, end) + "…";
  }

  /// `A`, `A and B`, `A, B and C`, `A, B, C and 5 more`, in the order given; a name that itself holds what
  /// the list is put together with stands in quotes.
  public String list(Collection<String> ids) {
    return list(ids, MOST_LISTED);
  }

  /// As [#list], with so many named at the most.
  ///
  /// @param most at least 1
  public String list(Collection<String> ids, int most) {
    List<String> named = new ArrayList<>();
    for (String id : ids) {
      if (named.size() == most) {
        break;
      }
      named.add(of(id));
    }
    return join(named, ids.size());
  }

  /// As [#list], of things of which any one is meant: `A, B or C`.
  public String either(Collection<String> ids) {
    List<String> named = ids.stream().limit(MOST_LISTED).map(this::of).toList();
    return join(named, ids.size(), " or ");
  }

  /// As [#list], of names.
  public static String join(List<String> names) {
    return join(names.subList(0, Math.min(MOST_LISTED, names.size())), names.size());
  }

  private static String join(List<String> named, int all) {
    return join(named, all, " and ");
  }

  private static String join(List<String> named, int all, String last) {
    if (all <= 1) {
      return named.isEmpty() ? "nothing" : named.getFirst();
    }
    boolean commas = named.size() > (all > named.size() ? 1 : 2);
    List<String> whole = named.stream().map(n -> whole(n, commas)).toList();
    int n = whole.size();
    if (all > n) {
      return String.join(", ", whole) + last + (all - n) + " more";
    }
    return String.join(", ", whole.subList(0, n - 1)) + last + whole.getLast();
  }

  /// Names with commas between them, all of them.
  public static String series(Collection<String> names) {
    return names.stream().map(n -> names.size() > 1 ? whole(n, true) : n).collect(Collectors.joining(", "));
  }

  /// `A and 3 more`; `A` for none more.
  public static String andMore(String name, int more) {
    return more == 0 ? name : whole(name, false) + " and " + more + " more";
  }

  /// A name as it stands among others: in quotes where it holds what a list is put together with, so that "Lost and
  /// found" stays one thing.
  private static String whole(String name, boolean commas) {
    return AND.matcher(name).find() || commas && name.contains(",") ? "“" + name + "”" : name;
  }

  /// `1 component`, `3 components`.
  public static String count(int number, String one) {
    return number + " " + (number == 1 ? one : one + "s");
  }

  private String copy(String unit) {
    Component component = topology.whole(unit);
    int copy = Component.copyOf(unit);
    return component == null || copy == 0 ? unit : of(component) + ", copy " + copy;
  }

  private String of(Component component) {
    boolean alone = uses.getOrDefault(component.label(), 0) < 2;
    return alone ? component.label() : component.label() + " (" + component.id() + ")";
  }

  private String of(Dependency dependency) {
    return dependency.label().isBlank()
        ? of(dependency.from()) + " → " + of(dependency.to())
        : dependency.label();
  }
}
