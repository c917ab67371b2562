/// One painter for each sort of thing in a diagram.
@NullMarked
package linchpin.drawing.painter;

import org.jspecify.annotations.NullMarked;
