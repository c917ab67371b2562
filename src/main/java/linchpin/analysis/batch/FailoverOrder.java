package linchpin.analysis.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import linchpin.analysis.structure.GroupTable;
import linchpin.analysis.structure.IntList;

/// When groups fail over, latest first: the moments of a single failure, seen backwards.
final class FailoverOrder {
  /// Those by people; every group of these waits at first.
  final List<Step> manual;
  /// Those by machines that take any time.
  final List<Step> automatic;

  /// Groups that fail over at one time.
  record Step(double seconds, IntList groups) {}

  FailoverOrder(GroupTable groups) {
    TreeMap<Double, IntList> byPeople = new TreeMap<>(Comparator.reverseOrder());
    TreeMap<Double, IntList> byMachines = new TreeMap<>(Comparator.reverseOrder());
    for (int g = 0; g < groups.count; g++) {
      if (groups.switches(g) && !groups.automatic[g]) {
        byPeople.computeIfAbsent(groups.seconds[g], s -> new IntList()).add(g);
      } else if (groups.switches(g) && groups.seconds[g] > 0) {
        byMachines.computeIfAbsent(groups.seconds[g], s -> new IntList()).add(g);
      }
    }
    manual = steps(byPeople);
    automatic = steps(byMachines);
  }

  private static List<Step> steps(TreeMap<Double, IntList> bySeconds) {
    List<Step> all = new ArrayList<>();
    bySeconds.forEach((seconds, groups) -> all.add(new Step(seconds, groups)));
    return all;
  }
}
