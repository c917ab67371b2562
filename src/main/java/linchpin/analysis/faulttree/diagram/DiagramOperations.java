package linchpin.analysis.faulttree.diagram;

/// The step that decision diagrams of every sort have in common: two are joined by joining what is below their topmost
/// level, once for each pair. As deep as there are levels.
///
/// R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", 1986 ("apply").
public abstract class DiagramOperations {
  public final NodeTable nodes;

  DiagramOperations(NodeTable nodes) {
    this.nodes = nodes;
  }

  /// What a diagram is where the variable of a level above or at its own holds.
  abstract int high(int node, int top);

  /// The diagram that is `low` where the variable of a level does not hold and `high` where it does.
  abstract int node(int level, int low, int high);

  /// Two diagrams joined by an operation that does not care for the order of the two, and gives `a` for two `a`.
  ///
  /// @param neutral the terminal that leaves the other one as it is; the other terminal swallows it
  /// @param known the results of this operation so far
  final int join(int a, int b, int neutral, PairCache known) {
    if (a == b || b == neutral) {
      return a;
    }
    if (a == neutral) {
      return b;
    }
    if (a <= 1 || b <= 1) {
      return 1 - neutral;
    }
    return a < b ? below(a, b, neutral, known) : below(b, a, neutral, known);
  }

  private int below(int a, int b, int neutral, PairCache known) {
    int before = known.get(a, b);
    if (before >= 0) {
      return before;
    }
    int la = nodes.level(a);
    int lb = nodes.level(b);
    int top = Math.min(la, lb);
    int low = join(la == top ? nodes.low(a) : a, lb == top ? nodes.low(b) : b, neutral, known);
    int result = node(top, low, join(high(a, top), high(b, top), neutral, known));
    known.put(a, b, result);
    return result;
  }
}
