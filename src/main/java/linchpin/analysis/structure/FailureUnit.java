package linchpin.analysis.structure;

/// Something that can be off by itself.
///
/// @param type what it is
/// @param number its number among the components, copies, dependencies or common causes; of a failover the group's
/// @param id how people name it
public record FailureUnit(Type type, int number, String id) {
  public enum Type {
    COMPONENT,
    COPY,
    LINE,
    CAUSE,
    FAILOVER
  }
}
