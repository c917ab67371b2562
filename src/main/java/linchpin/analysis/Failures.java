package linchpin.analysis;

import linchpin.analysis.faulttree.IntList;

/// What is off: components as a whole, copies, dependencies. Each is held as a list and as flags.
final class Failures {
  final IntList components = new IntList();
  final IntList copies = new IntList();
  final IntList lines = new IntList();
  final boolean[] component;
  final boolean[] copy;
  final boolean[] line;
  /// Components that count as up whatever happens around them.
  final boolean[] pinned;

  Failures(Structure structure) {
    component = new boolean[structure.places.count];
    copy = new boolean[structure.places.copies()];
    line = new boolean[structure.lines.count];
    pinned = new boolean[structure.places.count];
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

  void add(Unit unit) {
    switch (unit.type()) {
      case COMPONENT -> addComponent(unit.number());
      case COPY -> addCopy(unit.number());
      case LINE -> addLine(unit.number());
    }
  }

  /// Nothing off any more.
  void clear() {
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
