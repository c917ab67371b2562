/// Gestures on the canvas: picking, dragging and the marks shown meanwhile. Every gesture is one edit.
@NullMarked
package linchpin.ui.canvas.tool;

import org.jspecify.annotations.NullMarked;
