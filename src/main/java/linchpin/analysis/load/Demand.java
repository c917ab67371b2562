package linchpin.analysis.load;

import java.util.Arrays;
import java.util.function.IntPredicate;
import linchpin.analysis.structure.Structure;
import linchpin.model.Component;
import linchpin.model.Journey;
import linchpin.model.OnOverload;
import linchpin.model.Scenario;

/// What is asked of a structure and what it can carry: request rates and capacities, with a scenario's factors.
public final class Demand {
  /// Requests per second of each journey.
  final double[] rate;
  /// Requests per second of one copy of each component; infinite where there is no limit.
  final double[] capacity;
  /// Whether a component stops when it is overloaded.
  public final boolean[] failing;

  public Demand(Structure structure, Scenario scenario) {
    rate = structure.journeys.stream().mapToDouble(Demand::rate).map(r -> r * scenario.surge()).toArray();
    capacity = new double[structure.components.count];
    failing = new boolean[structure.components.count];
    for (int c = 0; c < capacity.length; c++) {
      Component component = structure.component(c);
      Double given = component.capacity();
      capacity[c] = given == null ? Double.POSITIVE_INFINITY : given;
      failing[c] = component.onOverload() == OnOverload.FAIL;
    }
    scenario.saturate().forEach((id, factor) -> saturate(structure, id, factor));
  }

  private Demand(double[] rate, double[] capacity, boolean[] failing) {
    this.rate = rate;
    this.capacity = capacity;
    this.failing = failing;
  }

  /// The same with the capacities of some components left aside.
  public Demand without(IntPredicate components) {
    double[] left = capacity.clone();
    for (int c = 0; c < left.length; c++) {
      left[c] = components.test(c) ? Double.POSITIVE_INFINITY : left[c];
    }
    return new Demand(rate, left, failing);
  }

  private static double rate(Journey journey) {
    Double given = journey.requestsPerSecond();
    return given == null ? 0 : given;
  }

  private void saturate(Structure structure, String id, double factor) {
    int c = structure.component(id);
    int g = structure.group(id);
    if (c >= 0) {
      limit(c, factor);
    } else if (g >= 0) {
      Arrays.stream(structure.groups.members.row(g)).forEach(member -> limit(member, factor));
    }
  }

  private void limit(int c, double factor) {
    if (capacity[c] < Double.POSITIVE_INFINITY) {
      capacity[c] *= factor;
    }
  }

  /// Whether any load flows.
  public boolean any() {
    return Arrays.stream(rate).anyMatch(r -> r > 0);
  }

  /// Whether load can have an effect: there is some, and something has a limit.
  public boolean matters() {
    return any() && Arrays.stream(capacity).anyMatch(c -> c < Double.POSITIVE_INFINITY);
  }
}
