/// The one painter: a document and its analysis become a drawing (a display list) for the screen and every export.
@NullMarked
package linchpin.drawing;

import org.jspecify.annotations.NullMarked;
