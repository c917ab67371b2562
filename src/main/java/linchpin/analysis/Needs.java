package linchpin.analysis;

import java.util.BitSet;
import linchpin.analysis.faulttree.IntList;
import linchpin.model.Purpose;

/// What components need, directly or not, along the dependencies that count.
final class Needs {
  private final Structure structure;

  Needs(Structure structure) {
    this.structure = structure;
  }

  /// Everything that some components need under an access, themselves included.
  BitSet of(Purpose purpose, int... starts) {
    Lines lines = structure.lines;
    BitSet met = new BitSet();
    IntList open = new IntList();
    for (int start : starts) {
      enter(start, met, open);
    }
    while (!open.isEmpty()) {
      int c = open.removeLast();
      for (int i = lines.of.start(c); i < lines.of.end(c); i++) {
        int line = lines.of.at(i);
        if (purpose.counts(lines.access[line])) {
          follow(line, met, open);
        }
      }
    }
    return met;
  }

  private void follow(int line, BitSet met, IntList open) {
    int to = structure.lines.to[line];
    if (to >= 0) {
      enter(to, met, open);
      return;
    }
    for (int member : structure.groups.members.row(structure.lines.group[line])) {
      if (member != structure.lines.from[line]) {
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
