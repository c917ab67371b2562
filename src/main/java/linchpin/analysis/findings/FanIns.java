package linchpin.analysis.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import linchpin.analysis.report.FanIn;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.SparseRows;
import linchpin.analysis.structure.Structure;
import linchpin.analysis.structure.TransitiveNeeds;
import linchpin.model.Purpose;
import linchpin.task.Cancellation;

/// Finds components that two or more journeys, or members of two or more groups, need (docs/semantics.md, section 7).
public final class FanIns {
  /// Beyond so many pairs of a group and what it needs only journeys are looked at.
  private static final int PAIRS = 20_000_000;

  private final Structure structure;
  private final TransitiveNeeds needs;

  public FanIns(Structure structure) {
    this.structure = structure;
    needs = new TransitiveNeeds(structure);
  }

  public List<FanIn> found(Cancellation cancellation) {
    List<BitSet> byJourney = byJourney(cancellation);
    SparseRows groupsOf = groupsOf(cancellation);
    List<FanIn> found = new ArrayList<>();
    for (int c = 0; c < structure.components.count; c++) {
      List<String> journeys = journeys(c, byJourney);
      if (journeys.size() >= 2 || groupsOf.size(c) >= 2) {
        found.add(new FanIn(structure.components.ids[c], journeys, IdList.of(structure.groups.ids, groupsOf.row(c))));
      }
    }
    return List.copyOf(found);
  }

  /// What each journey needs besides its entry.
  private List<BitSet> byJourney(Cancellation cancellation) {
    List<BitSet> all = new ArrayList<>();
    for (int j = 0; j < structure.entries.length; j++) {
      cancellation.check();
      int entry = structure.entries[j];
      BitSet needed = entry < 0 ? new BitSet() : needs.of(structure.journeys.get(j).access(), entry);
      if (entry >= 0) {
        needed.clear(entry);
      }
      all.add(needed);
    }
    return all;
  }

  private List<String> journeys(int c, List<BitSet> byJourney) {
    List<String> journeys = new ArrayList<>();
    for (int j = 0; j < byJourney.size(); j++) {
      if (byJourney.get(j).get(c)) {
        journeys.add(structure.journeys.get(j).id());
      }
    }
    return List.copyOf(journeys);
  }

  /// Of each component the groups that need it besides their own members.
  private SparseRows groupsOf(Cancellation cancellation) {
    IntList needed = new IntList();
    IntList by = new IntList();
    for (int g = 0; g < structure.groups.count; g++) {
      cancellation.check();
      int[] members = structure.groups.members.row(g);
      BitSet all = needs.of(Purpose.ANY, members);
      for (int member : members) {
        all.clear(member);
      }
      if (needed.size() + all.cardinality() > PAIRS) {
        return SparseRows.inverse(structure.components.count, new int[0]);
      }
      for (int c = all.nextSetBit(0); c >= 0; c = all.nextSetBit(c + 1)) {
        needed.add(c);
        by.add(g);
      }
    }
    return SparseRows.inverse(structure.components.count, needed.toArray()).map(by::get);
  }
}
