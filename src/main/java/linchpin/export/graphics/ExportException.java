package linchpin.export.graphics;

import java.io.IOException;

/// Says in one sentence why a picture could not be written, and what to do about it.
public final class ExportException extends IOException {
  private static final long serialVersionUID = 1;

  public ExportException(String message) {
    super(message);
  }

  public ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
