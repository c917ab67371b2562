package linchpin.format.imports.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.edit.document.Document;
import linchpin.model.Basis;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.Origin;
import linchpin.model.RedundancyGroup;
import linchpin.model.Strength;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// A model while it is put together. Everything that says "a needs b" becomes one dependency: a declaration counts more
/// than an inference, hard more than soft.
public final class ModelDraft {
  private static final int MOST_EVIDENCE = 4;
  private static final int MOST_STRANGERS = 10;
  private static final int LONGEST_HOST = 253;
  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");
  private static final Pattern PORT = Pattern.compile("[^:]:[0-9]{1,5}$");

  private final Map<String, Component> components = new LinkedHashMap<>();
  private final Map<String, RedundancyGroup> groups = new LinkedHashMap<>();
  private final Map<String, Found> found = new LinkedHashMap<>();
  private final Map<String, Journey> journeys = new LinkedHashMap<>();
  private final Set<String> gates = new HashSet<>();
  private final SharedImages images = new SharedImages();
  private final Set<String> strangers = new TreeSet<>();

  /// An id made of a name: without what an id may not hold, never empty.
  public static String id(String name) {
    String id = name.replaceAll("[#\\p{Cntrl}]", "-").strip();
    return id.isEmpty() ? "unnamed" : id;
  }

  public void add(Component component) {
    components.put(component.id(), component);
  }

  /// Adds what only leads traffic in: its dependencies say nothing of how the others depend on each other.
  public void addGate(Component component) {
    add(component);
    gates.add(component.id());
  }

  /// Notes that a component runs an image, with its tag; null when it says none.
  public void runs(String component, @Nullable String image) {
    images.add(component, image);
  }

  public void add(RedundancyGroup group) {
    groups.put(group.id(), group);
  }

  /// Whether a component or a group has this id.
  public boolean has(String id) {
    return components.containsKey(id) || groups.containsKey(id);
  }

  /// The component of an id that has been added.
  public Component need(String id) {
    return Objects.requireNonNull(components.get(id));
  }

  /// An id for something of a name that nothing has yet: the name, else with its kind before it, else with a number.
  public String free(String name, String kind) {
    String id = id(name);
    for (int i = 1; has(id); i++) {
      id = id(kind + "/" + name) + (i == 1 ? "" : "-" + i);
    }
    return id;
  }

  /// Adds a journey that enters at a component, named like it; once, however often it is asked for.
  public void enterAt(String component) {
    journeys.putIfAbsent(component, Journey.from(component));
  }

  /// Adds what the source says outright.
  public void declare(String from, String to, Strength strength, String evidence, Origin origin) {
    find(from, to, origin).declare(strength, evidence);
  }

  /// Adds what a hint in the source lets suppose.
  public void infer(String from, String to, String evidence, Origin origin) {
    find(from, to, origin).infer(evidence);
  }

  /// Notes a host with a port that nothing in the sources answers to; this machine and bare addresses are passed over.
  public void stranger(HostMentions.Mention mention) {
    String host = mention.host();
    boolean here = host.equals("localhost") || host.equals("host.docker.internal") || NUMBERS.matcher(host).matches();
    if (!here && host.length() <= LONGEST_HOST && PORT.matcher(mention.shown()).find()) {
      strangers.add(host);
    }
  }

  private void addStrangers(List<Remark> remarks) {
    if (!strangers.isEmpty()) {
      String some = strangers.stream().limit(MOST_STRANGERS).collect(Collectors.joining(", "));
      int more = strangers.size() - MOST_STRANGERS;
      remarks.add(Remark.of("hosts that nothing here answers to: " + some + (more > 0 ? " and " + more + " more" : "")
          + "; draw those that matter"));
    }
  }

  private Found find(String from, String to, Origin origin) {
    return found.computeIfAbsent(from + "->" + to, _ -> new Found(from, to, origin));
  }

  /// The model, with remarks on how far its dependencies go added to those given.
  public ImportResult finish(String name, ImportOptions options, List<Remark> remarks) {
    List<Dependency> dependencies = found.values().stream()
        .map(Found::dependency)
        .filter(d -> !options.declaredOnly() || d.basis() == Basis.DECLARED)
        .toList();
    List<Remark> all = new ArrayList<>(remarks);
    addStrangers(all);
    long inferred = dependencies.stream().filter(d -> d.basis() == Basis.INFERRED).count();
    if (dependencies.stream().allMatch(d -> gates.contains(d.from()))) {
      String besides = dependencies.isEmpty() ? "" : " but those of what leads traffic in";
      all.add(Remark.of("no dependencies found" + besides + "; SPOFs cannot be judged until you draw them"));
    }
    if (inferred > 0) {
      all.add(Remark.of(inferred + " of " + dependencies.size() + " dependencies are inferred; confirm them"));
    }
    Topology topology = Topology.of(components.values(), groups.values(), dependencies, journeys.values());
    return new ImportResult.Imported(Document.of(name, topology), all, images.suggestions(topology));
  }

  private static final class Found {
    private final String from;
    private final String to;
    private final Origin origin;
    private final List<String> declared = new ArrayList<>();
    private final List<String> inferred = new ArrayList<>();
    private boolean hard;

    Found(String from, String to, Origin origin) {
      this.from = from;
      this.to = to;
      this.origin = origin;
    }

    void declare(Strength strength, String evidence) {
      note(evidence, declared);
      hard |= strength == Strength.HARD;
    }

    void infer(String evidence) {
      note(evidence, inferred);
    }

    private static void note(String evidence, List<String> notes) {
      if (notes.size() < MOST_EVIDENCE && !notes.contains(evidence)) {
        notes.add(evidence);
      }
    }

    Dependency dependency() {
      List<String> evidence = new ArrayList<>(declared);
      evidence.addAll(inferred);
      boolean isDeclared = !declared.isEmpty();
      return Dependency.of(from + "->" + to, from, to)
          .withStrength(isDeclared && !hard ? Strength.SOFT : Strength.HARD)
          .withOrigin(isDeclared ? Basis.DECLARED : Basis.INFERRED, String.join("; ", evidence), origin);
    }
  }
}
