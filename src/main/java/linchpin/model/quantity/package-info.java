/// Numbers as people read them: as many digits as tell something, and no more.
@NullMarked
package linchpin.model.quantity;

import org.jspecify.annotations.NullMarked;
