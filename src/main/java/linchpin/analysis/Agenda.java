package linchpin.analysis;

import java.util.BitSet;

/// Components still to be looked at, those that are needed before those that need them: so that news of many lanes
/// travels together. Components of a cycle come in the order in which a depth-first search leaves them.
final class Agenda {
  private final int[] positionOf;
  private final int[] at;
  private final BitSet open = new BitSet();
  private int cursor;
  private int size;

  /// @param order all components
  Agenda(int[] order) {
    at = order;
    positionOf = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      positionOf[order[i]] = i;
    }
  }

  /// All components: domains and targets first.
  static int[] order(Structure structure) {
    Places places = structure.places;
    Lines lines = structure.lines;
    Rows.Builder rows = new Rows.Builder();
    for (int c = 0; c < places.count; c++) {
      if (places.domain[c] >= 0) {
        rows.add(places.domain[c]);
      }
      for (int copy = places.firstCopy[c]; copy < places.firstCopy[c + 1]; copy++) {
        if (places.copyDomain[copy] >= 0) {
          rows.add(places.copyDomain[copy]);
        }
      }
      for (int i = lines.of.start(c); i < lines.of.end(c); i++) {
        int line = lines.of.at(i);
        rows.add(lines.to[line] >= 0 ? lines.to[line] : places.count + lines.group[line]);
      }
      rows.endRow();
    }
    for (int g = 0; g < structure.groups.count; g++) {
      for (int member : structure.groups.members.row(g)) {
        rows.add(member);
      }
      rows.endRow();
    }
    return java.util.Arrays.stream(new Tarjan(rows.build()).left.toArray()).filter(n -> n < places.count).toArray();
  }

  /// Adds a component that is not on the agenda.
  void add(int c) {
    int position = positionOf[c];
    open.set(position);
    cursor = Math.min(cursor, position);
    size++;
  }

  /// Takes the first component off the agenda.
  int remove() {
    cursor = open.nextSetBit(cursor);
    open.clear(cursor);
    size--;
    return at[cursor];
  }

  boolean isEmpty() {
    return size == 0;
  }
}
