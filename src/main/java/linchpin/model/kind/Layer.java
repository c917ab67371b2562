package linchpin.model.kind;

import java.util.Locale;

/// The sections of the catalogue, in the palette's order.
public enum Layer {
  TRAFFIC,
  NETWORK,
  APPLICATION,
  DATA,
  PLACES,
  PEOPLE,
  OTHER;

  /// The heading people read.
  public String title() {
    String word = name().toLowerCase(Locale.ROOT);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
