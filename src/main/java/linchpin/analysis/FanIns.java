package linchpin.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Finds components that two or more journeys, or members of two or more groups, need (semantics section 7).
final class FanIns {
  /// Beyond so many steps of search only journeys are looked at.
  private static final long STEPS = 200_000_000;

  private final Structure structure;

  FanIns(Structure structure) {
    this.structure = structure;
  }

  List<FanIn> found(Cancellation cancellation) {
    Needs needs = new Needs(structure);
    List<BitSet> byJourney = new ArrayList<>();
    for (int j = 0; j < structure.entries.length; j++) {
      cancellation.check();
      int entry = structure.entries[j];
      byJourney.add(entry < 0 ? new BitSet() : needs.of(structure.journeys.get(j).access(), entry));
    }
    List<BitSet> byGroup = new ArrayList<>();
    boolean groups = (long) structure.groups.count * structure.places.count <= STEPS;
    for (int g = 0; groups && g < structure.groups.count; g++) {
      cancellation.check();
      int[] members = structure.groups.members.row(g);
      BitSet all = needs.of(linchpin.model.Purpose.ANY, members);
      Arrays.stream(members).forEach(all::clear);
      byGroup.add(all);
    }
    return together(byJourney, byGroup);
  }

  private List<FanIn> together(List<BitSet> byJourney, List<BitSet> byGroup) {
    for (int j = 0; j < byJourney.size(); j++) {
      if (structure.entries[j] >= 0) {
        byJourney.get(j).clear(structure.entries[j]);
      }
    }
    List<FanIn> found = new ArrayList<>();
    for (int c = 0; c < structure.places.count; c++) {
      int component = c;
      int journeys = (int) byJourney.stream().filter(b -> b.get(component)).count();
      int groups = (int) byGroup.stream().filter(b -> b.get(component)).count();
      if (journeys >= 2 || groups >= 2) {
        found.add(fanIn(c, byJourney, byGroup));
      }
    }
    return List.copyOf(found);
  }

  private FanIn fanIn(int c, List<BitSet> byJourney, List<BitSet> byGroup) {
    List<String> journeys = new ArrayList<>();
    for (int j = 0; j < byJourney.size(); j++) {
      if (byJourney.get(j).get(c)) {
        journeys.add(structure.journeys.get(j).id());
      }
    }
    List<String> groups = new ArrayList<>();
    for (int g = 0; g < byGroup.size(); g++) {
      if (byGroup.get(g).get(c)) {
        groups.add(structure.groups.ids[g]);
      }
    }
    return new FanIn(structure.places.ids[c], List.copyOf(journeys), List.copyOf(groups));
  }
}
