package linchpin.format.modelfile;

import linchpin.model.Origin;
import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// Reads what components and dependencies have in common.
final class CommonReader {
  private CommonReader() {}

  static ReliabilityFigures figures(Fields f) {
    ReliabilityFigures figures =
        new ReliabilityFigures(
            f.number("availability"), f.number("mtbfHours"), f.number("mttrHours"), f.number("errorFactor"));
    return figures.equals(ReliabilityFigures.NONE) ? ReliabilityFigures.NONE : figures;
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
