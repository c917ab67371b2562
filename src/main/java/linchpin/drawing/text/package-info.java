/// Words measured, shortened and broken in the bundled font.
@NullMarked
package linchpin.drawing.text;

import org.jspecify.annotations.NullMarked;
