/// The one painter: a document and its analysis become a drawing (a display list) that the screen and every export show.
@NullMarked
package linchpin.drawing;

import org.jspecify.annotations.NullMarked;
