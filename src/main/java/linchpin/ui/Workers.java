package linchpin.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// What runs the long work of one document.
///
/// @param analysing runs the analysis, one task after another
/// @param working runs what takes long otherwise, one task after another
/// @param end ends both; what is handed in later is dropped
record Workers(Executor analysing, Executor working, Runnable end) {
  /// Two threads of their own.
  static Workers own() {
    ThreadPoolExecutor analysing = worker("analysis");
    ThreadPoolExecutor working = worker("work");
    return new Workers(analysing, working, () -> {
      analysing.shutdownNow();
      working.shutdownNow();
    });
  }

  private static ThreadPoolExecutor worker(String name) {
    return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
        Thread.ofPlatform().daemon().name(name).factory(), new ThreadPoolExecutor.DiscardPolicy());
  }
}
