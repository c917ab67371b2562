/// Writing files so that nothing is lost.
@NullMarked
package linchpin.disk;

import org.jspecify.annotations.NullMarked;
