package linchpin.format.imports.openpsa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// House events and what they decide: gates that are the same whatever happens are no part of any cut set.
final class HouseEvents {
  private final Map<String, Boolean> known = new HashMap<>();

  HouseEvents(FaultTreeFile tree) {
    known.putAll(tree.houses());
    List<FaultTreeFile.Gate> open = new ArrayList<>(tree.gates().values());
    Set<String> decided = new HashSet<>(known.keySet());
    for (boolean again = true; again; ) {
      again = false;
      for (FaultTreeFile.Gate gate : List.copyOf(open)) {
        if (folded(gate.formula()) instanceof Formula.Constant constant && decided.add(gate.name())) {
          known.put(gate.name(), constant.value());
          open.remove(gate);
          again = true;
        }
      }
    }
  }

  /// The formula without constants, unless it is one; an operation never needs more arguments than it has.
  Formula folded(Formula formula) {
    return switch (formula) {
      case Formula.Constant constant -> constant;
      case Formula.Named named -> {
        Boolean value = known.get(named.name());
        yield value == null ? named : new Formula.Constant(value);
      }
      case Formula.AtLeast some -> folded(some);
    };
  }

  private Formula folded(Formula.AtLeast some) {
    int needed = some.needed();
    List<Formula> left = new ArrayList<>();
    for (Formula argument : some.of()) {
      Formula folded = folded(argument);
      if (folded instanceof Formula.Constant constant) {
        needed -= constant.value() ? 1 : 0;
      } else {
        left.add(folded);
      }
    }
    return needed <= 0 || needed > left.size() ? new Formula.Constant(needed <= 0) : new Formula.AtLeast(needed, left);
  }
}
