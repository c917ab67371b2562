package linchpin.layout.path;

import java.util.List;
import linchpin.edit.document.Point;

/// A line to be drawn.
///
/// @param id of the dependency, or of an operator's line
/// @param from what needs
/// @param to what is needed
/// @param via the corners somebody gave it; empty when it finds its own way
public record RoutedLink(String id, RouteEnd from, RouteEnd to, List<Point> via) {}
