package linchpin.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Asks the analysis the same on one thread and on many, several models at the same time, until the time is up. First
/// every model of a batch is analysed on one thread while nothing else runs; then each on 2, 3, 4 and 8 threads, all
/// these mixed.
///
/// Arguments: seconds, seed, folder for evidence, folders of models. Ends with 1 when anything differed.
public final class ThreadComparison {
  private static final List<Integer> THREADS = List.of(2, 3, 4, 8);
  private static final int BATCH = 16;
  private static final int AT_ONCE = 4;
  private static final long TOLD_EVERY = 30_000_000_000L;
  private final Evidence evidence;
  private final Subjects subjects;
  private final Random order;
  private final AtomicLong compared = new AtomicLong();
  private int models;

  private ThreadComparison(long seed, Path evidence, List<Path> folders) {
    this.evidence = new Evidence(evidence);
    subjects = new Subjects(seed, folders);
    order = new Random(seed);
  }

  public static void main(String[] args) throws Exception {
    List<Path> folders = Arrays.stream(args).skip(3).map(Path::of).toList();
    ThreadComparison comparison = new ThreadComparison(Long.parseLong(args[1]), Path.of(args[2]), folders);
    comparison.run((long) (Double.parseDouble(args[0]) * 1e9));
    System.out.println(comparison.told());
    System.exit(comparison.evidence.differences() == 0 ? 0 : 1);
  }

  private String told() {
    return models + " models (" + subjects.files() + " files take turns among them), " + compared
        + " reports on 2, 3, 4 or 8 threads compared with those on one: " + evidence.differences() + " differences";
  }

  private void run(long nanos) throws Exception {
    long start = System.nanoTime();
    long told = start;
    try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
      while (System.nanoTime() - start < nanos) {
        batch(pool);
        if (System.nanoTime() - told > TOLD_EVERY) {
          told = System.nanoTime();
          System.out.println(told());
        }
      }
    }
  }

  private void batch(ExecutorService pool) throws Exception {
    List<Runnable> work = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      Subject subject = subjects.next();
      models++;
      List<Answer> one = asked(subject, 1, null);
      if (one != null) {
        THREADS.forEach(threads -> work.add(() -> compare(subject, threads, one)));
      }
    }
    Collections.shuffle(work, order);
    List<Future<?>> all = new ArrayList<>();
    work.forEach(one -> all.add(pool.submit(one)));
    for (Future<?> one : all) {
      one.get();
    }
  }

  private void compare(Subject subject, int threads, List<Answer> one) {
    List<Answer> many = asked(subject, threads, one);
    for (int i = 0; many != null && i < one.size(); i++) {
      compared.incrementAndGet();
      try {
        List<String> parts = one.get(i).differences(many.get(i));
        if (!parts.isEmpty()) {
          evidence.differs(subject, threads, one.get(i), many.get(i), parts);
        }
      } catch (RuntimeException | Error e) {
        evidence.failed(subject, threads, e, one);
      }
    }
  }

  /// The answers, or null when something was thrown instead, which is kept.
  private @Nullable List<Answer> asked(Subject subject, int threads, @Nullable List<Answer> one) {
    try {
      return subject.ask(threads);
    } catch (RuntimeException | Error e) {
      evidence.failed(subject, threads, e, one);
      return null;
    }
  }
}
