package linchpin.model;

import java.util.Locale;

/// The access with which a journey (or the display of a state) is evaluated.
public enum Purpose {
  ANY,
  READ,
  WRITE;

  /// The word in the file.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a dependency of this access counts when evaluated with this purpose.
  public boolean counts(Access access) {
    return switch (this) {
      case ANY -> true;
      case READ -> access != Access.WRITE;
      case WRITE -> access != Access.READ;
    };
  }
}
