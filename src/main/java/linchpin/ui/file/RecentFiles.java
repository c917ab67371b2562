package linchpin.ui.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files opened last, newest first, kept as lines of a small file beside the person's settings. When that cannot be
/// read or written, nothing is remembered and nothing else suffers.
public final class RecentFiles {
  static final int MOST = 10;
  private static final long READABLE = 64 << 10;
  private final Path store;
  private final List<Path> files = new ArrayList<>();

  /// @param store the file that keeps the list; it need not exist
  public RecentFiles(Path store) {
    this.store = store;
    files.addAll(read());
  }

  /// Newest first, at most ten.
  public List<Path> files() {
    return List.copyOf(files);
  }

  /// Puts a file first.
  public void add(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    files.remove(absolute);
    files.addFirst(absolute);
    write();
  }

  /// Forgets a file.
  public void remove(Path file) {
    if (files.remove(file.toAbsolutePath().normalize())) {
      write();
    }
  }

  private List<Path> read() {
    List<Path> found = new ArrayList<>();
    try {
      if (Files.isRegularFile(store) && Files.size(store) <= READABLE) {
        for (String line : Files.readAllLines(store, StandardCharsets.UTF_8)) {
          if (!line.isBlank() && found.size() < MOST) {
            found.add(Path.of(line));
          }
        }
      }
    } catch (IOException | InvalidPathException e) {
      found.clear();
    }
    return found;
  }

  private void write() {
    while (files.size() > MOST) {
      files.removeLast();
    }
    try {
      Path folder = store.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(store, files.stream().map(Path::toString).toList(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      // The list lives on in memory.
    }
  }
}
