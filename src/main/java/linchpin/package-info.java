/// Where the program starts.
@NullMarked
package linchpin;

import org.jspecify.annotations.NullMarked;
