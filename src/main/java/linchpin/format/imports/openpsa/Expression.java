package linchpin.format.imports.openpsa;

import java.util.List;

/// A number that a file writes as a calculation.
sealed interface Expression {
  record Number(double value) implements Expression {}

  /// @param base the path of what it is written in, from which names are looked up
  record Parameter(String name, String base, int line) implements Expression {}

  /// A function of other expressions, distributions included.
  record Call(String function, List<Expression> of) implements Expression {
    public Call {
      of = List.copyOf(of);
    }
  }
}
