/// A picture as a list of marks by element, without any toolkit.
@NullMarked
package linchpin.drawing.mark;

import org.jspecify.annotations.NullMarked;
