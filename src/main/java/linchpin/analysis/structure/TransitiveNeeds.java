package linchpin.analysis.structure;

import java.util.BitSet;
import linchpin.model.Purpose;

/// What components need, directly or not, along the dependencies that count.
public final class TransitiveNeeds {
  private final Structure structure;

  public TransitiveNeeds(Structure structure) {
    this.structure = structure;
  }

  /// Everything that some components need under an access, themselves included.
  public BitSet of(Purpose purpose, int... starts) {
    DependencyTable dependencies = structure.dependencies;
    BitSet met = new BitSet();
    IntList open = new IntList();
    for (int start : starts) {
      enter(start, met, open);
    }
    while (!open.isEmpty()) {
      int c = open.removeLast();
      for (int i = dependencies.of.start(c); i < dependencies.of.end(c); i++) {
        int line = dependencies.of.at(i);
        if (purpose.counts(dependencies.access[line])) {
          follow(line, met, open);
        }
      }
    }
    return met;
  }

  private void follow(int line, BitSet met, IntList open) {
    int to = structure.dependencies.to[line];
    if (to >= 0) {
      enter(to, met, open);
      return;
    }
    for (int member : structure.groups.members.row(structure.dependencies.group[line])) {
      if (member != structure.dependencies.from[line]) {
        enter(member, met, open);
      }
    }
  }

  private static void enter(int c, BitSet met, IntList open) {
    if (!met.get(c)) {
      met.set(c);
      open.add(c);
    }
  }
}
