/// What a box that is being dragged lines up with.
@NullMarked
package linchpin.layout.guides;

import org.jspecify.annotations.NullMarked;
