/// JSON with the line of every value, read within bounds, and JSON written so that people can read and compare it.
@NullMarked
package linchpin.format.json;

import org.jspecify.annotations.NullMarked;
