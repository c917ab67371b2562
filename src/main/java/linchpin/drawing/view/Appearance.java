package linchpin.drawing.view;

import org.jspecify.annotations.Nullable;

/// How one component stands in the picture.
///
/// @param condition its state now
/// @param wave the wave in which it went down, or will; 0 for none
/// @param ahead whether that wave is still to come
/// @param overloaded whether more is asked of it than it carries
/// @param load requests per second it gets, or null when not known
/// @param capacity requests per second it carries, or null when unlimited or not asked
/// @param spareless whether its copies work with none to spare
/// @param left copies that work
public record Appearance(
    Condition condition,
    int wave,
    boolean ahead,
    boolean overloaded,
    @Nullable Double load,
    @Nullable Double capacity,
    boolean spareless,
    int left) {

  /// What a card's fill, tile and word say.
  public enum Condition {
    UP,
    DEGRADED,
    DOWN,
    OFF
  }

  public boolean is(Condition which) {
    return condition == which;
  }

  /// Load by capacity, or null when either is not known.
  public @Nullable Double use() {
    return load == null || capacity == null || capacity <= 0 ? null : load / capacity;
  }

  /// Whether the card itself is drawn as up.
  public boolean quiet() {
    return condition == Condition.UP && !overloaded && !spareless;
  }
}
