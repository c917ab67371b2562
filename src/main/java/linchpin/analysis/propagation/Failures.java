package linchpin.analysis.propagation;

import linchpin.analysis.structure.CauseTable;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Structure;

/// What is off: components as a whole, copies, dependencies, failovers. Each is held as a list and as flags. A common
/// cause is held as its members.
public final class Failures {
  final IntList components = new IntList();
  final IntList copies = new IntList();
  final IntList lines = new IntList();
  private final IntList failovers = new IntList();
  public final boolean[] component;
  public final boolean[] copy;
  public final boolean[] line;
  /// Groups whose failover does not take place, at no time.
  public final boolean[] failover;
  /// Components that count as up whatever happens around them.
  public final boolean[] pinned;

  /// The common cause that took each component down, or -1 where none did.
  public final int[] causeOf;
  private final CauseTable causes;

  public Failures(Structure structure) {
    causes = structure.causes;
    causeOf = new int[structure.components.count];
    java.util.Arrays.fill(causeOf, -1);
    failover = new boolean[structure.groups.count];
    component = new boolean[structure.components.count];
    copy = new boolean[structure.components.copies()];
    line = new boolean[structure.dependencies.count];
    pinned = new boolean[structure.components.count];
  }

  /// The same things off, to be added to.
  Failures copy(Structure structure) {
    Failures twin = new Failures(structure);
    for (int i = 0; i < components.size(); i++) {
      twin.addComponent(components.get(i));
      twin.causeOf[components.get(i)] = causeOf[components.get(i)];
    }
    for (int i = 0; i < copies.size(); i++) {
      twin.addCopy(copies.get(i));
    }
    for (int i = 0; i < lines.size(); i++) {
      twin.addLine(lines.get(i));
    }
    for (int i = 0; i < failovers.size(); i++) {
      twin.addFailover(failovers.get(i));
    }
    return twin;
  }

  void addComponent(int c) {
    if (!component[c]) {
      component[c] = true;
      components.add(c);
    }
  }

  void addCopy(int i) {
    if (!copy[i]) {
      copy[i] = true;
      copies.add(i);
    }
  }

  void addLine(int d) {
    if (!line[d]) {
      line[d] = true;
      lines.add(d);
    }
  }

  private void addMember(int c, int cause) {
    if (!component[c]) {
      addComponent(c);
      causeOf[c] = cause;
    }
  }

  private void addFailover(int g) {
    if (!failover[g]) {
      failover[g] = true;
      failovers.add(g);
    }
  }

  public void add(FailureUnit unit) {
    switch (unit.type()) {
      case COMPONENT -> {
        addComponent(unit.number());
        causeOf[unit.number()] = -1;
      }
      case COPY -> addCopy(unit.number());
      case LINE -> addLine(unit.number());
      case CAUSE -> {
        for (int i = causes.members.start(unit.number()); i < causes.members.end(unit.number()); i++) {
          addMember(causes.members.at(i), unit.number());
        }
      }
      case FAILOVER -> addFailover(unit.number());
    }
  }

  /// Nothing off any more.
  public void clear() {
    while (!components.isEmpty()) {
      int c = components.removeLast();
      component[c] = false;
      causeOf[c] = -1;
    }
    while (!copies.isEmpty()) {
      copy[copies.removeLast()] = false;
    }
    while (!lines.isEmpty()) {
      line[lines.removeLast()] = false;
    }
    while (!failovers.isEmpty()) {
      failover[failovers.removeLast()] = false;
    }
  }
}
