package linchpin.format.imports.yaml;

import linchpin.format.imports.source.Remark;

/// Where a value stands.
///
/// @param file the source's name
/// @param line from 1
public record Place(String file, int line) {
  /// A remark about what stands here.
  public Remark remark(String text) {
    return new Remark(file, line, text);
  }
}
