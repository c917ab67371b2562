package linchpin.format.imports.openpsa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.edit.Document;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Remark;
import linchpin.model.Basis;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Figures;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.Origin;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// A fault tree drawn as an architecture: a gate needs what makes it happen.
///
/// An or needs each of its arguments. An and, or k of n, needs a redundancy group; since a component may be in one group
/// only, the group's members are stand-ins that need an argument each and cannot fail themselves.
final class FaultTreeModel {
  private static final double LOST_DIGITS = 1e-10;
  private final String file;
  private final FaultTreeFile tree;
  private final Map<String, Component> components = new LinkedHashMap<>();
  private final List<RedundancyGroup> groups = new ArrayList<>();
  private final List<Dependency> dependencies = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private FaultTreeModel(String file, FaultTreeFile tree) {
    this.file = file;
    this.tree = tree;
  }

  /// @param file the source's name, for the origins
  static ImportResult.Imported of(String file, FaultTreeFile tree) throws Refusal {
    FaultTreeModel model = new FaultTreeModel(file, tree);
    model.remarks.addAll(tree.remarks());
    Document document = model.document();
    return new ImportResult.Imported(document, model.remarks);
  }

  private Document document() throws Refusal {
    checkNames();
    tree.gates().keySet().forEach(this::idOf);
    tree.events().keySet().forEach(this::idOf);
    for (FaultTreeFile.Gate gate : tree.gates().values()) {
      String id = idOf(gate.name());
      add(standIn(id, gate.label(), gate.line()));
    }
    tree.events().values().forEach(this::addEvent);
    tree.houses().forEach(this::addHouse);
    for (FaultTreeFile.Gate gate : tree.gates().values()) {
      needs(idOf(gate.name()), gate.formula(), gate.line());
    }
    List<Journey> journeys = tree.tops().stream().map(g -> Journey.from(idOf(g.name()))).toList();
    Topology topology = Topology.of(components.values(), groups, dependencies, journeys);
    String name = tree.name();
    return Document.of(name == null ? "" : name, topology);
  }

  private void checkNames() throws Refusal {
    for (Map.Entry<String, Integer> use : tree.uses().entrySet()) {
      String name = use.getKey();
      if (!tree.gates().containsKey(name) && !tree.events().containsKey(name) && !tree.houses().containsKey(name)) {
        throw new Refusal(new Remark(file, use.getValue(), name + " is named but not defined; define it"));
      }
    }
  }

  /// The name made fit for an id, and free.
  private String idOf(String name) {
    String known = ids.get(name);
    if (known != null) {
      return known;
    }
    String plain = name.replaceAll("[#\\p{Cntrl}]", "-").strip();
    String id = plain;
    for (int i = 2; !taken.add(id); i++) {
      id = plain + "-" + i;
    }
    ids.put(name, id);
    return id;
  }

  private void addEvent(FaultTreeFile.Event event) {
    Double p = event.probability();
    Figures figures = p == null ? Figures.NONE : figures(p);
    add(
        new Component.Builder(idOf(event.name()), "generic")
            .name(event.label())
            .figures(figures)
            .origin(origin(event.line()))
            .build());
  }

  /// An availability near 1 has no digits left for a small probability; the same is then said by the time to failure.
  private static Figures figures(double p) {
    boolean kept = Math.abs(1 - (1 - p) - p) <= LOST_DIGITS * p;
    return kept ? new Figures(1 - p, null, null) : new Figures(null, (1 - p) / p, 1.0);
  }

  /// A house event that happens has to be a unit that has always failed; one that does not is no unit.
  private void addHouse(String name, boolean happens) {
    add(fixed(idOf(name), happens, 0));
    if (happens) {
      remarks.add(new Remark(file, 0, "house event " + name + " always happens; it is read as a unit that never works"));
    }
  }

  private Component fixed(String id, boolean happens, int line) {
    Component.Builder builder = new Component.Builder(id, "generic").canFail(happens).origin(origin(line));
    return (happens ? builder.figures(new Figures(0.0, null, null)) : builder).build();
  }

  private Component standIn(String id, @Nullable String label, int line) {
    return new Component.Builder(id, "generic").name(label).canFail(false).origin(origin(line)).build();
  }

  private void add(Component component) {
    components.put(component.id(), component);
  }

  private Origin origin(int line) {
    return new Origin(file, "line " + line);
  }

  /// Draws what a component needs so that it is down just when the formula holds.
  private void needs(String from, Formula formula, int line) {
    switch (formula) {
      case Formula.Named named -> connect(from, idOf(named.name()), named.line());
      case Formula.Constant constant -> connect(from, constant(constant.value(), line), line);
      case Formula.AtLeast some when some.needed() <= 1 -> some.of().forEach(f -> needs(from, f, line));
      case Formula.AtLeast some -> needsGroup(from, some, line);
    }
  }

  private void needsGroup(String from, Formula.AtLeast some, int line) {
    if (some.needed() > some.of().size()) {
      return;
    }
    List<String> members = new ArrayList<>();
    for (Formula argument : some.of()) {
      String member = idOf(from + "/" + (members.size() + 1));
      add(standIn(member, null, line));
      needs(member, argument, line);
      members.add(member);
    }
    RedundancyGroup group = RedundancyGroup.of(idOf(from + "/group"), GroupMode.ACTIVE_ACTIVE, members);
    groups.add(group.withRequired(members.size() - some.needed() + 1));
    connect(from, group.id(), line);
  }

  private String constant(boolean happens, int line) {
    String id = idOf(happens ? "always" : "never");
    if (!components.containsKey(id)) {
      add(fixed(id, happens, line));
    }
    return id;
  }

  private void connect(String from, String to, int line) {
    String id = idOf(from + " needs " + to);
    dependencies.add(Dependency.of(id, from, to).withOrigin(Basis.DECLARED, null, origin(line)));
  }
}
