package linchpin.edit.validity;

/// One thing that must hold in a valid model.
@FunctionalInterface
interface Rule {
  /// Adds a problem for every place at which it does not hold.
  void check(Elements elements, Problems problems);

  /// An id as messages show it.
  static String quoted(String id) {
    return '"' + id + '"';
  }
}
