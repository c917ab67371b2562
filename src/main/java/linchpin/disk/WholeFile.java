package linchpin.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/// Writes files whole or not at all: to a new file beside the target and to the disk, read back and compared, and only
/// then in its place.
public final class WholeFile {
  /// The ending of the file that holds what was there before.
  public static final String BACKUP = ".bak";

  private static final int MOST_LINKS = 40;
  /// How long no writing takes.
  private static final Duration LEFT_BEHIND = Duration.ofHours(1);

  private WholeFile() {}

  /// Produces a file's content.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// What becomes of the content that was there before.
  public enum Old {
    GOES,
    /// It is kept beside the file, under its name and [#BACKUP], in the place of the one before it.
    IS_KEPT
  }

  /// Puts content into a file. A link is followed; a device or a pipe is written to, never replaced.
  ///
  /// @return what was written, which for a link is what the link leads to
  /// @throws NotWritten when the content cannot be written there
  /// @throws IOException what the content itself throws; nothing is changed then either
  public static Path write(Path target, Old old, Content content) throws IOException {
    return write(target, old, content, Disk::open);
  }

  /// How bytes come to the disk.
  @FunctionalInterface
  interface Opening {
    OutputStream open(Path fresh) throws IOException;
  }

  static Path write(Path target, Old old, Content content, Opening disk) throws IOException {
    try {
      Path file = behindLinks(target.toAbsolutePath());
      checkPlace(file);
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        pour(file, content);
      } else {
        replace(file, old, content, disk);
      }
      return file;
    } catch (IOException e) {
      String reason = reason(e);
      throw reason == null ? e : new NotWritten("cannot write " + target + ": " + reason, e);
    }
  }

  private static void checkPlace(Path file) throws IOException {
    Path folder = folder(file);
    if (Files.isDirectory(file)) {
      throw obstacle(file, "it is a folder; choose a file name in it");
    }
    if (!Files.isDirectory(folder)) {
      throw obstacle(file, "the folder " + folder + " does not exist; create it, or write to another");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw obstacle(file, "it is write-protected; choose another name, or allow writing to it");
    }
  }

  private static void pour(Path device, Content content) throws IOException {
    try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(device), 1 << 16)) {
      content.writeTo(out);
    }
  }

  private static void replace(Path file, Old old, Content content, Opening disk) throws IOException {
    Path fresh = folder(file).resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      fill(fresh, content, disk);
      keepPermissions(file, fresh);
      if (old == Old.IS_KEPT && Files.exists(file) && Files.mismatch(file, fresh) >= 0) {
        keepOld(file, fresh);
      }
      move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
    Disk.forceFolder(folder(file));
    sweep(file);
  }

  /// Removes what was left half written where this file was to be, by a program that was killed while it wrote: only
  /// files with the names given here, and only old ones, for others may be writing this very moment.
  private static void sweep(Path file) {
    Pattern left = Pattern.compile("\\." + Pattern.quote(String.valueOf(file.getFileName()))
        + "\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp(\\.bak)?");
    Instant old = Instant.now().minus(LEFT_BEHIND);
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder(file),
        path -> left.matcher(String.valueOf(path.getFileName())).matches())) {
      for (Path path : found) {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
            && Files.getLastModifiedTime(path).toInstant().isBefore(old)) {
          Files.deleteIfExists(path);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // What is written is written; the next time may do better.
    }
  }

  private static void fill(Path fresh, Content content, Opening disk) throws IOException {
    CRC32C written = new CRC32C();
    try (OutputStream out = new CheckedOutputStream(disk.open(fresh), written)) {
      content.writeTo(out);
    }
    CRC32C read = new CRC32C();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(fresh), read)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    if (read.getValue() != written.getValue()) {
      throw obstacle(fresh, "the disk gave back something else than was written; check it, and write to another");
    }
  }

  /// A backup that cannot be made is no reason not to write what is new.
  private static void keepOld(Path file, Path fresh) {
    Path copy = fresh.resolveSibling(fresh.getFileName() + BACKUP);
    try {
      Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      move(copy, file.resolveSibling(file.getFileName() + BACKUP));
    } catch (IOException e) {
      copy.toFile().delete();
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

  private static Path behindLinks(Path target) throws IOException {
    Path file = target;
    for (int i = 0; Files.isSymbolicLink(file); i++) {
      if (i == MOST_LINKS) {
        throw obstacle(target, "the link leads back to itself; write to another");
      }
      file = folder(file).resolve(Files.readSymbolicLink(file));
    }
    return file;
  }

  private static Path folder(Path file) {
    return Objects.requireNonNullElse(file.getParent(), file);
  }

  private static FileSystemException obstacle(Path file, String reasonAndRemedy) {
    return new Obstacle(file, reasonAndRemedy);
  }

  /// What is in the way, with its remedy.
  private static final class Obstacle extends FileSystemException {
    private static final long serialVersionUID = 1;

    Obstacle(Path file, String reasonAndRemedy) {
      super(file.toString(), null, reasonAndRemedy);
    }
  }

  /// Why the disk refused and what to do, or null when it was not the disk.
  private static @Nullable String reason(IOException e) {
    String text = String.valueOf(e.getMessage());
    if (text.contains("No space left") || text.contains("quota")) {
      return "there is no room on the disk; make room, or write to another";
    }
    return switch (e) {
      case Obstacle obstacle -> obstacle.getReason();
      case AccessDeniedException _ -> "its folder cannot be written to; choose another folder, or allow writing to it";
      case NoSuchFileException _ -> "its folder is gone; create it, or write to another";
      case FileSystemException f when text.contains("Read-only") ->
          "its folder cannot be written to; choose another folder, or allow writing to it";
      case FileSystemException f when f.getReason() != null -> f.getReason() + "; write to another folder";
      case FileSystemException _ -> "the disk refused; write to another folder";
      default -> null;
    };
  }

  /// The disk itself.
  private static final class Disk {
    private Disk() {}

    /// A new file that is on the disk once its stream is closed.
    static OutputStream open(Path fresh) throws IOException {
      FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return new java.io.BufferedOutputStream(java.nio.channels.Channels.newOutputStream(channel), 1 << 16) {
        @Override
        public void close() throws IOException {
          try (channel) {
            if (channel.isOpen()) {
              flush();
              channel.force(true);
            }
          }
        }
      };
    }

    /// Makes the new name outlive a power cut; not every system can, and then the file is whole all the same.
    static void forceFolder(Path folder) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException e) {
        // The content is on the disk under the old or the new name; both are whole files.
      }
    }
  }
}
