/// The canvas: the diagram as it is drawn, and everything that can be done to it there.
@NullMarked
package linchpin.ui.canvas;

import org.jspecify.annotations.NullMarked;
