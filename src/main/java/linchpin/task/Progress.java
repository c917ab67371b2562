package linchpin.task;

import java.util.Locale;

/// How far a long piece of work is.
///
/// @param part what is being done, in words ("single failures")
/// @param done how many of them are done
/// @param of how many there are
/// @param things what is counted, in words ("units")
public record Progress(String part, int done, int of, String things) {
  /// The share done, 0 to 1.
  public double share() {
    return of == 0 ? 1 : (double) done / of;
  }

  /// "cut sets, 3 of 12 journeys"
  public String text() {
    return String.format(Locale.ENGLISH, "%s, %,d of %,d %s", part, done, of, things);
  }
}
