package linchpin.drawing.view;

import java.util.List;
import linchpin.edit.document.Bounds;
import linchpin.model.cause.CommonCause;
import org.jspecify.annotations.Nullable;

/// Where the tags of common causes stand on a member: from the left on the upper edge of a card, from the right on that
/// of a place, whose name stands at the left.
///
/// @param place whether the member is drawn as a place
/// @param member its bounds
/// @param count how many causes it is a member of
/// @param shown how many of them have a tag of their own
/// @param scale how much larger than at 100 %
public record CauseTags(boolean place, Bounds member, int count, int shown, double scale) {
  /// The height of a tag at 100 %.
  public static final double HEIGHT = 17;

  private static final double WIDTH = 19;
  private static final double GAP = 3;
  private static final double INSET = 4;
  private static final int MOST = 3;

  public static CauseTags of(boolean place, Bounds member, int count, Detail detail) {
    double scale = detail.level() == Detail.Level.FULL ? 1 : 1.4;
    return new CauseTags(place, member, count, count > MOST ? MOST - 1 : count, scale);
  }

  /// The tag of the cause that comes at this place, from 0 to [#shown].
  public Bounds tag(int index) {
    double step = (WIDTH + GAP) * scale * index;
    double x = place ? member.right() - (INSET + WIDTH) * scale - step : member.x() - INSET * scale + step;
    return new Bounds(x, member.y() - HEIGHT * scale * 0.6, WIDTH * scale, HEIGHT * scale);
  }

  /// The tag that counts the others, or null when there are none.
  public @Nullable Bounds more() {
    return shown < count ? tag(shown) : null;
  }

  /// The cause whose tag covers a point, or null.
  ///
  /// @param causes those of the member, in their order
  public @Nullable CommonCause at(List<CommonCause> causes, double x, double y) {
    for (int i = 0; i < shown; i++) {
      if (tag(i).contains(x, y)) {
        return causes.get(i);
      }
    }
    return null;
  }
}
