/// Everything that can be run in the window, its keys, and the palette that finds it.
@NullMarked
package linchpin.ui.command;

import org.jspecify.annotations.NullMarked;
