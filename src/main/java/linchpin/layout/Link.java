package linchpin.layout;

import java.util.List;
import linchpin.edit.Point;

/// A line to be drawn.
///
/// @param id of the dependency, or of an operator's line
/// @param from what needs
/// @param to what is needed
/// @param via the corners somebody gave it; empty when it finds its own way
record Link(String id, Terminal from, Terminal to, List<Point> via) {}
