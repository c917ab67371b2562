package linchpin.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import org.jspecify.annotations.Nullable;

/// Keeps what is needed to look into a difference, in a folder of its own for each.
final class Evidence {
  private static final int MOST = 50;
  private final Path folder;
  private int differences;

  Evidence(Path folder) {
    this.folder = folder;
  }

  synchronized int differences() {
    return differences;
  }

  /// An answer on many threads is not that on one.
  synchronized void differs(Subject subject, int threads, Answer one, Answer many, List<String> parts) {
    String what = subject.name() + ": " + one.question() + " differs on " + threads + " threads in " + parts;
    keep(subject, what, one.text(), many.text());
  }

  /// Something was thrown.
  synchronized void failed(Subject subject, int threads, Throwable failure, @Nullable List<Answer> one) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    StringBuilder text = new StringBuilder();
    if (one != null) {
      one.forEach(answer -> text.append(answer.text()).append('\n'));
    }
    keep(subject, subject.name() + ": on " + threads + " threads: " + trace, text.toString(), trace.toString());
  }

  private void keep(Subject subject, String what, String one, String many) {
    differences++;
    System.out.println("DIFFERENCE " + differences + ": " + what);
    if (differences > MOST) {
      return;
    }
    try {
      Path own = Files.createDirectories(folder.resolve("difference-" + differences));
      Files.writeString(own.resolve("what.txt"), what + "\n");
      Files.writeString(own.resolve("one-thread.txt"), one);
      Files.writeString(own.resolve("many-threads.txt"), many);
      Files.writeString(
          own.resolve("model" + ModelFile.ENDING), ModelFile.text(Document.of(subject.name(), subject.topology())));
      System.out.println("kept in " + own);
    } catch (IOException e) {
      System.out.println("could not be kept: " + e);
    }
  }
}
