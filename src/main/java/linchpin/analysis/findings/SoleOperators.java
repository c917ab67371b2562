package linchpin.analysis.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.analysis.report.PersonReport;
import linchpin.model.Component;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// Who can bring back what (docs/semantics.md, section 7, human SPOF and bus factor).
public final class SoleOperators {
  private final Topology topology;

  public SoleOperators(Topology topology) {
    this.topology = topology;
  }

  /// People with something that only they can bring back, in the order of what that is.
  public List<PersonReport> soleOperators() {
    Map<String, List<String>> sole = new LinkedHashMap<>();
    for (Component component : topology.components().values()) {
      Set<String> operators = operators(component);
      if (count(operators) == 1) {
        sole.computeIfAbsent(operators.iterator().next(), p -> new ArrayList<>()).add(component.id());
      }
    }
    return sole.entrySet().stream().map(e -> new PersonReport(e.getKey(), List.copyOf(e.getValue()))).toList();
  }

  /// The least number of people whose absence leaves some component with none of its operators; null where none has
  /// any.
  public @Nullable Integer busFactor() {
    Integer least = null;
    for (Component component : topology.components().values()) {
      int people = count(operators(component));
      if (people > 0 && (least == null || people < least)) {
        least = people;
      }
    }
    return least;
  }

  private Set<String> operators(Component component) {
    Set<String> known = new LinkedHashSet<>(component.operators());
    known.retainAll(topology.components().keySet());
    return known;
  }

  private int count(Set<String> operators) {
    return operators.stream().mapToInt(id -> Objects.requireNonNull(topology.component(id)).heads()).sum();
  }
}
