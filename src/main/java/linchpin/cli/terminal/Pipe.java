package linchpin.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Standard output, which remembers why it could not be written. A reader that has seen enough (`| head`) is no
/// failure.
public final class Pipe extends OutputStream {
  private final PrintStream behind;
  private final @Nullable OutputStream direct;
  private @Nullable IOException failure;

  /// @param out where the bytes go; a PrintStream keeps its reasons to itself, so the process's own is gone round
  public Pipe(PrintStream out) {
    behind = out;
    direct = out == System.out ? new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16) : null;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (direct == null) {
      behind.write(bytes, from, length);
      return;
    }
    try {
      direct.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    if (direct == null) {
      behind.flush();
      return;
    }
    try {
      direct.flush();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /// Why not everything was written; null when it was, or when nobody wanted more.
  public @Nullable String failure() {
    if (failure == null) {
      return behind.checkError() ? "it took not everything" : null;
    }
    String reason = String.valueOf(failure.getMessage());
    return reason.toLowerCase(Locale.ROOT).contains("pipe") ? null : reason;
  }
}
