/// Everything a picture depends on, and what is looked up once for all painters.
@NullMarked
package linchpin.drawing.view;

import org.jspecify.annotations.NullMarked;
