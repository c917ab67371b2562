package linchpin.ui.canvas.tool;

/// A handle that can be taken.
public sealed interface Grip {
  /// Begins a line from a component.
  record Connect(String from) implements Grip {}

  /// A corner of a selected place.
  record Corner(String place, boolean left, boolean top) implements Grip {}

  /// An end of a selected line.
  record End(String line, boolean start) implements Grip {}

  /// A corner of a selected line, by its place in the course.
  record Bend(String line, int corner) implements Grip {}

  /// A piece of a selected line, by its place in the course.
  record Piece(String line, int piece) implements Grip {}

  /// Switches a component off and on.
  record Power(String id) implements Grip {}
}
