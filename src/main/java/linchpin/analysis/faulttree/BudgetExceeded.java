package linchpin.analysis.faulttree;

/// More nodes were needed than the budget allows.
final class BudgetExceeded extends RuntimeException {
  private static final long serialVersionUID = 1;

  BudgetExceeded(int nodes) {
    super("more than " + nodes + " nodes", null, false, false);
  }
}
