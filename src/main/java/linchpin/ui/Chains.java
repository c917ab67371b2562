package linchpin.ui;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// Finds the chains from a failure to the journey it hits: at once in a small diagram, beside the window in a large one.
/// One question at a time; an answer to an older one is dropped.
public final class Chains {
  /// Up to so many components a chain is found within a frame.
  private static final int SMALL = 300;

  private final Executor aside =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("chains").factory());
  private volatile @Nullable Object newest;

  /// Asks for a chain.
  ///
  /// @param topology what it is found in
  /// @param chain finds it
  /// @param take gets it on the JavaFX thread: before this returns in a small diagram, else later
  /// @return whether it was found at once
  public boolean ask(Topology topology, Supplier<List<String>> chain, Consumer<List<String>> take) {
    Object question = new Object();
    newest = question;
    if (topology.components().size() <= SMALL) {
      take.accept(chain.get());
      return true;
    }
    aside.execute(() -> {
      if (newest == question) {
        List<String> found = Objects.requireNonNull(chain.get());
        Platform.runLater(() -> {
          if (newest == question) {
            take.accept(found);
          }
        });
      }
    });
    return false;
  }

  /// Drops the question that is open.
  public void forget() {
    newest = null;
  }
}
