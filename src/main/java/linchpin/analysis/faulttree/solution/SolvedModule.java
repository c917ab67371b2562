package linchpin.analysis.faulttree.solution;

/// A module of a tree, solved over its leaves: exactly, or up to a size of its cut sets.
sealed interface SolvedModule permits ModuleDiagram, ModuleThreshold, ModuleSets {
  /// The module's gate.
  int top();

  /// The node that each level stands for: a basic event or the gate of a module below.
  int[] leaves();

  /// How many units the smallest cut set has; [Integer#MAX_VALUE] when there is none.
  ///
  /// @param weights how many each level stands for at least
  int smallest(int[] weights);
}
