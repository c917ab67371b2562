package linchpin.ui.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import linchpin.disk.WholeFile;
import linchpin.format.ModelFile;
import org.jspecify.annotations.Nullable;

/// Where the unsaved work of one open document is kept. It belongs to one running program, by a lock that the system
/// takes away when that program ends, however it ends.
public final class Slot {
  static final String LOCK = ".lock";
  private final Path folder;
  private final String name;
  private final FileChannel lock;

  private Slot(Path folder, String name, FileChannel lock) {
    this.folder = folder;
    this.name = name;
    this.lock = lock;
  }

  /// Takes a slot, or gives null when it belongs to a program that runs.
  static @Nullable Slot take(Path folder, String name) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(name + LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      taken = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Another window of this very program has it.
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    return taken ? new Slot(folder, name, channel) : null;
  }

  /// The file that keeps the work; it need not exist.
  public Path file() {
    return folder.resolve(name + ModelFile.ENDING);
  }

  /// Whether work is kept.
  boolean full() {
    return Files.exists(file());
  }

  /// When the work was kept.
  Instant time() throws IOException {
    return Files.getLastModifiedTime(file()).toInstant();
  }

  /// Keeps work in the place of what was kept before.
  void keep(Unsaved work) throws IOException {
    WholeFile.write(file(), WholeFile.Old.GOES, out -> out.write(work.text().getBytes(StandardCharsets.UTF_8)));
  }

  /// Lets the work go.
  void clear() throws IOException {
    Files.deleteIfExists(file());
    try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, "." + name + ".*")) {
      for (Path half : halves) {
        Files.deleteIfExists(half);
      }
    }
  }

  /// Gives the slot up; what is kept stays for whoever takes it next.
  void release() throws IOException {
    boolean empty = !full();
    lock.close();
    if (empty) {
      Files.deleteIfExists(folder.resolve(name + LOCK));
    }
  }
}
