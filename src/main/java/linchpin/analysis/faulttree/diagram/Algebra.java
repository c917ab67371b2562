package linchpin.analysis.faulttree.diagram;

/// Monotone functions of variables in some representation, each by a number; equal functions have equal numbers.
interface Algebra {
  /// The function that never holds.
  int FALSE = 0;

  /// The function that is the variable of a level.
  int variable(int level);

  /// The function that at least `k` of these hold. The array may be reordered.
  int atLeast(int k, int[] functions);
}
