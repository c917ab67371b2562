package linchpin.ui.session;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import linchpin.model.Topology;
import linchpin.task.TaskQueue;
import linchpin.task.TaskScope;

/// Finds the chains from a failure to the journey it hits: at once in a small diagram, beside the window in a large
/// one. One question at a time; an answer to an older one is dropped.
public final class ChainSearch {
  /// Up to so many components a chain is found within a frame.
  private static final int SMALL = 300;

  private final TaskQueue questions;

  /// @param tasks ends what is asked when it ends
  public ChainSearch(TaskScope tasks) {
    questions = tasks.queue(TaskQueue.Policy.NEWEST_WINS);
  }

  /// Asks for a chain.
  ///
  /// @param topology what it is found in
  /// @param chain finds it
  /// @param take gets it on the JavaFX thread: before this returns in a small diagram, else later; none when it could
  ///     not be found
  /// @return whether it was found at once
  public boolean ask(Topology topology, Supplier<List<String>> chain, Consumer<List<String>> take) {
    questions.cancel();
    if (topology.components().size() <= SMALL) {
      take.accept(chain.get());
      return true;
    }
    questions.submit(context -> chain.get(), take, failure -> take.accept(List.of()));
    return false;
  }

  /// Drops the question that is open.
  public void forget() {
    questions.cancel();
  }
}
