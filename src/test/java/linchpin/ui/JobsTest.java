package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class JobsTest {
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final Jobs jobs = new Jobs(worker::add, Runnable::run);
  private final List<String> taken = new ArrayList<>();

  @Test
  void names_what_runs_until_its_result_is_taken() {
    jobs.run("Laying out", () -> "done", taken::add, e -> taken.add("failed"));
    assertThat(jobs.running().get()).isEqualTo("Laying out");
    worker.remove().run();
    assertThat(jobs.running().get()).isEmpty();
    assertThat(taken).containsExactly("done");
  }

  @Test
  void what_was_cancelled_is_not_taken() {
    jobs.run("Importing", () -> "done", taken::add, e -> taken.add("failed"));
    jobs.cancel();
    worker.remove().run();
    assertThat(taken).isEmpty();
    assertThat(jobs.message().get()).isEqualTo("Importing: cancelled");
  }

  @Test
  void newer_work_replaces_older() {
    jobs.run("First", () -> "first", taken::add, e -> taken.add("failed"));
    jobs.run("Second", () -> "second", taken::add, e -> taken.add("failed"));
    worker.forEach(Runnable::run);
    assertThat(taken).containsExactly("second");
  }

  @Test
  void a_failure_is_handed_back() {
    jobs.<String>run("Opening", () -> {
      throw new java.io.IOException("no such file");
    }, taken::add, e -> taken.add(e.getMessage()));
    worker.remove().run();
    assertThat(taken).containsExactly("no such file");
  }
}
