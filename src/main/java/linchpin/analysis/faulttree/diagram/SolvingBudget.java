package linchpin.analysis.faulttree.diagram;

import java.util.concurrent.Callable;
import linchpin.analysis.faulttree.tree.BudgetExceeded;
import linchpin.task.Cancellation;
import linchpin.task.DeepStack;
import linchpin.task.MemoryBudget;
import org.jspecify.annotations.Nullable;

/// What the solving of one tree may take.
public final class SolvingBudget {
  private static final int MOST_NODES = 1 << 25;

  private final int nodes;
  private final MemoryBudget memory;
  private final Cancellation cancellation;
  private volatile boolean memoryRanOut;

  /// @param nodes the most nodes that the diagrams may have at a time
  /// @param memory what they are taken from
  public SolvingBudget(int nodes, MemoryBudget memory, Cancellation cancellation) {
    this.nodes = nodes;
    this.memory = memory;
    this.cancellation = cancellation;
  }

  /// All the nodes that there is memory for. How many these are depends on the budget's size only, never on what else
  /// takes from it: that only makes the solving wait.
  public static SolvingBudget of(MemoryBudget memory, Cancellation cancellation) {
    int nodes = (int) Math.min(MOST_NODES, memory.bytes() / DiagramRoom.BYTES_PER_NODE);
    return new SolvingBudget(nodes, memory, cancellation);
  }

  public int nodes() {
    return nodes;
  }

  public Cancellation cancellation() {
    return cancellation;
  }

  /// Room for the diagrams of one step.
  ///
  /// @param most how many nodes each may have; never more than the whole
  public DiagramRoom room(int most) {
    return new DiagramRoom(most, memory, cancellation);
  }

  /// Whether something was given up because the memory did not suffice, though the budget did.
  public boolean memoryRanOut() {
    return memoryRanOut;
  }

  /// Runs work that recurses as deep as there are variables; null when its budget, the stack or the memory did not
  /// suffice. That the memory did not is remembered, so that it can be told: it depends on what else is in it.
  public <T extends Object> @Nullable T deep(Callable<T> work) {
    try {
      return DeepStack.call(work);
    } catch (BudgetExceeded | StackOverflowError tooLarge) {
      return null;
    } catch (OutOfMemoryError e) {
      memoryRanOut = true;
      return null;
    }
  }
}
