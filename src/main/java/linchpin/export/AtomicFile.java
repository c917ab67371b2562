package linchpin.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file whole or not at all: what was there before stays until the new content is safe on the disk.
public final class AtomicFile {
  private AtomicFile() {}

  /// Produces a file's content.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes into a new file beside the target, syncs it and renames it over the target. A device or a pipe is
  /// written to as it is.
  ///
  /// @throws ExportException when the content cannot be written there; the message is one sentence for people
  public static void write(Path target, Content content) throws IOException {
    Path real = followed(target);
    Path folder = real.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new ExportException("cannot write " + target + ": the folder " + folder + " does not exist");
    }
    if (Files.isDirectory(real)) {
      throw new ExportException("cannot write " + target + ": it is a folder; give a file name");
    }
    if (Files.exists(real) && !Files.isRegularFile(real)) {
      pour(real, content);
      return;
    }
    Path part = folder.resolve("." + real.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
    try {
      fill(part, content);
      rename(part, real);
    } catch (FileSystemException e) {
      throw refused(target, e);
    } catch (IOException e) {
      throw noRoom(e) ? refused(target, e) : e;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Writes to a device or a pipe, which is not to be replaced by a file.
  private static void pour(Path device, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(device), 1 << 16)) {
      content.writeTo(out);
    } catch (IOException e) {
      throw refused(device, e);
    }
  }

  private static Path followed(Path target) throws IOException {
    return Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
  }

  private static void fill(Path part, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void rename(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static ExportException refused(Path target, IOException e) {
    return new ExportException("cannot write " + target + ": " + reason(e), e);
  }

  private static boolean noRoom(IOException e) {
    return String.valueOf(e.getMessage()).contains("No space left");
  }

  private static String reason(IOException e) {
    if (noRoom(e)) {
      return "there is no room on the disk; make room, or write to another";
    }
    return switch (e) {
      case java.nio.file.AccessDeniedException denied -> "this is not allowed there; write to another folder";
      case FileSystemException f when f.getReason() != null -> f.getReason() + "; write to another folder";
      default -> "the disk refused; write to another folder";
    };
  }
}
