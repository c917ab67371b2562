/// Boxes, sides and corners: what automatic layout and the routing of lines have in common.
@NullMarked
package linchpin.layout.geometry;

import org.jspecify.annotations.NullMarked;
