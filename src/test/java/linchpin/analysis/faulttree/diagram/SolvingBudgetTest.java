package linchpin.analysis.faulttree.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import linchpin.analysis.faulttree.tree.BudgetExceeded;
import linchpin.task.Cancellation;
import linchpin.task.MemoryBudget;
import org.junit.jupiter.api.Test;

class SolvingBudgetTest {
  private static final long MEGABYTE = 1L << 20;
  private final MemoryBudget memory = new MemoryBudget(64 * MEGABYTE);
  private final SolvingBudget solving = SolvingBudget.of(memory, Cancellation.NEVER);

  @Test
  void whatIsTooLargeHasNoAnswer() {
    assertThat(solving.<String>deep(() -> {
      throw new BudgetExceeded(7);
    })).isNull();
    assertThat(solving.<String>deep(() -> {
      throw new StackOverflowError();
    })).isNull();
    assertThat(solving.memoryRanOut()).isFalse();
  }

  @Test
  void thatMemoryRanOutIsRemembered() {
    assertThat(solving.<String>deep(() -> {
      throw new OutOfMemoryError("Java heap space");
    })).isNull();
    assertThat(solving.memoryRanOut()).isTrue();
  }

  @Test
  void aFaultOfTheMachineIsNotTakenForATreeThatIsTooLarge() {
    assertThatThrownBy(() -> solving.deep(() -> {
      throw new InternalError("a fault");
    })).isInstanceOf(InternalError.class);
    assertThatThrownBy(() -> solving.deep(() -> {
      throw new UnknownError("a fault");
    })).isInstanceOf(UnknownError.class);
  }

  @Test
  void theNodesDependOnTheSizeOfTheBudgetAndNotOnWhatIsLeftOfIt() {
    try (DiagramRoom other = solving.room(solving.nodes())) {
      other.grow(32 * MEGABYTE);
      assertThat(memory.left()).isZero();
      assertThat(SolvingBudget.of(memory, Cancellation.NEVER).nodes()).isEqualTo(solving.nodes());
    }
    assertThat(memory.left()).isEqualTo(64 * MEGABYTE);
  }

  @Test
  void aSmallDiagramDoesNotWaitAndALargeOneDoes() {
    SolvingBudget cancelled = SolvingBudget.of(memory, () -> true);
    try (DiagramRoom all = solving.room(solving.nodes());
        DiagramRoom next = cancelled.room(1 << 16)) {
      all.grow(32 * MEGABYTE);
      next.grow(MEGABYTE);
      assertThatThrownBy(() -> next.grow(32 * MEGABYTE)).as("gave up waiting").isInstanceOf(CancellationException.class);
    }
  }
}
