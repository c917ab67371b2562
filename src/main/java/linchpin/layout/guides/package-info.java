/// What a box in the hand lines up with.
@NullMarked
package linchpin.layout.guides;

import org.jspecify.annotations.NullMarked;
