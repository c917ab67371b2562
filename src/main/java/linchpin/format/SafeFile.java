package linchpin.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes files whole or not at all: to a new file beside the target, to the disk, and only then in its place.
public final class SafeFile {
  private static final int MOST_LINKS = 40;

  private SafeFile() {}

  /// Puts bytes into a file; on failure what was there is as it was. A link is followed; a device or a
  /// pipe is written to, never replaced.
  public static Saving write(Path target, byte[] bytes) {
    return write(target, bytes, SafeFile::toDisk);
  }

  /// How bytes come to the disk.
  @FunctionalInterface
  interface Disk {
    void put(Path file, byte[] bytes) throws IOException;
  }

  static Saving write(Path target, byte[] bytes, Disk disk) {
    try {
      Path file = behindLinks(target.toAbsolutePath());
      String obstacle = obstacle(file);
      if (obstacle != null) {
        return new Saving.NotSaved(obstacle);
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, bytes);
      } else {
        replace(file, bytes, disk);
      }
      return new Saving.Saved(file);
    } catch (IOException e) {
      return new Saving.NotSaved(explain(target, e));
    }
  }

  private static @Nullable String obstacle(Path file) {
    if (Files.isDirectory(file)) {
      return file + " is a folder; choose a file name in it.";
    }
    Path folder = folder(file);
    if (!Files.isDirectory(folder)) {
      return "The folder " + folder + " does not exist; create it, or save to another.";
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      return file + " is write-protected; save under another name, or allow writing to it.";
    }
    return null;
  }

  private static void replace(Path file, byte[] bytes, Disk disk) throws IOException {
    Path fresh = folder(file).resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      disk.put(fresh, bytes);
      keepPermissions(file, fresh);
      move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
    forceFolder(folder(file));
  }

  private static void toDisk(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void keepPermissions(Path old, Path fresh) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (view != null && Files.exists(old)) {
      view.setPermissions(Files.getPosixFilePermissions(old));
    }
  }

  /// Makes the new name outlive a power cut; not every system can, and then the file is whole all the same.
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The content is on the disk under the old or the new name; both are whole files.
    }
  }

  private static Path behindLinks(Path target) throws IOException {
    Path file = target;
    for (int i = 0; Files.isSymbolicLink(file); i++) {
      if (i == MOST_LINKS) {
        throw new FileSystemException(target.toString(), null, "the link leads back to itself");
      }
      file = folder(file).resolve(Files.readSymbolicLink(file));
    }
    return file;
  }

  private static Path folder(Path file) {
    return Objects.requireNonNullElse(file.getParent(), file);
  }

  private static String explain(Path target, IOException e) {
    String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
    String text = "" + reason;
    if (e instanceof AccessDeniedException || text.contains("Read-only")) {
      return "The folder of " + target + " cannot be written to; save to another folder, or allow writing to it.";
    }
    if (text.contains("No space left") || text.contains("quota")) {
      return "There is no room on the disk for " + target
          + "; make room or save to another disk. The old file is whole.";
    }
    if (e instanceof NoSuchFileException) {
      return "The folder of " + target + " is gone; create it, or save to another.";
    }
    return target + " cannot be written (" + text + "); save to another place. The old file is whole.";
  }
}
