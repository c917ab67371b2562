/// What the hand does on the canvas: picking, gestures and the marks that accompany them. Every gesture is one edit.
@NullMarked
package linchpin.ui.canvas.tool;

import org.jspecify.annotations.NullMarked;
