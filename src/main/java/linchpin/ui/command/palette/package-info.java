/// Commands found by typing, by key, and as a sheet of all keys.
@NullMarked
package linchpin.ui.command.palette;

import org.jspecify.annotations.NullMarked;
