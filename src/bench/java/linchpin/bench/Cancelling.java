package linchpin.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import linchpin.advice.Findings;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.model.Topology;
import linchpin.task.Task;
import linchpin.task.TaskQueue;
import linchpin.task.TaskScope;
import linchpin.task.TaskService;

/// How soon cancelled work ends: closes a document at random moments of its analysis and waits until no thread is
/// busy; and cancels a job and waits until the next begins. Arguments: numbers of components (10000), of made-up
/// models.
public final class Cancelling {
  private static final int ROUNDS = 40;
  private static final int WARM_UPS = 3;
  /// Of an analysis that takes longer only so much is looked at, in nanoseconds.
  private static final long LONGEST = 4_000_000_000L;
  /// Whoever is still at it after so long is told.
  private static final long SLOW = 50_000_000;
  private static final int FRAMES = 4;

  private final TaskService service = TaskService.onThreads(Runnable::run, e -> {
    throw new AssertionError(e);
  });
  private final Random random = new Random(7);
  private final Map<String, Integer> slow = new TreeMap<>();

  private Cancelling() {}

  public static void main(String[] args) throws InterruptedException {
    Cancelling cancelling = new Cancelling();
    for (String size : args.length == 0 ? new String[] {"10000"} : args) {
      int components = Integer.parseInt(size);
      cancelling.close("layered " + size, Models.layered(components, 7).topology());
      cancelling.close("estate " + size, Estate.of(components, 7));
      cancelling.nextJob("layered " + size, Models.layered(components, 7).topology());
    }
    cancelling.slow.forEach((where, times) -> System.err.println(times + " x after 50 ms still at\n" + where));
    cancelling.service.close();
  }

  private void close(String what, Topology topology) throws InterruptedException {
    long whole = 0;
    for (int i = 0; i < WARM_UPS; i++) {
      long start = System.nanoTime();
      try (TaskScope scope = service.scope()) {
        analyse(scope.queue(TaskQueue.Policy.NEWEST_WINS), topology);
        while (service.busy() > 0 && System.nanoTime() - start < LONGEST) {
          Thread.sleep(1);
        }
      }
      whole = Math.min(LONGEST, System.nanoTime() - start);
      idle(Long.MAX_VALUE);
    }
    List<Double> waits = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      TaskScope scope = service.scope();
      analyse(scope.queue(TaskQueue.Policy.NEWEST_WINS), topology);
      Thread.sleep((long) (random.nextDouble() * whole / 1e6));
      long start = System.nanoTime();
      scope.close();
      idle(start + SLOW);
      waits.add((System.nanoTime() - start) / 1e6);
    }
    tell("close during analysis of " + what + String.format(Locale.ROOT, " (in its first %.0f ms)", whole / 1e6), waits);
  }

  private static Task<Integer> analyse(TaskQueue queue, Topology topology) {
    return queue.submit(
        context -> Findings.of(Analyzer.analyze(topology, AnalysisOptions.DEFAULT, context, early -> {})).size(),
        done -> {}, failure -> {});
  }

  private void idle(long slowAt) throws InterruptedException {
    boolean told = false;
    while (service.busy() > 0) {
      Thread.sleep(0, 200_000);
      if (!told && System.nanoTime() - slowAt > 0 && slowAt != Long.MAX_VALUE) {
        told = true;
        Thread.getAllStackTraces().forEach((thread, trace) -> {
          if (thread.getName().startsWith("task ") && thread.getState() == Thread.State.RUNNABLE) {
            slow.merge(Arrays.stream(trace).filter(f -> f.getClassName().startsWith("linchpin.")).limit(FRAMES)
                .map(f -> "    " + f).collect(Collectors.joining("\n")), 1, Integer::sum);
          }
        });
      }
    }
  }

  private void nextJob(String what, Topology topology) throws InterruptedException {
    List<Double> waits = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      TaskQueue jobs = service.scope().queue(TaskQueue.Policy.IN_ORDER);
      CountDownLatch begun = new CountDownLatch(1);
      Task<Integer> first = analyse(jobs, topology);
      jobs.submit(context -> {
        begun.countDown();
        return true;
      }, done -> {}, failure -> {});
      Thread.sleep(random.nextInt(50));
      long start = System.nanoTime();
      first.cancel();
      begun.await();
      waits.add((System.nanoTime() - start) / 1e6);
      jobs.close();
      idle(Long.MAX_VALUE);
    }
    tell("cancel a job that analyses " + what + ", until the next begins", waits);
  }

  private static void tell(String what, List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    System.out.printf(Locale.ROOT, "%s: median %.1f ms, 90 %% %.1f ms, most %.1f ms%n", what,
        sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 9 / 10), sorted.getLast());
  }
}
