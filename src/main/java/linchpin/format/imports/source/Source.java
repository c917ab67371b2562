package linchpin.format.imports.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import linchpin.edit.validity.Problem;
import linchpin.format.TextFile;
import org.jspecify.annotations.Nullable;

/// The text of one file that is to be imported.
///
/// @param name the file's name as it was given
/// @param folder the folder it lies in; null for text that is in no file
/// @param text its content, without a byte order mark
public record Source(String name, @Nullable Path folder, String text) {
  /// The largest file that is read.
  public static final int MOST_BYTES = 64 << 20;

  /// Text that is in no file.
  public static Source of(String name, String text) {
    return new Source(name, null, text);
  }

  /// Reads a file, naming it as it is given.
  public static Source read(Path file) throws Refusal {
    return read(file, file.toString());
  }

  /// Reads a file of UTF-8 text.
  ///
  /// @param name what it is called in remarks and origins
  /// @throws Refusal when it is missing, a folder, larger than [#MOST_BYTES], empty or not text
  public static Source read(Path file, String name) throws Refusal {
    Source source = readAny(file, name);
    if (source.text.isBlank()) {
      throw refusal(name, "is empty; there is nothing to import");
    }
    return source;
  }

  /// As [#read], but an empty file is fine.
  static Source readAny(Path file, String name) throws Refusal {
    return new Source(name, file.toAbsolutePath().getParent(), decoded(bytes(file, name), name));
  }

  private static byte[] bytes(Path file, String name) throws Refusal {
    if (Files.isDirectory(file)) {
      throw refusal(name, "is a folder; name the files in it");
    }
    if (!Files.exists(file)) {
      throw refusal(name, "there is no such file; check the name");
    }
    if (!Files.isRegularFile(file)) {
      throw refusal(name, "is not a regular file; save it as one first");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw refusal(name, "is larger than 64 MB; split it and import the parts together");
      }
      return bytes;
    } catch (IOException e) {
      throw refusal(name, "cannot be read; check that you may read it");
    }
  }

  private static String decoded(byte[] bytes, String name) throws Refusal {
    return switch (TextFile.decode(bytes)) {
      case TextFile.Unreadable(Problem why) -> throw new Refusal(new Remark(name, why.line(), why.message()));
      case TextFile.Text(String text) when text.indexOf('\0') >= 0 -> {
        int line = 1 + (int) text.substring(0, text.indexOf('\0')).chars().filter(c -> c == '\n').count();
        throw new Refusal(new Remark(name, line, "holds a NUL character; is it the right file?"));
      }
      case TextFile.Text(String text) -> text;
    };
  }

  private static Refusal refusal(String name, String text) {
    return new Refusal(new Remark(name, 0, text));
  }
}
