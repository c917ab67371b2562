package linchpin.analysis;

/// Something that can be off by itself.
///
/// @param type what it is
/// @param number its number among the components, copies or dependencies
/// @param id how people name it
record Unit(Type type, int number, String id) {
  enum Type {
    COMPONENT,
    COPY,
    LINE
  }
}
