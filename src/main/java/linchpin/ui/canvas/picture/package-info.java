/// What the canvas shows: the session's document painted, its lines routed, the open finding lit.
@NullMarked
package linchpin.ui.canvas.picture;

import org.jspecify.annotations.NullMarked;
