package linchpin.ui.recovery;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.format.ModelFile;
import org.jspecify.annotations.Nullable;

/// The folder in which all running windows of a person keep unsaved work, each document in a [Slot] of its own.
public final class RecoveryFolder {
  private final Path folder;

  /// @param folder need not exist
  public RecoveryFolder(Path folder) {
    this.folder = folder;
  }

  /// Work that a program left behind when it ended.
  ///
  /// @param slot taken for this program until it is released
  /// @param work what was kept, or null when it cannot be read
  /// @param time when it was kept
  public record Found(Slot slot, @Nullable Unsaved work, Instant time) {}

  /// A slot that nobody has.
  ///
  /// @throws IOException when the folder cannot be written to
  Slot fresh() throws IOException {
    create();
    Slot slot = Slot.take(folder, UUID.randomUUID().toString());
    if (slot == null) {
      throw new IOException(folder + " cannot be locked");
    }
    return slot;
  }

  /// Takes all work that no running program has, newest first.
  public List<Found> left() {
    List<Found> found = new ArrayList<>();
    for (String name : names()) {
      try {
        Slot slot = Slot.take(folder, name);
        if (slot != null && slot.full()) {
          found.add(new Found(slot, Unsaved.read(slot.file()), slot.time()));
        } else if (slot != null) {
          slot.clear();
          slot.release();
        }
      } catch (IOException e) {
        // It stays where it is, for the next start.
      }
    }
    found.sort(Comparator.comparing(Found::time).reversed());
    return found;
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return names;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.map(f -> String.valueOf(f.getFileName())).filter(f -> !f.startsWith(".")).forEach(f -> {
        if (f.endsWith(ModelFile.ENDING)) {
          names.add(f.substring(0, f.length() - ModelFile.ENDING.length()));
        } else if (f.endsWith(Slot.LOCK)) {
          names.add(f.substring(0, f.length() - Slot.LOCK.length()));
        }
      });
    } catch (IOException e) {
      names.clear();
    }
    return names;
  }

  /// Makes the folder, for its owner only where the system knows that.
  private void create() throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
