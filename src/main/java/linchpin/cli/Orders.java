package linchpin.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `--order`: a whole number from 1, or `all`.
final class Orders implements ITypeConverter<Integer> {
  /// Every order there is.
  static final int ALL = Integer.MAX_VALUE;

  @Override
  public Integer convert(String value) {
    if (value.equals("all")) {
      return ALL;
    }
    if (value.matches("[1-9]\\d{0,8}")) {
      return Integer.valueOf(value);
    }
    throw new TypeConversionException("'" + value + "' is no order; give a whole number from 1, or all");
  }
}
