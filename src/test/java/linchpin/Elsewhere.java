package linchpin;

import java.util.Locale;
import java.util.function.Supplier;

/// The program as on a desktop of another language.
public final class Elsewhere {
  private Elsewhere() {}

  /// What comes of something where this is the default locale; the usual one is restored afterwards.
  ///
  /// @param tag as `de-DE`
  public static <T> T in(String tag, Supplier<T> work) {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      return work.get();
    } finally {
      Locale.setDefault(usual);
    }
  }
}
