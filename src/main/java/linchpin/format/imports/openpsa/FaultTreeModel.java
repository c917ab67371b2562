package linchpin.format.imports.openpsa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.edit.document.Document;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.ModelDraft;
import linchpin.format.imports.source.Remark;
import linchpin.model.Basis;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.Origin;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// A fault tree drawn as an architecture: a gate needs what makes it happen.
///
/// An or needs each of its arguments. An and, or k of n, needs a redundancy group; since a component may be in one
/// group only, the group's members are stand-ins that need an argument each and cannot fail themselves.
final class FaultTreeModel {
  private static final double LOST_DIGITS = 1e-10;
  private final FaultTreeFile tree;
  private final HouseEvents constants;
  private final Map<String, Component> components = new LinkedHashMap<>();
  private final List<RedundancyGroup> groups = new ArrayList<>();
  private final List<Dependency> dependencies = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();
  private final Map<Boolean, String> fixed = new HashMap<>();

  private FaultTreeModel(FaultTreeFile tree) {
    this.tree = tree;
    constants = new HouseEvents(tree);
  }

  static ImportResult.Imported of(FaultTreeFile tree) {
    FaultTreeModel model = new FaultTreeModel(tree);
    model.remarks.addAll(tree.remarks());
    Document document = model.document();
    return new ImportResult.Imported(document, model.remarks);
  }

  private Document document() {
    tree.gates().keySet().forEach(this::idOf);
    tree.events().keySet().forEach(this::idOf);
    for (FaultTreeFile.Gate gate : tree.gates().values()) {
      String id = idOf(gate.name());
      add(standIn(id, gate.label(), origin(gate.file(), gate.line())));
    }
    tree.events().values().forEach(this::addEvent);
    tree.houses().forEach((name, happens) -> remarks.add(Remark.of(
        "house event " + name + (happens ? " always happens" : " never happens") + "; it is not drawn")));
    if (tree.isRound()) {
      FaultTreeFile.Gate first = tree.gates().values().iterator().next();
      String dead = tree.events().isEmpty() ? ", and as there is no basic event, nothing can fail" : "";
      remarks.add(new Remark(first.file(), first.line(), "no gate is the top, each is named by another in a circle; "
          + "every one is read as a top event" + dead));
    }
    for (FaultTreeFile.Gate gate : tree.gates().values()) {
      needs(idOf(gate.name()), constants.folded(gate.formula()), origin(gate.file(), gate.line()));
    }
    List<Journey> journeys = tree.tops().stream().map(g -> Journey.from(idOf(g.name()))).toList();
    Topology topology = Topology.of(components.values(), groups, dependencies, journeys);
    String name = tree.name();
    return Document.of(name == null ? "" : name, topology);
  }

  /// The id of a gate or event.
  private String idOf(String name) {
    return ids.computeIfAbsent(name, this::fresh);
  }

  /// The words made fit for an id that nothing has yet.
  private String fresh(String words) {
    String plain = ModelDraft.id(words);
    String id = plain;
    for (int i = next.getOrDefault(plain, 2); !taken.add(id); i++) {
      id = plain + "-" + i;
      next.put(plain, i + 1);
    }
    return id;
  }

  private void addEvent(FaultTreeFile.Event event) {
    Double p = event.probability();
    ReliabilityFigures figures = p == null ? ReliabilityFigures.NONE : figures(p);
    add(
        new Component.Builder(idOf(event.name()), "generic")
            .name(event.label())
            .figures(figures)
            .origin(origin(event.file(), event.line()))
            .build());
  }

  /// An availability near 1 has no digits left for a small probability; the same is then said by the time to failure.
  private static ReliabilityFigures figures(double p) {
    boolean kept = Math.abs(1 - (1 - p) - p) <= LOST_DIGITS * p;
    return kept ? new ReliabilityFigures(1 - p, null, null) : new ReliabilityFigures(null, (1 - p) / p, 1.0);
  }

  private Component fixed(String id, boolean happens, Origin origin) {
    Component.Builder builder = new Component.Builder(id, "generic").canFail(happens).origin(origin);
    return (happens ? builder.figures(new ReliabilityFigures(0.0, null, null)) : builder).build();
  }

  private Component standIn(String id, @Nullable String label, Origin origin) {
    return new Component.Builder(id, "generic").name(label).canFail(false).origin(origin).build();
  }

  private void add(Component component) {
    components.put(component.id(), component);
  }

  private static Origin origin(String file, int line) {
    return new Origin(file, "line " + line);
  }

  /// Draws what a component needs so that it is down just when the formula holds.
  private void needs(String from, Formula formula, Origin origin) {
    switch (formula) {
      case Formula.Named named -> connect(from, idOf(named.name()), new Origin(origin.file(), "line " + named.line()));
      case Formula.Constant constant -> connect(from, constant(constant.value(), origin), origin);
      case Formula.AtLeast some when some.needed() <= 1 -> some.of().forEach(f -> needs(from, f, origin));
      case Formula.AtLeast some -> needsGroup(from, some, origin);
    }
  }

  private void needsGroup(String from, Formula.AtLeast some, Origin origin) {
    List<String> members = new ArrayList<>();
    for (Formula argument : some.of()) {
      String member = fresh(from + "/" + (members.size() + 1));
      add(standIn(member, null, origin));
      needs(member, argument, origin);
      members.add(member);
    }
    RedundancyGroup group = RedundancyGroup.of(fresh(from + "/group"), GroupMode.ACTIVE_ACTIVE, members);
    groups.add(group.withRequired(members.size() - some.needed() + 1));
    connect(from, group.id(), origin);
  }

  private String constant(boolean happens, Origin origin) {
    return fixed.computeIfAbsent(happens, h -> {
      String id = fresh(h ? "always" : "never");
      add(fixed(id, h, origin));
      return id;
    });
  }

  private void connect(String from, String to, Origin origin) {
    String id = fresh(from + " needs " + to);
    dependencies.add(Dependency.of(id, from, to).withOrigin(Basis.DECLARED, null, origin));
  }
}
