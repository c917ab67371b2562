package linchpin.ui.window;

/// How a window of some width is divided.
///
/// @param palette the width of the open palette; 0 where it is a rail
/// @param pane the width of the right pane
/// @param timeline the height of the timeline
/// @param narrow whether the search shrinks to its icon
record Breakpoint(double palette, double pane, double timeline, boolean narrow) {
  static final double RAIL = 48;
  private static final double MIDDLE_FROM = 1360;
  private static final double WIDE_FROM = 1760;

  /// @param width the window's width in pixels
  static Breakpoint of(double width) {
    if (width < MIDDLE_FROM) {
      return new Breakpoint(0, 336, 136, true);
    }
    return width < WIDE_FROM ? new Breakpoint(200, 376, 176, false) : new Breakpoint(232, 440, 176, false);
  }
}
