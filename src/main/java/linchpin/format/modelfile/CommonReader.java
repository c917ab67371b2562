package linchpin.format.modelfile;

import linchpin.model.Figures;
import linchpin.model.Origin;
import org.jspecify.annotations.Nullable;

/// Reads what components and dependencies have in common.
final class CommonReader {
  private CommonReader() {}

  static Figures figures(Fields f) {
    Figures figures = new Figures(f.number("availability"), f.number("mtbfHours"), f.number("mttrHours"));
    return figures.equals(Figures.NONE) ? Figures.NONE : figures;
  }

  static @Nullable Origin origin(Fields f, String key, Unknown unknown) {
    Fields origin = f.object("origin");
    if (origin == null) {
      return null;
    }
    Origin read = new Origin(origin.needed("file", "name the file it came from"), origin.text("at", ""));
    unknown.keep(key + "/origin", origin);
    return read;
  }
}
