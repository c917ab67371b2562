package linchpin.task;

import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

/// Why a task has no result.
///
/// @param cause what it threw
public record TaskFailure(Throwable cause) {
  private static final String UNKNOWN = "It could not be worked out.";

  /// One sentence for a person: what the cause says, or what is so.
  public String sentence() {
    return sentence(UNKNOWN);
  }

  /// One sentence for a person.
  ///
  /// @param otherwise what to say where the cause says nothing that a person could use
  public String sentence(String otherwise) {
    String message = cause.getMessage();
    return switch (cause) {
      case OutOfMemoryError _ -> "There was not enough memory for it.";
      case StackOverflowError _ -> "It is nested too deeply to be worked out.";
      case Error _ -> otherwise;
      default -> message == null || message.isBlank() ? otherwise : message;
    };
  }

  /// Throws an error that nobody was told of otherwise, for who has nowhere to tell it.
  public void throwUntold() {
    if (cause instanceof Error error && !isMishap()) {
      throw error;
    }
  }

  /// Whether the program itself is at fault, rather than a file, the size of a question or somebody who gave it up.
  public boolean isMishap() {
    return switch (cause) {
      case OutOfMemoryError _, StackOverflowError _, CancellationException _, UncheckedIOException _ -> false;
      case Error _, RuntimeException _ -> true;
      default -> false;
    };
  }
}
