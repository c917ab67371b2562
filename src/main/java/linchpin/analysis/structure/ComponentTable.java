package linchpin.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.model.Component;
import linchpin.model.Topology;

/// Components by number: where they and their copies stand. A component with one instance has no copies here.
public final class ComponentTable {
  public final int count;
  public final String[] ids;
  /// The domain a component stands in, or -1.
  public final int[] domain;
  public final boolean[] person;
  public final boolean[] container;
  /// n and k of each component.
  public final int[] instances;
  public final int[] needed;
  /// The first copy of each component; the copies of c are `firstCopy[c] .. firstCopy[c + 1] - 1`.
  public final int[] firstCopy;
  public final int[] copyOwner;
  /// The domain a copy is spread to, or -1.
  public final int[] copyDomain;
  /// Domain to the components in it.
  public final SparseRows inhabitants;
  /// Domain to the copies in it.
  public final SparseRows lodgers;

  ComponentTable(Topology topology, Map<String, Integer> index) {
    List<Component> all = new ArrayList<>(topology.components().values());
    count = all.size();
    ids = all.stream().map(Component::id).toArray(String[]::new);
    domain = all.stream().mapToInt(c -> numberOf(index, c.domain())).toArray();
    instances = all.stream().mapToInt(Component::copies).toArray();
    needed = all.stream().mapToInt(Component::required).toArray();
    person = new boolean[count];
    container = new boolean[count];
    firstCopy = new int[count + 1];
    for (int c = 0; c < count; c++) {
      person[c] = all.get(c).isHuman();
      container[c] = all.get(c).isPlace();
      firstCopy[c + 1] = firstCopy[c] + (instances[c] > 1 && !person[c] ? instances[c] : 0);
    }
    copyOwner = new int[firstCopy[count]];
    copyDomain = new int[firstCopy[count]];
    for (int c = 0; c < count; c++) {
      dealOut(c, all.get(c).spread(), index);
    }
    inhabitants = SparseRows.inverse(count, domain);
    lodgers = SparseRows.inverse(count, copyDomain);
  }

  private void dealOut(int component, List<String> spread, Map<String, Integer> index) {
    for (int copy = firstCopy[component]; copy < firstCopy[component + 1]; copy++) {
      copyOwner[copy] = component;
      int i = copy - firstCopy[component];
      copyDomain[copy] = spread.isEmpty() ? -1 : numberOf(index, spread.get(i % spread.size()));
    }
  }

  private static int numberOf(Map<String, Integer> index, @org.jspecify.annotations.Nullable String id) {
    return id == null ? -1 : index.getOrDefault(id, -1);
  }

  public boolean hasCopies(int component) {
    return firstCopy[component + 1] > firstCopy[component];
  }

  public int copies() {
    return copyOwner.length;
  }

  /// `id#1` for the first copy of a component.
  public String copyId(int copy) {
    int owner = copyOwner[copy];
    return ids[owner] + "#" + (copy - firstCopy[owner] + 1);
  }
}
