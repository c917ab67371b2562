package linchpin.format.imports.openpsa;

import java.util.List;

/// What makes a gate happen.
sealed interface Formula {
  /// A gate or event by its name.
  ///
  /// @param base the path of what it is written in, from which the name is looked up; empty once it has been
  /// @param line where it is named, from 1
  record Named(String name, String base, int line) implements Formula {}

  /// True or false, whatever happens (a house event).
  record Constant(boolean value) implements Formula {}

  /// At least `needed` of these: 1 is an or, all of them an and.
  record AtLeast(int needed, List<Formula> of) implements Formula {
    public AtLeast {
      of = List.copyOf(of);
    }
  }
}
