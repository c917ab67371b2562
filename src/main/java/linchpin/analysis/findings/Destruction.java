package linchpin.analysis.findings;

import java.util.Arrays;
import java.util.Set;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.DependencyTable;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.SparseRows;
import linchpin.analysis.structure.Structure;

/// What a failure destroys, other than puts out of reach (docs/semantics.md, section 7, data at risk): itself, what
/// stands in a destroyed place, and the data of what keeps it in storage that is destroyed. The least set, found with a
/// worklist. One object can be asked again and again.
final class Destruction {
  private static final String STORAGE = "storage";
  /// Places by which nothing in them is destroyed: they are what things hang on, or lines on paper.
  private static final Set<String> HARMLESS = Set.of("power", "network", "boundary");

  private final Structure structure;
  private final ComponentTable components;
  private final boolean[] stateful;
  private final boolean[] storage;
  private final boolean[] harmless;
  /// Storage to the stateful components with a hard dependency on it, or on a group in which it is.
  private final SparseRows keepers;
  private final boolean[] destroyed;
  private final boolean[] copyDestroyed;
  private final boolean[] emptied;
  private final int[] copiesLeft;
  private final IntList all = new IntList();
  private final IntList copies = new IntList();
  private final IntList places = new IntList();

  /// @param stateful whether each component holds data
  Destruction(Structure structure, boolean[] stateful) {
    this.structure = structure;
    this.stateful = stateful;
    components = structure.components;
    storage = new boolean[components.count];
    harmless = new boolean[components.count];
    copiesLeft = new int[components.count];
    for (int c = 0; c < components.count; c++) {
      String kind = structure.component(c).kind();
      storage[c] = STORAGE.equals(kind);
      harmless[c] = HARMLESS.contains(kind);
      copiesLeft[c] = components.firstCopy[c + 1] - components.firstCopy[c];
    }
    keepers = keepers();
    destroyed = new boolean[components.count];
    copyDestroyed = new boolean[components.copies()];
    emptied = new boolean[components.count];
  }

  private SparseRows keepers() {
    DependencyTable dependencies = structure.dependencies;
    IntList kept = new IntList();
    IntList by = new IntList();
    for (int d = 0; d < dependencies.count; d++) {
      if (dependencies.hard[d] && stateful[dependencies.from[d]]) {
        for (int to : ends(d)) {
          if (storage[to]) {
            kept.add(to);
            by.add(dependencies.from[d]);
          }
        }
      }
    }
    return SparseRows.inverse(components.count, kept.toArray()).map(by::get);
  }

  /// The components that a dependency leads to.
  private int[] ends(int d) {
    DependencyTable dependencies = structure.dependencies;
    return dependencies.to[d] >= 0
        ? new int[] {dependencies.to[d]}
        : Arrays.stream(structure.groups.members.row(dependencies.group[d])).filter(m -> m != dependencies.from[d]).toArray();
  }

  /// Finds what a unit destroys; what one before it did is forgotten.
  ///
  /// @return the components, whole, in no order
  int[] by(FailureUnit unit) {
    clear();
    switch (unit.type()) {
      case COMPONENT -> destroy(unit.number());
      case COPY -> destroyCopy(unit.number());
      case CAUSE -> destroyMembers(unit.number());
      case LINE, FAILOVER -> { }
    }
    for (int i = 0; i < all.size(); i++) {
      int c = all.get(i);
      if (!harmless[c]) {
        empty(c);
      }
      for (int k = keepers.start(c); k < keepers.end(c); k++) {
        if (lost(keepers.at(k))) {
          destroy(keepers.at(k));
        }
      }
    }
    return all.toArray();
  }

  private void clear() {
    while (!all.isEmpty()) {
      destroyed[all.removeLast()] = false;
    }
    while (!copies.isEmpty()) {
      int copy = copies.removeLast();
      copyDestroyed[copy] = false;
      copiesLeft[components.copyOwner[copy]]++;
    }
    Arrays.fill(emptied, false);
  }

  boolean destroys(int c) {
    return destroyed[c];
  }

  private void destroy(int c) {
    if (!destroyed[c]) {
      destroyed[c] = true;
      all.add(c);
    }
  }

  /// A common cause destroys its members only where it says so.
  private void destroyMembers(int cause) {
    SparseRows members = structure.causes.members;
    for (int i = members.start(cause); structure.causes.destroysData[cause] && i < members.end(cause); i++) {
      destroy(members.at(i));
    }
  }

  private void destroyCopy(int copy) {
    if (!copyDestroyed[copy]) {
      copyDestroyed[copy] = true;
      copies.add(copy);
      int owner = components.copyOwner[copy];
      if (--copiesLeft[owner] == 0) {
        destroy(owner);
      }
    }
  }

  /// Destroys what stands in a place, at any depth, whatever the kinds of the places between.
  private void empty(int place) {
    places.add(place);
    while (!places.isEmpty()) {
      int in = places.removeLast();
      if (emptied[in]) {
        continue;
      }
      emptied[in] = true;
      for (int i = components.inhabitants.start(in); i < components.inhabitants.end(in); i++) {
        destroy(components.inhabitants.at(i));
        places.add(components.inhabitants.at(i));
      }
      for (int i = components.lodgers.start(in); i < components.lodgers.end(in); i++) {
        destroyCopy(components.lodgers.at(i));
      }
    }
  }

  /// Whether the data of a component lies where everything is destroyed: in a storage outside a group, or in members of
  /// a group that are all storage.
  private boolean lost(int keeper) {
    DependencyTable dependencies = structure.dependencies;
    boolean found = false;
    for (int i = dependencies.of.start(keeper); i < dependencies.of.end(keeper) && !found; i++) {
      int d = dependencies.of.at(i);
      if (dependencies.hard[d]) {
        found = dependencies.group[d] < 0 ? isLost(dependencies.to[d]) : groupLost(keeper, dependencies.group[d]);
      }
    }
    return found;
  }

  private boolean isLost(int c) {
    return storage[c] && destroyed[c];
  }

  private boolean groupLost(int keeper, int group) {
    DependencyTable dependencies = structure.dependencies;
    return Arrays.stream(dependencies.of.row(keeper))
        .filter(d -> dependencies.hard[d] && dependencies.group[d] == group)
        .flatMap(d -> Arrays.stream(ends(d)))
        .allMatch(this::isLost);
  }
}
