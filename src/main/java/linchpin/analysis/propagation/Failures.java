package linchpin.analysis.propagation;

import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Structure;

/// What is off: components as a whole, copies, dependencies. Each is held as a list and as flags.
public final class Failures {
  final IntList components = new IntList();
  final IntList copies = new IntList();
  final IntList lines = new IntList();
  public final boolean[] component;
  public final boolean[] copy;
  public final boolean[] line;
  /// Components that count as up whatever happens around them.
  public final boolean[] pinned;

  public Failures(Structure structure) {
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
    }
    for (int i = 0; i < copies.size(); i++) {
      twin.addCopy(copies.get(i));
    }
    for (int i = 0; i < lines.size(); i++) {
      twin.addLine(lines.get(i));
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

  public void add(FailureUnit unit) {
    switch (unit.type()) {
      case COMPONENT -> addComponent(unit.number());
      case COPY -> addCopy(unit.number());
      case LINE -> addLine(unit.number());
    }
  }

  /// Nothing off any more.
  public void clear() {
    while (!components.isEmpty()) {
      component[components.removeLast()] = false;
    }
    while (!copies.isEmpty()) {
      copy[copies.removeLast()] = false;
    }
    while (!lines.isEmpty()) {
      line[lines.removeLast()] = false;
    }
  }
}
