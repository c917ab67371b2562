package linchpin.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import linchpin.edit.validity.Problem;

/// Reads files from strangers as UTF-8 text: bounded, and with a plain word where they are something else.
public final class TextFile {
  /// The largest file that is read, in bytes.
  public static final int LIMIT = 64 << 20;

  private static final int SAMPLE = 8192;

  private TextFile() {}

  /// What a file holds: text, or a problem.
  public sealed interface Content {}

  /// The whole text, without a byte order mark.
  public record Text(String text) implements Content {}

  /// Why there is none, and what to do.
  public record Unreadable(Problem why) implements Content {}

  /// Reads a whole file of at most [#LIMIT] bytes.
  public static Content read(Path file) {
    return read(file, TextFile::decode);
  }

  /// The same, where a file's bytes may be something else than its text.
  static Content read(Path file, Function<byte[], Content> decoding) {
    if (Files.isDirectory(file)) {
      return unreadable("is a folder; name a file in it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      return bytes.length > LIMIT
          ? unreadable("is larger than 64 MB, the most that is read; is it the right file?")
          : decoding.apply(bytes);
    } catch (NoSuchFileException e) {
      return unreadable("does not exist; check the name and the folder");
    } catch (AccessDeniedException e) {
      return unreadable("may not be read by you; change its permissions or copy it");
    } catch (IOException e) {
      return unreadable("cannot be read (" + e.getMessage() + "); check the disk or copy the file elsewhere");
    }
  }

  /// Decodes bytes as UTF-8; a byte order mark is dropped.
  public static Content decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return unreadable("is UTF-16 text; save it as UTF-8");
    }
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        return unreadable("is no text (a picture, an archive?); name a text file");
      }
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return strict(ByteBuffer.wrap(bytes, start, bytes.length - start));
  }

  private static Content strict(ByteBuffer bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    CoderResult result = decoder.decode(bytes, text, true);
    if (!result.isError()) {
      return new Text(text.flip().toString());
    }
    String wrong = String.format(Locale.ROOT, "0x%02X", bytes.get(bytes.position()));
    int line = 1 + (int) text.flip().chars().filter(c -> c == '\n').count();
    return new Unreadable(new Problem("", line, "has a byte that is not UTF-8 (" + wrong + "); save the file as UTF-8"));
  }

  private static Content unreadable(String message) {
    return new Unreadable(Problem.ofFile(message));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
