package linchpin.disk;

import java.io.IOException;

/// Says in one sentence why a file could not be written, and what to do about it. What was there is as it was.
public final class NotWritten extends IOException {
  private static final long serialVersionUID = 1;

  NotWritten(String message, Throwable cause) {
    super(message, cause);
  }
}
