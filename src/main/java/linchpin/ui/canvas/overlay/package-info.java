/// What lies over and under the figures of the canvas: legend, minimap, frame, banner, focus.
@NullMarked
package linchpin.ui.canvas.overlay;

import org.jspecify.annotations.NullMarked;
