package linchpin.format;

import java.nio.file.Path;

/// What came of writing a model.
public sealed interface Saving {
  /// The file holds it, whole.
  ///
  /// @param file what was written, which for a link is what the link leads to
  record Saved(Path file) implements Saving {}

  /// Nothing was changed: where there was a file, it is as it was.
  ///
  /// @param message for people: why, and what to do
  record NotSaved(String message) implements Saving {}
}
