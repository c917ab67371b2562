package linchpin.format.imports.source;

import java.util.List;

/// Reads one format of architecture file.
public interface Importer {
  /// The word for the format on the command line: `compose`.
  String format();

  /// Whether a source looks like this format, judged by its content; quick, and never a failure.
  boolean recognises(Source source);

  /// The model that the sources describe together, in the order in which they are given.
  ///
  /// @param sources at least one
  ImportResult read(List<Source> sources, ImportOptions options);
}
