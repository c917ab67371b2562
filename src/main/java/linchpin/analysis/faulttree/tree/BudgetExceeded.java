package linchpin.analysis.faulttree.tree;

/// More nodes were needed than the budget allows.
public final class BudgetExceeded extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BudgetExceeded(int nodes) {
    super("more than " + nodes + " nodes", null, false, false);
  }
}
